const WORDS = 3;
/** Han and Kana are written without blanks: so many characters make up a name. */
const CHARACTERS = 8;

/** Words of more than two letters that no name needs, as they are written here: without accents. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'the and for our that with from into their your who are | dla nasz nasza nasze ktory oraz przez | den det och att for som var vara vart till fran med | для наш наша наши что чтобы как или'.split(
    /[ |]+/,
  ),
);

/**
 * The first words that say something, in small letters. Latin letters lose their accents, as not every keyboard has
 * them; other scripts stay as they are. Numbers, and words of one or two letters beside longer ones, say little. Empty
 * where the text has no words.
 * @param lang its language, ISO 639-1
 */
export function nameFrom(text: string, lang: string): string {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const words = [...segments]
    .filter(({ isWordLike, segment }) => isWordLike && /^\p{L}/u.test(segment))
    .map(({ segment }) => plain(segment))
    .filter((word) => word !== '');
  if (words.some(isUnspaced)) return [...words.join('')].slice(0, CHARACTERS).join('');
  const telling = words.filter((word) => word.length > 2 && !LITTLE_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, WORDS).join('-');
}

function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

/** Letters that no accent makes. */
const FOLDED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

function plain(word: string): string {
  const small = word.toLowerCase();
  const folded = /^\p{Script=Latin}/u.test(small)
    ? small
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łøđßæœ]/g, (letter) => FOLDED[letter]!)
    : small.normalize('NFC');
  return folded.replace(/[^\p{L}\p{M}\p{N}_-]/gu, '');
}
