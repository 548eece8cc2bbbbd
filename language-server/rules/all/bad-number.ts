import type { FileModel, Value } from '../../model/file.ts';
import { present, valuesOfMetric } from '../../model/values.ts';
import { messages } from '../messages/bad-number.ts';
import { defineRule } from '../rule.ts';

export const badNumber = defineRule({
  meta: {
    id: 'bad-number',
    summary: 'A value that cannot be read',
    category: 'language',
    severity: 'error',
    options: {},
    reason: 'A value that cannot be read cannot be scored.',
    source: 'the language',
  },
  file(file, report) {
    const say = file.say(messages);
    for (const value of valuesOf(file.model)) {
      if (value.error === undefined) continue;
      report({ range: value.range, message: say('unreadable', { text: value.text, reason: value.error }) });
    }
  },
});

/** Every value of a file. */
function* valuesOf(file: FileModel): Iterable<Value> {
  for (const objective of file.objectives) {
    yield* present(objective.priority, objective.score);
    for (const { metric, stretch, weight, score } of objective.keyResults)
      yield* [...valuesOfMetric(metric), ...present(stretch, weight, score)];
  }
  for (const { lines } of file.checkIns)
    for (const { value, confidence } of lines) yield* present(value, confidence);
  for (const { healthy, readings } of file.kpis) {
    yield* valuesOfMetric(healthy);
    for (const { value } of readings) yield value;
  }
}
