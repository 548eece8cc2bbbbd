import { bareWords, coachWords } from '../../prose/coach/index.ts';
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
  return isBoast(reading) ? 0 : numberOf(ownIn(reading));
}

/** True where a word of its own stands behind a preposition of place: “raise the quality in our nursing homes”. */
export function tellsWhere(reading: Reading): boolean {
  const [place] = findWords(reading.text, coachWords(reading.lang, 'places'));
  return place !== undefined && ownIn(reading).some(({ index }) => index >= place.end);
}

function ownIn(reading: Reading, beside: readonly Span[] = []): RegExpExecArray[] {
  const { verb, change, text, lang } = reading;
  const moves = [verb?.kind === 'activity' ? undefined : verb, change].filter((span) => span !== undefined);
  const spans = [...moves, ...beside];
  const named = findWords(text, coachWords(lang, 'named'));
  return wordsBeside(reading, spans, [coachWords(lang, 'common'), goods(lang)], named);
}

/**
 * True where all that is made is a means (a website, a handbook, a training) or what everybody has, or the verb is one of
 * plain work.
 */
export function isErrand(reading: Reading): boolean {
  const { text, lang, verb } = reading;
  // Longer ones tell what the work is for, in words that no list has.
  if (isVivid(reading) || lengthOf(text) > LONGEST || !verb || !opensWith(reading, verb)) return false;
  const chore = findWords(text, coachWords(lang, 'chores')).some(({ start }) => start === verb.start);
  if (chore && lengthOf(text) <= SHORT && !/[,，]/.test(text) && !tellsWhatFor(reading)) return true;
  if (verb.kind !== 'activity') return false;
  const means = findWords(text, coachWords(lang, 'means')).filter(({ start }) => start >= verb.start);
  const ends = findWords(text, coachWords(lang, 'finishing')).some(({ start }) => start === verb.start);
  if (ends && means.length > 0) return true;
  // “Rebrand”, “train the team”: a verb, and nothing but what everybody has. More words could tell whereto.
  const named = means.length > 0 || lengthOf(text) <= VERY_SHORT;
  // “Manage risks”.
  if (lengthOf(text) < bareWords(lang)) return true;
  return named && wordsBeside(reading, [verb, ...means], [coachWords(lang, 'common')]).length === 0;
}

/** True where the verb leads the title, at most behind what is made, and is no word in a name: “the way hospitals buy”. */
export function opensWith(reading: Reading, verb: Span): boolean {
  const means = findWords(reading.text, coachWords(reading.lang, 'means'));
  return ownIn(reading, means).every(({ index }) => index >= verb.start);
}

/** “Update the menu for those who cannot see”: for whom not everybody has. */
function tellsWhatFor(reading: Reading): boolean {
  const [purpose] = findWords(reading.text, coachWords(reading.lang, 'purposes'));
  return purpose !== undefined && ownIn(reading).some(({ index }) => index >= purpose.end);
}

/** “Leverage synergies in the team”: buzzwords that draw no picture, and many of them or hardly a word beside them. */
export function isHollow(reading: Reading, buzzwords: readonly Span[]): boolean {
  const { text, lang } = reading;
  const pictures = findWords(text, coachWords(lang, 'vivid')).concat(heightsIn(reading));
  const empty = buzzwords.filter((word) => !pictures.some((picture) => isInside(word, picture)));
  if (empty.length === 0) return false;
  return empty.length > 1 || numberOf(ownIn(reading, buzzwords)) === 0;
}

/** How long a title is, in words; two Chinese characters are one. */
export function lengthOf(text: string): number {
  return numberOf([...text.matchAll(WORD)]);
}

/** True where the whole title is the name of a field of work, or of several: “product development and innovation”. */
export function isField(reading: Reading): boolean {
  const { text, lang } = reading;
  const joiners = findWords(text, lexiconOf(lang).data.joiners ?? '');
  const cuts = [...joiners, { start: text.length, end: text.length }];
  const parts = cuts.map(({ start }, i) => text.slice(cuts[i - 1]?.end ?? 0, start));
  return isOneField(text, lang) || (parts.length > 1 && parts.every((part) => isOneField(part, lang)));
}

function isOneField(text: string, lang: LanguageCode): boolean {
  const title = text.replace(/(?<![.。!！])[.。!！]+\s*$/u, '').trim();
  return findWords(title, coachWords(lang, 'fields')).some(
    ({ start, end }) => start === 0 && end === title.length,
  );
}

/** True where words draw a picture, or set a height and tell in what. */
export function isVivid(reading: Reading): boolean {
  return hasPicture(reading) || (heightsIn(reading).length > 0 && !isBoast(reading));
}

/** How many words of its own a title has beside its heights. */
export function wordsOfItsOwn(reading: Reading): number {
  return numberOf(ownIn(reading, heightsIn(reading)));
}

/** “Provide excellent service”: a height in something that everybody has. */
export function emptyHeight(reading: Reading): Span | undefined {
  return hasPicture(reading) || wordsOfItsOwn(reading) > 0 ? undefined : heightsIn(reading)[0];
}

/** True where words draw a picture, or set a height in something that not everybody has: “the best bakery of the valley”. */
export function isProud(reading: Reading): boolean {
  if (hasPicture(reading)) return true;
  const heights = heightsIn(reading);
  return heights.length > 0 && ownIn(reading, heights).length > 0;
}

function hasPicture(reading: Reading): boolean {
  const heights = heightsIn(reading);
  return findWords(reading.text, coachWords(reading.lang, 'vivid')).some(
    (picture) => !heights.some((height) => isInside(picture, height)),
  );
}

/** “Be the best”, “Become the leading company in our market”: a height, and nothing that tells in what. */
function isBoast(reading: Reading): boolean {
  const heights = heightsIn(reading);
  if (heights.length === 0 || hasPicture(reading)) return false;
  return wordsBeside(reading, heights, [coachWords(reading.lang, 'ourselves')]).length === 0;
}

function heightsIn({ text, lang }: Reading): readonly Span[] {
  return findWords(text, coachWords(lang, 'heights'));
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The words of a title beside these spans and words, the small words of the language and when it is due; `own` ones
 * count, whatever the lists say.
 */
function wordsBeside(
  { text, lang, deadline }: Reading,
  spans: readonly Span[],
  lists: readonly Words[],
  own: readonly Span[] = [],
): RegExpExecArray[] {
  const known = [...lists, smallWords(lang)].flatMap((words) => findWords(text, words));
  const covered = [...spans, ...known, ...(deadline ? [deadline] : [])].filter(
    (span) => !own.some((named) => isInside(span, named)),
  );
  return [...text.matchAll(WORD)].filter(
    ({ 0: word, index }) =>
      !TIME.test(word) && !covered.some(({ start, end }) => start <= index && index + word.length <= end),
  );
}

/** Two Chinese characters are a word. */
function numberOf(words: readonly RegExpExecArray[]): number {
  const han = words.filter(({ 0: word }) => HAN.test(word)).length;
  return words.length - han + Math.ceil(han / 2);
}

/** Words of a title that may still say nothing. */
const LONGEST = 9;
/** Words of a title that has no room to tell what its work is for. */
const SHORT = 7;
/** Words of a title that is a verb and its object. */
const VERY_SHORT = 3;
/** A word, or a Chinese character. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;
/** Years, quarters, halves and versions: "2026", "Q3", "H1", "v2". */
const TIME = /^[qhkv]?\p{Nd}{1,4}$/iu;

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
