import { confidenceText } from '../model/score/confidence.ts';
import { type Speak, speakIn } from '../rules/speak.ts';
import { messages } from './messages.ts';
import type { DiffChange } from './report.ts';

/** Says what changed. */
export type DiffSpeak = Speak<keyof typeof messages.en>;

/** For everything that is no editor. */
export const IN_ENGLISH: DiffSpeak = speakIn(messages, 'en');

/** What happened, in a few words: `target: 45 → 40, because “the panel changed”`. People's texts are passed through `text`. */
export function wordsOf(
  change: DiffChange,
  text: (text: string) => string,
  say: DiffSpeak = IN_ENGLISH,
): string {
  const { kind, subject, before, after, figures, reason } = change;
  if (kind === 'added' || kind === 'removed' || kind === 'dropped' || kind === 'resumed')
    return say(kind, { thing: say(subject.kind) });
  if (kind === 'aligned') return alignedWords(before, after, text, say);
  const side = (value: string | undefined): string => (value === undefined ? say('none') : text(value));
  const shown = (figure: number | null): string => {
    if (figure === null) return say('none');
    return kind === 'confidence' ? confidenceText(figure) : figure.toFixed(2);
  };
  const [from, to] = figures ? [shown(figures.before), shown(figures.after)] : [side(before), side(after)];
  const what = say(subject.kind === 'kpi' && kind === 'score' ? 'reading' : kind);
  const move = say('move', { what, from, to });
  if (reason === undefined) return move;
  return reason === null ? say('unexplained', { move }) : say('explained', { move, reason: text(reason) });
}

/** What it supports now and did not, and the other way round. */
function alignedWords(
  before: string | undefined,
  after: string | undefined,
  text: (text: string) => string,
  say: DiffSpeak,
): string {
  const [was, is] = [before, after].map((list) => list?.split(', ') ?? []);
  const added = is!.filter((one) => !was!.includes(one)).map((one) => say('supports', { goal: text(one) }));
  const removed = was!
    .filter((one) => !is!.includes(one))
    .map((one) => say('supportsNot', { goal: text(one) }));
  return [...added, ...removed].join(', ');
}

/** True for what a reviewer should ask about: a figure moved after the cycle began, with no reason beside it. */
export function isQuestionable({ reason }: DiffChange): boolean {
  return reason === null;
}
