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

/** True where a title only moves what everybody has, or is only better: it would fit any organisation in any year. */
export function isCommonplace(reading: Reading): boolean {
  if (isVivid(reading)) return false;
  const { verb, change, lang } = reading;
  const own = [verb?.kind === 'activity' ? undefined : verb, change].filter((span) => span !== undefined);
  return hasOnly(reading, own, [coachWords(lang, 'common'), goods(lang)]);
}

/** True where all that is made is a means (a website, a handbook, a training), or the verb is one of plain work. */
export function isErrand(reading: Reading): boolean {
  const { text, lang, verb } = reading;
  if (isVivid(reading) || verb?.kind !== 'activity') return false;
  if (isShort(text) && findWords(text, coachWords(lang, 'chores')).some(({ start }) => start === verb.start))
    return true;
  const means = findWords(text, coachWords(lang, 'means')).filter(({ start }) => start >= verb.start);
  return means.length > 0 && hasOnly(reading, [verb, ...means], [coachWords(lang, 'common')]);
}

/** Longer ones tell what the work is for, in words that no list has. */
function isShort(text: string): boolean {
  const han = [...text.matchAll(/\p{Script=Han}/gu)].length;
  return han > 0 ? han <= CHARACTERS : text.split(/\s+/u).length <= WORDS;
}

/** True where the whole title is the name of a field of work. */
export function isField({ text, lang }: Reading): boolean {
  const title = text.replace(/[.。!！]+\s*$/u, '').trim();
  return findWords(title, coachWords(lang, 'fields')).some(
    ({ start, end }) => start === 0 && end === title.length,
  );
}

/** True where words set a height or draw a picture. */
export function isVivid({ text, lang }: Reading): boolean {
  return findWords(text, coachWords(lang, 'vivid')).length > 0;
}

/** True where nothing is left of the title but these spans and words, the small words of the language and when it is due. */
function hasOnly(
  { text, lang, deadline }: Reading,
  spans: readonly Span[],
  lists: readonly Words[],
): boolean {
  const known = [...lists, smallWords(lang)].flatMap((words) => findWords(text, words));
  const covered = [...spans, ...known, ...(deadline ? [deadline] : [])];
  return [...text.matchAll(WORD)].every(
    ({ 0: word, index }) => TIME.test(word) || everyCharacter(index, word.length, covered),
  );
}

const WORDS = 7;
const CHARACTERS = 12;
const WORD = /[\p{L}\p{N}]+/gu;
/** Years, quarters and halves: "2026", "Q3", "H1". */
const TIME = /^[qhk]?\p{Nd}{1,4}$/iu;

function everyCharacter(from: number, length: number, covered: readonly Span[]): boolean {
  for (let at = from; at < from + length; at++)
    if (!covered.some(({ start, end }) => start <= at && at < end)) return false;
  return true;
}

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
