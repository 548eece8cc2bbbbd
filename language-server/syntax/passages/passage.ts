import type { FileModel } from '../../model/file.ts';
import { keepWords } from '../../model/words.ts';
import { moved } from './move.ts';

/** Everything that a part of a file declares. */
export type Contents = Omit<FileModel, 'uri' | 'length' | 'lines' | 'eol'>;

/** A part of a text that says what it says also alone, read. */
export interface Passage {
  /** A copy: what is kept of one passage does not hold the text that it is of. */
  readonly text: string;
  /** Where it begins. */
  readonly start: number;
  /** How many headers stand above it. */
  readonly headers: number;
  /** As it is in its file. */
  readonly contents: Contents;
  /** It could not be read without errors. */
  readonly broken: boolean;
}

/** True where a passage means the same below another number of headers, but for the number. */
export function mayFollow({ headers }: Passage, others: number): boolean {
  return (headers === 0) === (others === 0);
}

/** A passage with the same words in another place, where `mayFollow` says that it means the same. */
export function movedTo(passage: Passage, start: number, headers: number): Passage {
  const by = start - passage.start;
  const below = headers - passage.headers;
  if (by === 0 && below === 0) return passage;
  const { contents } = passage;
  const all = moved(contents, by);
  return {
    ...passage,
    start,
    headers,
    contents: {
      headers: same(contents.headers, all.headers),
      companies: same(contents.companies, all.companies),
      teams: same(contents.teams, all.teams),
      people: same(contents.people, all.people),
      cycles: same(contents.cycles, all.cycles),
      kpis: same(contents.kpis, all.kpis),
      objectives: same(contents.objectives, lowered(all.objectives, below)),
      checkIns: same(contents.checkIns, lowered(all.checkIns, below)),
      suppressions: all.suppressions,
      problems: all.problems,
    },
  };
}

function same<T extends object>(before: readonly T[], now: readonly T[]): readonly T[] {
  for (const [i, one] of now.entries()) if (one !== before[i]) keepWords(one, before[i]!);
  return now;
}

function lowered<T extends { readonly header?: number }>(things: readonly T[], by: number): readonly T[] {
  if (by === 0) return things;
  return things.map((one) => (one.header === undefined ? one : { ...one, header: one.header + by }));
}
