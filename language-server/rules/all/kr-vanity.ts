import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import type { Span } from '../../prose/reading.ts';
import type { KeyResultView } from '../engine/views.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/kr-vanity.ts';
import { defineRule } from '../rule.ts';

export const krVanity = defineRule({
  meta: {
    id: 'kr-vanity',
    summary: 'Followers, likes or views, and nothing that comes of them',
    category: 'key-result',
    severity: 'information',
    options: {},
    smart: 'R',
    reason:
      'Figures that only please can be bought, and no decision hangs on them. Beside one that shows an effect they do no harm.',
    source: 'Eric Ries (vanity metrics), Fox (lead and lag)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
  },
  keyResult(keyResult, report) {
    const { title } = keyResult.model;
    const found = vanityOf(keyResult);
    if (!title || !found || keyResult.reading?.outcome) return;
    const others = keyResult.objective.keyResults.filter(
      (other) => other !== keyResult && !other.model.dropped && other.measurable && !vanityOf(other),
    );
    if (others.length > 0) return;
    report({
      range: rangeOfWords(title, found),
      message: keyResult.say(messages)('alone', { words: brief(found.text) }),
    });
  },
});

/** The figure, where it is what is measured and not only where the work happens. */
function vanityOf({ measurable, reading }: KeyResultView) {
  if (!measurable || !reading || reading.verb?.kind === 'activity') return undefined;
  const [found] = findWords(reading.text, coachWords(reading.lang, 'vanity'));
  if (!found) return undefined;
  const within = (part: Span | undefined) =>
    part !== undefined && part.start <= found.start && found.end <= part.end;
  if (within(reading.to)) return found;
  return reading.kind !== 'count' && within(reading.metric) ? found : undefined;
}
