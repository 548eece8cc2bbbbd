import { read } from '../../prose/read.ts';
import type { Reading } from '../../prose/reading.ts';
import { quoted, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { rangeOfWords } from '../engine/words.ts';
import type { Edit, Fix } from '../finding.ts';
import { messages } from '../messages/kr-compound.ts';
import { defineRule } from '../rule.ts';
import { halvesOf } from '../wording/halves.ts';

export const krCompound = defineRule({
  meta: {
    id: 'kr-compound',
    summary: 'Two metrics in one key result',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'S',
    reason:
      'One key result has one score. With two metrics in it, half reached can mean two very different things.',
    source: 'Kalungi, Simply (specific)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Splits it in two.',
  },
  keyResult(keyResult, report) {
    const { model, reading } = keyResult;
    if (!model.title || !reading?.joined || keyResult.isQuestion) return;
    if (model.metric?.kind === 'milestones' || isOneMetric(reading)) return;
    const fix = split(keyResult);
    report({
      range: rangeOfWords(model.title, reading.joined),
      message: keyResult.say(messages)('two', { words: reading.joined.text }),
      fixes: fix ? [fix] : [],
    });
  },
});

/** “Traffic now at 12k; reach 20k”: the joiner stands between the start and the target of one metric. */
function isOneMetric({ joined, from, to }: Reading): boolean {
  return joined !== undefined && !!from && !!to && from.end <= joined.start && joined.end <= to.start;
}

/** Only where both halves are sentences as good as the whole was: “NPS and churn by 10 %” has one number for two. */
function split(keyResult: KeyResultView): Fix | undefined {
  const { uri, model, reading, objective } = keyResult;
  const halves = reading?.joined && halvesOf(reading.text, reading.joined);
  if (!halves || !model.title || !reading) return undefined;
  const [one, other] = halves.map((half) => read(half, 'kr', { lang: reading.lang }).quantities.length > 0);
  if (one !== other) return undefined;
  const indent = objective.model.body?.indent ?? '  ';
  const form = model.metric ? ' from ? to ?' : '';
  const second = `${objective.file.model.eol}${indent}kr ${quoted(halves[1])}${form}`;
  const edits: Edit[] = [
    replacement(uri, model.title.range, quoted(halves[0])),
    replacement(uri, [model.range[1], model.range[1]], second),
  ];
  const merged = model.title.range[1] === model.range[1];
  return {
    title: keyResult.say(messages)('split'),
    edits: merged ? [replacement(uri, model.title.range, quoted(halves[0]) + second)] : edits,
  };
}
