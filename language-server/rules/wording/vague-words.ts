import { coachWords } from '../../prose/coach/index.ts';
import { findWords, isOneOf } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import type { Reading, Span } from '../../prose/reading.ts';

/** The words that hide what is meant: a good nobody counts before a mere “better” or “significantly”. */
export function vagueWord(reading: Reading): Span | undefined {
  return vagueGood(reading) ?? reading.vague[0];
}

/** The first good that nobody counts: “quality”, “awareness”. */
export function vagueGood({ text, lang, vague }: Reading): Span | undefined {
  const goods = findWords(text, lexiconOf(lang).data.vague ?? '');
  return vague.find(({ start }) => goods.some((good) => good.start === start));
}

/** “Lower costs”, “win more deals”: what can be counted is named, and only how much of it is left open. */
export function isLessOrMore(reading: Reading): boolean {
  const { text, lang, vague, metric, verb } = reading;
  const [word, other] = vague;
  if (!word || other || !metric || metric.end <= word.end || vagueGood(reading)) return false;
  const before = text.slice(0, word.start).trim();
  return (before === '' || before === verb?.text) && isOneOf(word.text, coachWords(lang, 'amounts'));
}
