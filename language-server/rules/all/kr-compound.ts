import { read } from '../../prose/read.ts';
import type { KeyResultView } from '../engine/views.ts';
import { rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kr-compound.ts';
import { splitKeyResult } from '../refactorings/split-key-result.ts';
import { defineRule } from '../rule.ts';
import { halvesOf, isOneMetric } from '../wording/halves.ts';

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

/** Only where both halves are sentences as good as the whole was: “NPS and churn by 10 %” has one number for two. */
function split(keyResult: KeyResultView): Fix | undefined {
  const { reading } = keyResult;
  const halves = reading?.joined && halvesOf(reading.text, reading.joined);
  if (!halves || !reading) return undefined;
  const [one, other] = halves.map((half) => read(half, 'kr', { lang: reading.lang }).quantities.length > 0);
  const fix = one === other ? splitKeyResult(keyResult) : undefined;
  return fix && { ...fix, title: keyResult.say(messages)('split') };
}
