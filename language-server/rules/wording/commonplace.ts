import { coachWords } from '../../prose/coach/index.ts';
import { findWords } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import type { LanguageData, Words } from '../../prose/languages/language-data.ts';
import type { LanguageCode, Reading, Span } from '../../prose/reading.ts';

/*
 * A title says something of its own by the words that not every organisation could use every year. Without any, it has
 * no place, no people, no picture: "Improve customer satisfaction", "Be better at sales". Words that set a height or draw
 * a picture ("delight", "the best") make up for that.
 */

/**
 * How many words a title has that not everybody's could have; none where it only moves what everybody has, or is only
 * better, so that it would fit any organisation in any year. Infinite for a picture. Two Chinese characters are a word.
 */
export function ownWords(reading: Reading): number {
  // Who writes that much has words of their own.
  if (lengthOf(reading.text) > LONGEST || isVivid(reading)) return Infinity;
  const { verb, change, lang } = reading;
  const own = [verb?.kind === 'activity' ? undefined : verb, change].filter((span) => span !== undefined);
  return wordsBeside(reading, own, [coachWords(lang, 'common'), goods(lang)]);
}

/** True where all that is made is a means (a website, a handbook, a training), or the verb is one of plain work. */
export function isErrand(reading: Reading): boolean {
  const { text, lang, verb } = reading;
  if (isVivid(reading) || verb?.kind !== 'activity') return false;
  // Longer ones tell what the work is for, in words that no list has.
  if (lengthOf(text) > LONGEST) return false;
  if (findWords(text, coachWords(lang, 'chores')).some(({ start }) => start === verb.start)) return true;
  const means = findWords(text, coachWords(lang, 'means')).filter(({ start }) => start >= verb.start);
  return means.length > 0 && wordsBeside(reading, [verb, ...means], [coachWords(lang, 'common')]) === 0;
}

/** How long a title is, in words; two Chinese characters are one. */
export function lengthOf(text: string): number {
  const all = [...text.matchAll(WORD)];
  const han = all.filter(({ 0: word }) => HAN.test(word)).length;
  return all.length - han + Math.ceil(han / 2);
}

/** True where the whole title is the name of a field of work. */
export function isField({ text, lang }: Reading): boolean {
  const title = text.replace(/(?<![.。!！])[.。!！]+\s*$/u, '').trim();
  return findWords(title, coachWords(lang, 'fields')).some(
    ({ start, end }) => start === 0 && end === title.length,
  );
}

/** True where words set a height or draw a picture. */
export function isVivid({ text, lang }: Reading): boolean {
  return findWords(text, coachWords(lang, 'vivid')).length > 0;
}

/** How many words stand in a title beside these spans and words, the small words of the language and when it is due. */
function wordsBeside(
  { text, lang, deadline }: Reading,
  spans: readonly Span[],
  lists: readonly Words[],
): number {
  const known = [...lists, smallWords(lang)].flatMap((words) => findWords(text, words));
  const covered = [...spans, ...known, ...(deadline ? [deadline] : [])];
  const uncovered = [...text.matchAll(WORD)].filter(
    ({ 0: word, index }) =>
      !TIME.test(word) && !covered.some(({ start, end }) => start <= index && index + word.length <= end),
  );
  const han = uncovered.filter(({ 0: word }) => HAN.test(word)).length;
  return uncovered.length - han + Math.ceil(han / 2);
}

/** Words of a title that may still say nothing. */
const LONGEST = 9;
/** A word, or a Chinese character. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;
/** Years, quarters and halves: "2026", "Q3", "H1". */
const TIME = /^[qhk]?\p{Nd}{1,4}$/iu;

const goodsOf = new Map<LanguageCode, Words>();

/** Goods and quantifiers that stand alone; the first part of a compound ("kodkvalitet") says what of. */
function goods(lang: LanguageCode): Words {
  const { vague = '', quantifiers = '' } = lexiconOf(lang).data;
  const known =
    goodsOf.get(lang) ??
    `${vague}, ${quantifiers}`
      .split(',')
      .filter((entry) => !entry.trim().startsWith('*'))
      .join(',');
  goodsOf.set(lang, known);
  return known;
}

const small = new Map<LanguageCode, Words>();

/** Words without which there is no sentence, and the markers of time. */
function smallWords(lang: LanguageCode): Words {
  const known = small.get(lang) ?? smallWordsOf(lexiconOf(lang).data);
  small.set(lang, known);
  return known;
}

function smallWordsOf(data: LanguageData): Words {
  const { stops, articles, joiners, fillers, leadIn, time } = data;
  return [
    ...[stops, articles, joiners, fillers, leadIn, time?.during, time?.this, time?.next, time?.by],
    ...Object.values(time?.periods ?? {}),
  ]
    .filter((words) => words !== undefined)
    .join(', ');
}
