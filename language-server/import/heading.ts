import { cycleIn, NAMED_RANGE, yearIn } from './cycle-in.ts';
import type { Detail } from './draft.ts';
import { fieldOf, isWord, plainLabel, wordsOf } from './words/index.ts';

/** What a heading over several objectives says. */
export interface HeadingRead {
  readonly details: Detail[];
  /** Its words that are no name. */
  readonly structure: string[];
  /** A name that may be a team's or a theme's; the word beside it tells. */
  readonly name?: string;
  readonly kind?: 'team' | 'company';
}

/** Reads "Q3 2026 – Marketing", "2026-Q1 OKRs", "OKRs for the Growth team", "公司 OKR 2026 年第三季度". */
export function readHeading(text: string, line: number, year?: string): HeadingRead {
  const details: Detail[] = [];
  const structure: string[] = [];
  const labelled = /^([^:：]{2,30})[:：]\s*(\S.*)$/u.exec(text);
  const field = labelled && fieldOf(labelled[1]!);
  let rest = text;
  let kind: HeadingRead['kind'];
  if (labelled && (field === 'team' || field === 'company' || field === 'cycle')) {
    structure.push(labelled[1]!);
    rest = labelled[2]!;
    if (field !== 'cycle') kind = field;
  }
  const named = rest.length < 300 ? NAMED_RANGE.exec(rest) : null;
  if (named) {
    details.push({ field: 'cycle', label: '', value: named[0], line });
    rest = rest.slice(0, named.index);
  }
  const cycle = named ? undefined : (cycleIn(rest, year) ?? yearIn(rest));
  // "Q2 2026 to Q3 2027" is neither.
  if (cycle && !cycleIn(cycle.rest)) {
    details.push({ field: 'cycle', label: '', value: cycle.said, line });
    rest = cycle.rest;
  }
  // “Team: The Riverside Library” says all of the name.
  if (kind) {
    const whole = rest.replace(/^[\s·–—:|/,-]+|(?<![\s·–—:|/,-])[\s·–—:|/,-]+$/gu, '');
    if (/\s/.test(whole)) return { details, structure, name: whole, kind };
  }
  const { name, taken, says } = nameIn(rest);
  structure.push(...taken);
  kind ??= says;
  return { details, structure, ...(name !== '' && { name }), ...(kind && { kind }) };
}

/** Words are taken off both ends while they name nothing. */
function nameIn(text: string): { name: string; taken: string[]; says?: 'team' | 'company' } {
  const words = text.split(/[\s–—:：|/()（）[\]·&,]+|(?<=\s)-(?=\s)|^-|-$/u).filter((word) => word !== '');
  const unspaced = /\p{Script=Han}/u.test(text) ? unspacedName(text) : undefined;
  if (unspaced) return unspaced;
  const taken: string[] = [];
  let says: 'team' | 'company' | undefined;
  let [from, to] = [0, words.length];
  const takes = (word: string): boolean => {
    if (isWord('heading', word) || plainLabel(word) === '') return true;
    if (isWord('team', word)) says = 'team';
    else if (isWord('company', word)) says ??= 'company';
    else return false;
    return says === 'team';
  };
  while (from < to && takes(words[from]!)) taken.push(words[from++]!);
  while (to > from && takes(words[to - 1]!)) taken.push(words[--to]!);
  const left = words.slice(from, to);
  if (left.length === 0) return { name: '', taken, ...(says && { says }) };
  // The name as it is written, from its first word to its last.
  const start = text.indexOf(left[0]!);
  const end = text.lastIndexOf(left.at(-1)!) + left.at(-1)!.length;
  const name = text
    .slice(start, end)
    .replace(/^(?:\uFE0F|\u200D|[\s\p{Extended_Pictographic}\p{Emoji_Modifier}])+/u, '')
    .replace(/['’]s$/u, '');
  const [, word, quoted] = /^(\p{L}+)\s[«„“"](.{1,60})[»”“"]$/u.exec(name.trim()) ?? [];
  if (word && isWord('company', word)) return { name: quoted!, taken: [...taken, word], says: 'company' };
  return { name: name.trim(), taken, ...(says && { says }) };
}

/** Chinese has no spaces: the words are cut from the ends of the text. */
function unspacedName(text: string): ReturnType<typeof nameIn> {
  const taken: string[] = [];
  let rest = text;
  const ends = [...wordsOf('heading')]
    .filter((word) => /\p{Script=Han}|^okrs?$/u.test(word))
    .sort((a, b) => b.length - a.length);
  for (let again = true; again; ) {
    again = false;
    rest = rest.replace(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, '');
    for (const word of ends) {
      const small = rest.toLowerCase();
      if (small.startsWith(word)) rest = rest.slice(word.length);
      else if (small.endsWith(word)) rest = rest.slice(0, -word.length);
      else continue;
      taken.push(word);
      again = true;
      break;
    }
  }
  const says = isWord('company', rest)
    ? 'company'
    : [...wordsOf('team')].some((word) => rest.endsWith(word))
      ? 'team'
      : undefined;
  return { name: rest, taken, ...(says && { says }) };
}
