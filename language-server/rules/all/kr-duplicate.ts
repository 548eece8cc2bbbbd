import type { FileView, KeyResultView } from '../engine/views.ts';
import { brief, rangeOfText } from '../engine/words.ts';
import { messages } from '../messages/kr-duplicate.ts';
import { defineRule } from '../rule.ts';
import { metricKey } from '../wording/metric-key.ts';

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
      const metric = metricKey(keyResult);
      if (!metric || !model.title || isLinked(keyResult)) continue;
      const key = `${objective.cycle} ${objective.place.units.join(',')} ${metric}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, keyResult);
        continue;
      }
      const say = keyResult.say(messages);
      report({
        range: rangeOfText(model.title),
        message: say('same', { words: brief(metric) }),
        related: [
          {
            uri: file.uri,
            kind: 'key-result',
            id: first.id,
            parent: first.objective.id.objective,
            message: say('other'),
          },
        ],
      });
    }
  },
});

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
