/** A pattern as a `.gitignore` has it, taken apart. Text that stands between slashes is a part. */
export interface IgnorePattern {
  /** `!`: what a pattern before it left out is read all the same. */
  readonly back: boolean;
  /** A slash at the end: folders only. */
  readonly folders: boolean;
  readonly parts: readonly Part[];
}

/** `anywhere` is `**`: any number of folders, none too. */
type Part = 'anywhere' | readonly Sign[];

/** A character, `*`, or whether a character is one of those that may stand there. */
type Sign = string | typeof STAR | ((char: string) => boolean);

const STAR = Symbol('*');

/** Undefined for an empty line, a comment, and brackets that are not closed: they leave nothing out. */
export function parseIgnorePattern(text: string): IgnorePattern | undefined {
  if (text.startsWith('#')) return undefined;
  const back = text.startsWith('!');
  const pattern = withoutSpaces(back ? text.slice(1) : text);
  const folders = pattern.endsWith('/');
  const path = folders ? pattern.slice(0, -1) : pattern;
  if (path === '') return undefined;
  const parts: Part[] = path.includes('/') ? [] : ['anywhere'];
  for (const part of (path.startsWith('/') ? path.slice(1) : path).split('/')) {
    const signs = part === '**' ? 'anywhere' : signsOf(part);
    if (signs === undefined) return undefined;
    if (signs !== 'anywhere' || parts.at(-1) !== 'anywhere') parts.push(signs);
  }
  // `a/**` is everything in `a`, not `a` itself; `**` alone is everything.
  if (parts.at(-1) === 'anywhere') parts.push([STAR]);
  return { back, folders, parts };
}

/** Whether a path, or a folder's, is one that the pattern means. Takes time by the length of both, whatever they say. */
export function isMeant(
  { folders, parts }: IgnorePattern,
  path: readonly string[],
  isFolder: boolean,
): boolean {
  if (folders && !isFolder) return false;
  const isPart = (part: Part, name: string): boolean =>
    part !== 'anywhere' &&
    matches(part, [...name], STAR, (sign, char) => (typeof sign === 'function' ? sign(char) : sign === char));
  return matches(parts, path, 'anywhere', isPart);
}

/** Wildcards: only the last one that was met need ever take more, so that nothing is tried twice over. */
function matches<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  wildcard: P,
  isOne: (sign: P, one: T) => boolean,
): boolean {
  let [at, sign] = [0, 0];
  let open: { sign: number; at: number } | undefined;
  while (at < text.length) {
    if (sign < pattern.length && pattern[sign] === wildcard) open = { sign: sign++, at };
    else if (sign < pattern.length && isOne(pattern[sign]!, text[at]!)) [at, sign] = [at + 1, sign + 1];
    else if (open) [at, sign] = [++open.at, open.sign + 1];
    else return false;
  }
  while (sign < pattern.length && pattern[sign] === wildcard) sign++;
  return sign === pattern.length;
}

/** The signs of a part; undefined where a bracket is not closed. */
function signsOf(part: string): Sign[] | undefined {
  const chars = [...part];
  const signs: Sign[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    if (char === '*') signs.push(STAR);
    else if (char === '?') signs.push(() => true);
    else if (char === '\\') signs.push(chars[++i] ?? char);
    else if (char === '[') {
      const end = closing(chars, i);
      if (end < 0) return undefined;
      signs.push(oneOf(chars.slice(i + 1, end)));
      i = end;
    } else signs.push(char);
  }
  return signs;
}

/** Where a bracket is closed: one right behind it is a character of its own. */
function closing(chars: readonly string[], open: number): number {
  const first = open + (chars[open + 1] === '!' || chars[open + 1] === '^' ? 2 : 1);
  return chars.indexOf(']', first + 1);
}

/** `a-z`, `!0-9` */
function oneOf(chars: readonly string[]): (char: string) => boolean {
  const others = chars[0] === '!' || chars[0] === '^';
  const ranges: [from: string, to: string][] = [];
  for (let i = others ? 1 : 0; i < chars.length; i++) {
    const isRange = chars[i + 1] === '-' && i + 2 < chars.length;
    ranges.push([chars[i]!, chars[isRange ? i + 2 : i]!]);
    if (isRange) i += 2;
  }
  return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== others;
}

/** Spaces at the end count behind a backslash only. */
function withoutSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ' && text[end - 2] !== '\\') end--;
  return text.slice(0, end);
}
