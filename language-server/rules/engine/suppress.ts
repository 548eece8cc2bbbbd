import { closest } from '../../model/closest.ts';
import type { FileModel, Range, Segment, Suppression } from '../../model/file.ts';
import { lineAt } from '../../model/position.ts';
import type { Finding, Fix } from '../finding.ts';
import { messages } from '../messages/suppression.ts';
import type { Rule } from '../rule.ts';
import type { Settings } from '../settings.ts';
import type { FileView } from './views.ts';

/** Rules about suppressions themselves; they are judged here and cannot be suppressed. */
export const SUPPRESSION_RULES = { unused: 'suppression-unused', unknown: 'suppression-unknown' } as const;

/** The lines on which one comment silences one rule (or all of them), and whether it did. */
interface Silence {
  readonly comment: Suppression;
  readonly rule?: Segment;
  readonly from: number;
  to: number;
  used: boolean;
}

/** Takes away what comments ask not to be told, and adds what is wrong with the comments. */
export function suppress(file: FileView, findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const { model } = file;
  if (model.suppressions.length === 0) return [...findings];
  const silences = silencesOf(model);
  const byLine = new Map<number, Silence[]>();
  const long: Silence[] = [];
  for (const silence of silences) {
    if (silence.from !== silence.to) long.push(silence);
    else byLine.set(silence.from, [...(byLine.get(silence.from) ?? []), silence]);
  }
  const kept = findings.filter((finding) => {
    if (finding.rule === 'syntax') return true;
    const first = lineAt(model, finding.range[0]);
    const matching = [...(byLine.get(first) ?? []), ...long].filter(
      ({ rule, from, to }) => (!rule || rule.name === finding.rule) && from <= first && first <= to,
    );
    for (const silence of matching) silence.used = true;
    return matching.length === 0;
  });
  return [...kept, ...unknownRules(file, rules), ...unused(file, silences, rules)];
}

function silencesOf(model: FileModel): Silence[] {
  const silences: Silence[] = [];
  for (const comment of model.suppressions) {
    const line = lineAt(model, comment.range[0]);
    if (comment.scope === 'end') {
      const ended = (silence: Silence) =>
        comment.rules.length === 0 || comment.rules.some(({ name }) => name === silence.rule?.name);
      for (const silence of silences)
        if (silence.to === Number.POSITIVE_INFINITY && ended(silence)) silence.to = line;
      continue;
    }
    const [from, to] =
      comment.scope === 'start'
        ? [line, Number.POSITIVE_INFINITY]
        : comment.scope === 'line'
          ? [line, line]
          : [line + 1, line + 1];
    const each = comment.rules.length > 0 ? comment.rules : [undefined];
    for (const rule of each) silences.push({ comment, ...(rule && { rule }), from, to, used: false });
  }
  return silences;
}

function unknownRules(file: FileView, rules: readonly Rule[]): Finding[] {
  const { model, around } = file;
  const say = file.say(messages);
  const ids = rules.map(({ meta }) => meta.id);
  return model.suppressions.flatMap(({ rules: named }) =>
    named
      .filter(({ name }) => !ids.includes(name))
      .flatMap(({ name, range }) => {
        const meant = closest(name, ids);
        const fixes: Fix[] = meant
          ? [
              {
                title: say('change', { meant }),
                edits: [{ uri: model.uri, range, text: meant }],
                preferred: true,
              },
            ]
          : [];
        const message = meant ? say('meant', { name, meant }) : say('unknown', { name });
        return finding(model, SUPPRESSION_RULES.unknown, 'warning', range, message, fixes, around.settings);
      }),
  );
}

function unused(file: FileView, silences: readonly Silence[], rules: readonly Rule[]): Finding[] {
  const { model, around } = file;
  const say = file.say(messages);
  const known = new Set(rules.map(({ meta }) => meta.id));
  return silences
    .filter(({ used, rule }) => !used && (!rule || known.has(rule.name)))
    .flatMap((silence) => {
      const alone = silence.comment.rules.length <= 1;
      const range = alone || !silence.rule ? silence.comment.range : silence.rule.range;
      const { rule } = silence;
      const message = rule ? say('unusedFor', { name: rule.name }) : say('unused');
      const fix: Fix = {
        title: say('remove'),
        edits: [removal(model, silence, alone)],
        preferred: true,
        safe: true,
      };
      return finding(model, SUPPRESSION_RULES.unused, 'hint', range, message, [fix], around.settings).map(
        (one) => ({
          ...one,
          unnecessary: true as const,
        }),
      );
    });
}

/** Removes one rule of several with its comma, or the whole comment; a comment alone on its line goes with the line. */
function removal(
  model: FileModel,
  { comment, rule }: Silence,
  alone: boolean,
): { uri: string; range: Range; text: string } {
  if (!alone && rule) {
    const at = comment.rules.indexOf(rule);
    const before = comment.rules[at - 1];
    const after = comment.rules[at + 1];
    const range: Range = before
      ? [before.range[1], rule.range[1]]
      : [rule.range[0], after?.range[0] ?? rule.range[1]];
    return { uri: model.uri, range, text: '' };
  }
  const line = lineAt(model, comment.range[0]);
  const start = model.lines[line]!;
  const next = model.lines[line + 1];
  return { uri: model.uri, range: comment.ownLine ? [start, next ?? model.length] : comment.range, text: '' };
}

function finding(
  { uri }: FileModel,
  rule: string,
  usual: Finding['severity'],
  range: Range,
  message: string,
  fixes: readonly Fix[],
  settings: Settings,
): Finding[] {
  const severity = settings.rules[rule]?.severity ?? 'default';
  if (severity === 'off') return [];
  return [
    { uri, range, rule, severity: severity === 'default' ? usual : severity, message, fixes, related: [] },
  ];
}
