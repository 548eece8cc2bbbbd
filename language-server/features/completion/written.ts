import type { Ref, Segment } from '../../model/file.ts';

/** What stands at the cursor of a word or path that is being typed. */
export interface Written {
  /** Where all of it begins. */
  readonly start: number;
  /** Where its last name begins: what is typed now. */
  readonly nameStart: number;
  /** Where the word under the cursor ends. */
  readonly end: number;
  /** The names before the last one: `acme`, `growth` of `acme.growth.re`. */
  readonly path: readonly string[];
  /** The cycle behind `@`, where it is complete. */
  readonly cycle?: string;
  /** True where the name being typed stands behind `@`. */
  readonly inCycle: boolean;
  /** The last name as far as it stands before the cursor. */
  readonly name: string;
}

/** No path is longer; what is behind that is no word of anyone. */
const LONGEST = 300;
const WORD = /[\p{L}\p{M}\p{N}_-]/u;

/** The path, date or word that ends at an offset; empty between two words. */
export function writtenAt(text: string, offset: number): Written {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && belongs(text, start - 1, true)) start--;
  let end = offset;
  while (end < text.length && end - offset < LONGEST && belongs(text, end, false)) end++;
  const typed = text.slice(start, offset);
  const nameStart = start + Math.max(typed.lastIndexOf('.'), typed.lastIndexOf('@')) + 1;
  const inCycle = nameStart > start && text[nameStart - 1] === '@';
  const before = text.slice(start, Math.max(start, nameStart - 1));
  const [head = '', tail] = before.split('@');
  const [cycle, ...rest] = tail?.split('.') ?? [];
  return {
    start,
    nameStart,
    end,
    path: [...head.split('.'), ...rest].filter(Boolean),
    inCycle,
    name: text.slice(nameStart, offset),
    ...(cycle && { cycle }),
  };
}

/** A reference as if it stood in a file. */
export function refOf(path: readonly string[], cycle?: string): Ref {
  const segment = (name: string): Segment => ({ name, range: [0, 0] });
  return { path: path.map(segment), range: [0, 0], ...(cycle && { cycle: segment(cycle) }) };
}

/** Letters beyond the basic plane come in two halves; each half counts as a letter. */
function belongs(text: string, index: number, inPath: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  const character = text[index]!;
  return WORD.test(character) || (inPath && (character === '.' || character === '@'));
}
