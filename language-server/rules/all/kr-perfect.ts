import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import { isBareTarget } from '../../prose/targets.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/kr-perfect.ts';
import { defineRule } from '../rule.ts';
import { aimOf, type Figure } from '../wording/aim.ts';

export const krPerfect = defineRule({
  meta: {
    id: 'kr-perfect',
    summary: 'A target that only perfection reaches',
    category: 'key-result',
    severity: 'information',
    options: {},
    smart: 'A',
    reason:
      'All, never and 100 % are seldom attained, and one exception makes months of good work a miss. Where nothing less ' +
      'will do, the key result is committed, and says so.',
    source: 'Simply (attainable: less than sure, but not impossible)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  keyResult(keyResult, report) {
    if (keyResult.ambition === 'committed' || keyResult.isQuestion || isRollOut(keyResult)) return;
    const found = perfection(keyResult);
    if (found)
      report({ range: found.range, message: keyResult.say(messages)('all', { words: brief(found.text) }) });
  },
});

/** “Roll out the till to 100 % of shops” says how far the work goes. */
function isRollOut({ model, reading }: KeyResultView): boolean {
  if (model.metric || reading?.verb?.kind !== 'activity') return false;
  return reading.text.slice(0, reading.verb.start).trim() === '';
}

function perfection(keyResult: KeyResultView): Pick<Figure, 'range' | 'text'> | undefined {
  const { model, reading } = keyResult;
  const { from, to } = aimOf(keyResult);
  if (to) {
    const { value, dimension } = to.quantity;
    const whole = dimension === 'percent' && value === 100 && from?.quantity.value !== 0;
    const none = value === 0 && dimension !== 'rank';
    if (!whole && !none) return undefined;
    return reading && whole && findWords(reading.text, coachWords(reading.lang, 'plans')).length > 0
      ? undefined
      : to;
  }
  // “Every guest has a seat”: the sentence begins with the whole, and there is no other number.
  if (!model.title || model.metric || !reading || !(isBareTarget(reading) || reading.kind === 'yes-no'))
    return undefined;
  const [word] = findWords(reading.text, lexiconOf(reading.lang).data.numbers?.all ?? '');
  return word?.start === 0 ? { range: rangeOfWords(model.title, word), text: word.text } : undefined;
}
