import { writeQuantity } from '../../model/write-quantity.ts';
import { insertion } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/kr-maintain.ts';
import { defineRule } from '../rule.ts';

export const krMaintain = defineRule({
  meta: {
    id: 'kr-maintain',
    summary: 'A key result that keeps things as they are',
    category: 'key-result',
    severity: 'information',
    options: {},
    smart: 'A',
    reason:
      'OKRs are for what is to change. What runs well and shall go on is a KPI, or a guard for the other key results.',
    source: 'Google re:Work (objectives that push, not “keep doing”), Fox (OKR vs KPI)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Declares the bound that is to be kept.',
  },
  keyResult(keyResult, report) {
    const { model, reading } = keyResult;
    if (!model.title || reading?.verb?.kind !== 'keep' || !keyResult.measurable || keyResult.isQuestion)
      return;
    // A declared bound is a guard; who moves a metric from here to there does not keep it.
    // “Hålla tre kurser” counts what is held.
    if (model.metric || reading.from || reading.change || reading.kind === 'count') return;
    report({
      range: rangeOfWords(model.title, reading.verb),
      message: keyResult.say(messages)('keep', { words: brief(reading.verb.text) }),
      fixes: bounds(keyResult),
    });
  },
});

/** The bound as the sentence says it; where it only says a value, both ways to bound it. */
function bounds(keyResult: KeyResultView): Fix[] {
  const { uri, model, reading } = keyResult;
  if (!reading?.to || reading.upTo || !model.title) return [];
  const value = writeQuantity(reading.to.quantity);
  const said =
    reading.comparator && reading.comparator !== 'between' ? [reading.comparator] : ['at least', 'at most'];
  const say = keyResult.say(messages);
  return said.map((comparator) => {
    const bound = `${comparator} ${value}`;
    return {
      title: say('bound', { bound }),
      edits: [insertion(uri, model.title!.range[1], ` ${bound}`)],
    };
  });
}
