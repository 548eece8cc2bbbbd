import { findWords } from '../../prose/find-words.ts';
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

/** “Lower costs”, “fewer complaints”: what can be counted is named, and only how much of it is left open. */
export function isLessOrMore({ text, lang, vague, metric }: Reading): boolean {
  const [word, other] = vague;
  if (!word || other || !metric || text.slice(0, word.start).trim() !== '') return false;
  const { changeAfter, metrics = '', metricHeads = '' } = lexiconOf(lang).data;
  const comparatives = `${changeAfter?.up ?? ''}, ${changeAfter?.down ?? ''}`;
  if (!findWords(word.text, comparatives).some(({ text: found }) => found === word.text)) return false;
  const known = findWords(metric.text, `${metrics}, ${metricHeads}`);
  return known.some(({ start }) => metric.start + start >= word.end);
}
