import type { Comparator } from '../reading.ts';
import type { Scan } from '../scan/scan.ts';
import type { Found } from './quantities.ts';
import type { VerbFound } from './verb.ts';

/**
 * What a figure is in its sentence: where it starts, the target, the size of a change, a bound, the end of a range, a
 * condition ("within 2 days"), or nothing that the words say.
 */
export interface Role {
  readonly found: Found;
  readonly role: 'from' | 'to' | 'change' | 'bound' | 'plain' | 'condition' | 'end';
  readonly comparator?: Comparator;
  readonly direction?: 'up' | 'down';
}

/** A figure among the others of its sentence. */
export interface Figure {
  readonly scan: Scan;
  readonly all: readonly Found[];
  readonly found: Found;
  readonly previous: Found | undefined;
  readonly next: Found | undefined;
  /** The role of the figure before. */
  readonly before: Role | undefined;
  readonly verb: VerbFound | undefined;
  readonly comparator: Comparator | undefined;
}

/** The role of a figure, with its bound unless it is the size of a change. */
export function role(figure: Figure, name: Role['role'], direction?: 'up' | 'down'): Role {
  const { found, comparator } = figure;
  return {
    found,
    role: name,
    ...(comparator && name !== 'change' && { comparator }),
    ...(direction && { direction }),
  };
}
