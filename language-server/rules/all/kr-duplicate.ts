import { idText } from '../../model/ids.ts';
import { inCycleKey, lastName } from '../../model/names.ts';
import type { FileView, KeyResultView } from '../engine/views.ts';
import { brief, rangeOfText } from '../engine/words.ts';
import type { Related } from '../finding.ts';
import { messages } from '../messages/kr-duplicate.ts';
import { defineRule } from '../rule.ts';
import { metricKey, plain } from '../wording/metric-key.ts';
import { isNearlySame } from '../wording/nearly-same.ts';

export const krDuplicate = defineRule({
  meta: {
    id: 'kr-duplicate',
    summary: 'The same metric twice in a cycle',
    category: 'key-result',
    severity: 'warning',
    options: {},
    reason: 'Two key results of one metric count it double, and sooner or later they have two targets.',
    source: 'Google re:Work (shared OKRs are written once)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  file(file, report) {
    const seen = new Map<string, KeyResultView>();
    for (const keyResult of keyResultsOf(file)) {
      const { model, objective } = keyResult;
      const metric = keyResult.fact(metricKey);
      if (!metric || !model.title || isLinked(keyResult)) continue;
      const key = `${objective.cycle} ${objective.place.units.join(',')} ${metric}`;
      const first = seen.get(key);
      if (!first) seen.set(key, keyResult);
      const say = (key: 'other' | 'otherFile'): string => keyResult.say(messages)(key);
      const related: Related | undefined = first
        ? {
            uri: file.uri,
            kind: 'key-result',
            id: first.id,
            parent: first.objective.id.objective,
            message: say('other'),
          }
        : inEarlierFile(keyResult, () => say('otherFile'));
      if (!related) continue;
      report({
        range: rangeOfText(model.title),
        message: keyResult.say(messages)('same', { words: brief(asWritten(keyResult, metric)) }),
        related: [related],
      });
    }
  },
});

/** The metric's name as people know it: the key to compare by has lost its capitals. */
function asWritten({ model, reading }: KeyResultView, metric: string): string {
  if (model.tracks) return metric;
  const named = reading?.metric?.text ?? '';
  return plain(named) === metric ? named : (model.title?.value ?? metric);
}

/**
 * The objective of the same team and cycle in a file before this one that has a key result of the same title. Of
 * other files only the words are compared. Where the whole objective is there twice, that is what is told.
 */
function inEarlierFile({ model, objective }: KeyResultView, message: () => string): Related | undefined {
  const { around, units, cycle, uri } = objective;
  const team = units[0] && lastName(units[0]);
  if (team === undefined || cycle === undefined) return undefined;
  const earlier = around.lookup('inCycle', inCycleKey(team, cycle)).filter((one) => one.uri < uri);
  const title = earlier.length > 0 && plain(model.title?.value ?? '');
  if (!title) return undefined;
  const other = earlier.find((one) => {
    const [wording] = around.lookup('wording', idText(one));
    if (!wording?.keyResults.some((own) => plain(own) === title)) return false;
    if (isNearlySame(wording.title, objective.model.title?.value ?? '')) return false;
    return around.lookup('supports', idText(one)).every(({ fromKeyResult }) => fromKeyResult === undefined);
  });
  return other && { uri: other.uri, kind: 'objective', id: other.objective, message: message() };
}

function* keyResultsOf(file: FileView): Iterable<KeyResultView> {
  for (const objective of file.objectives) {
    if (objective.model.dropped) continue;
    for (const keyResult of objective.keyResults) if (!keyResult.model.dropped) yield keyResult;
  }
}

/** What rolls up or adds to something else is counted there on purpose. */
function isLinked({ model }: KeyResultView): boolean {
  return model.metric?.kind === 'rolls-up' || model.contributes.length > 0 || model.supports.length > 0;
}
