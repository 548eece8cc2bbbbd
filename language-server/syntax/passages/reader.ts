import type { FileModel } from '../../model/file.ts';
import { lineStarts } from '../../model/position.ts';
import { buildFile, modelOf, type ParsedFile } from '../build/file.ts';
import { LARGEST_TEXT, MOST_SHOWN } from '../limits.ts';
import { type Contents, mayFollow, movedTo, type Passage } from './passage.ts';
import { passagesOf } from './split.ts';

/** So many texts are remembered: of files that somebody writes in. */
const REMEMBERED = 8;
/** A text with more passages in disorder is read as a whole: none of ours has so many. */
const MOST_BROKEN = 100;
/** Between two changes of a text at once so many passages are looked at for each that may be the same. */
const AHEAD = 8;

/** Two ways to the nodes of a text. */
export interface Readers {
  /** Undefined for a text with errors. */
  quick(text: string): ParsedFile | undefined;
  /** Also of a text with errors, and slowly. */
  patient(text: string): ParsedFile;
}

/**
 * Reads texts. Of one that was read before, only the passages are read that are not what they were; of one with errors
 * only the broken passages are read patiently, and their errors stay with them. What comes out does not depend on what
 * was read before.
 */
export class TextReader {
  /** Passages of the last texts by URI, oldest first; none of a text that was read as a whole. */
  private readonly last = new Map<string, readonly Passage[]>();

  constructor(private readonly readers: Readers) {}

  /** The model of one file, with its errors. */
  read(uri: string, text: string): FileModel {
    const before = this.last.get(uri);
    this.last.delete(uri);
    if (text.length <= LARGEST_TEXT) {
      const whole = before ? undefined : this.whole(uri, text);
      const passages = whole ? [] : this.passages(uri, text, before ?? []);
      if (passages) {
        this.remember(uri, passages);
        return whole ?? fileOf(uri, text, passages);
      }
    }
    return modelOf(uri, text, () => this.readers.patient(text));
  }

  private remember(uri: string, passages: readonly Passage[]): void {
    this.last.set(uri, passages);
    if (this.last.size > REMEMBERED) this.last.delete(this.last.keys().next().value!);
  }

  private whole(uri: string, text: string): FileModel | undefined {
    try {
      const read = this.readers.quick(text);
      return read && buildFile(uri, text, read);
    } catch {
      // Only the passage that breaks its reader is to be lost.
      return undefined;
    }
  }

  /** Undefined where the text is better read as a whole. */
  private passages(uri: string, text: string, before: readonly Passage[]): Passage[] | undefined {
    const starts = passagesOf(text);
    const reused = unchanged(text, starts, before);
    const passages: Passage[] = [];
    let headers = 0;
    let broken = 0;
    let errors = 0;
    for (const [i, start] of starts.entries()) {
      const known = reused(i);
      const passage =
        known && mayFollow(known, headers)
          ? movedTo(known, start, headers)
          : this.passage(uri, text.slice(start, starts[i + 1]), start, headers);
      passages.push(passage);
      headers += passage.contents.headers.length;
      if (!passage.broken) continue;
      errors += passage.contents.problems.length;
      if (++broken > MOST_BROKEN || errors > MOST_SHOWN) return undefined;
    }
    return passages;
  }

  private passage(uri: string, slice: string, start: number, headers: number): Passage {
    // A slice would hold the whole text as long as the passage is kept.
    const text = ` ${slice}`.slice(1);
    let broken = false;
    const {
      uri: _,
      length,
      lines,
      eol,
      ...contents
    } = modelOf(
      uri,
      text,
      () => {
        const read = this.readers.quick(text);
        broken = !read;
        return read ?? this.readers.patient(text);
      },
      headers,
    );
    return movedTo({ text, start: 0, headers, contents, broken }, start, headers);
  }
}

/**
 * Of each passage the one of the text before with the same words, each once: those before what has changed, those behind
 * it, and between them those that say the same in the same order.
 */
function unchanged(
  text: string,
  starts: readonly number[],
  before: readonly Passage[],
): (i: number) => Passage | undefined {
  const lengthOf = (i: number): number => (starts[i + 1] ?? text.length) - starts[i]!;
  const isSame = (i: number, passage: Passage): boolean =>
    lengthOf(i) === passage.text.length && text.startsWith(passage.text, starts[i]);
  const most = Math.min(starts.length, before.length);
  let first = 0;
  while (first < most && isSame(first, before[first]!)) first++;
  const further = before.length - starts.length;
  let last = starts.length;
  while (last > first && last + further > first && isSame(last - 1, before[last + further - 1]!)) last--;
  const between = before.slice(first, last + further);
  let next = 0;
  const nextLike = (i: number): Passage | undefined => {
    const found = between.slice(next, next + AHEAD).findIndex((passage) => isSame(i, passage));
    if (found < 0) return undefined;
    next += found + 1;
    return between[next - 1];
  };
  return (i) => (i < first ? before[i] : i >= last ? before[i + further] : nextLike(i));
}

function fileOf(uri: string, text: string, passages: readonly Passage[]): FileModel {
  const all = <K extends keyof Contents>(list: K): Contents[K] =>
    passages.flatMap(({ contents }) => contents[list] as Contents[K][number][]) as unknown as Contents[K];
  return {
    uri,
    length: text.length,
    lines: lineStarts(text),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    headers: all('headers'),
    companies: all('companies'),
    teams: all('teams'),
    people: all('people'),
    cycles: all('cycles'),
    kpis: all('kpis'),
    objectives: all('objectives'),
    checkIns: all('checkIns'),
    suppressions: all('suppressions'),
    // A passage tells those of its words before those of its sentences.
    problems: [...all('problems')].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]),
  };
}
