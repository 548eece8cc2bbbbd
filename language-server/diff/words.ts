import type { ChangeKind } from './change.ts';
import type { DiffChange } from './report.ts';

const KINDS: Readonly<Record<DiffChange['subject']['kind'], string>> = {
  objective: 'objective',
  'key-result': 'key result',
  initiative: 'initiative',
  kpi: 'KPI',
};

const WHAT: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  removed: 'removed',
  dropped: 'given up',
  resumed: 'taken up again',
  renamed: 'name',
  retitled: 'words',
  moved: 'moved',
  aligned: 'supports',
  owner: 'owner',
  ambition: 'ambition',
  target: 'target',
  baseline: 'baseline',
  deadline: 'deadline',
  weight: 'weight',
  status: 'status',
  score: 'score',
  confidence: 'confidence',
};

/** What happened, in a few words: `target: 45 → 40, because “the panel changed”`. People's texts are passed through `text`. */
export function wordsOf(change: DiffChange, text: (text: string) => string): string {
  const { kind, subject, before, after, figures, reason } = change;
  const whole = kind === 'added' || kind === 'removed' || kind === 'dropped' || kind === 'resumed';
  if (whole) return `${KINDS[subject.kind]} ${WHAT[kind]}`;
  if (kind === 'aligned') return alignedWords(before, after, text);
  const what = subject.kind === 'kpi' && kind === 'score' ? 'last reading' : WHAT[kind];
  const side = (value: string | undefined): string => (value === undefined ? 'none' : text(value));
  const [from, to] = figures ? [shown(figures.before), shown(figures.after)] : [side(before), side(after)];
  const why =
    reason === undefined
      ? ''
      : reason === null
        ? ', and nothing beside it says why'
        : `, because “${text(reason)}”`;
  return `${what}: ${from} → ${to}${why}`;
}

/** What it supports now and did not, and the other way round. */
function alignedWords(
  before: string | undefined,
  after: string | undefined,
  text: (text: string) => string,
): string {
  const [was, is] = [before, after].map((list) => list?.split(', ') ?? []);
  const added = is!.filter((one) => !was!.includes(one)).map((one) => `now supports ${text(one)}`);
  const removed = was!.filter((one) => !is!.includes(one)).map((one) => `no longer supports ${text(one)}`);
  return [...added, ...removed].join(', ');
}

/** True for what a reviewer should ask about: a figure moved after the cycle began, with no reason beside it. */
export function isQuestionable({ reason }: DiffChange): boolean {
  return reason === null;
}

function shown(figure: number | null): string {
  return figure === null ? 'none' : figure.toFixed(2);
}
