import type { FileModel } from '../../model/file.ts';
import type { Names } from '../../model/resolve.ts';
import { meaningOf, type Occurrence, occurrencesIn } from './occurrences.ts';
import type { SymbolId } from './symbol.ts';

export interface SymbolAt {
  readonly occurrence: Occurrence;
  /** What the name stands for; undefined for one that leads nowhere, or to several things. */
  readonly symbol?: SymbolId;
}

/** The name that an offset is in, or right behind; undefined where there is none. */
export function symbolAt(file: FileModel, offset: number, names: Names): SymbolAt | undefined {
  for (const occurrence of occurrencesIn(file)) {
    const [start, end] = occurrence.range;
    if (offset < start || offset > end) continue;
    const symbol = meaningOf(occurrence, names);
    return { occurrence, ...(symbol && { symbol }) };
  }
  return undefined;
}
