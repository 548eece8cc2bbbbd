import type { Quantity } from './quantity.ts';

/** A measure's name for a message: `days`, `USD`, `percent`, `“MQLs”`, `a score out of 5`. */
export function unitName({ dimension, unit, outOf }: Pick<Quantity, 'dimension' | 'unit' | 'outOf'>): string {
  switch (dimension) {
    case 'money':
      return unit;
    case 'percent':
      return 'percent';
    case 'points':
      return 'percentage points';
    case 'duration':
      return `${unit.replace('-', ' ')}s`;
    case 'ratio':
      return `a score out of ${outOf}`;
    case 'rank':
      return 'a place in a ranking';
    case 'multiple':
      return 'a multiple';
    case 'count':
      return unit === '' ? 'a bare number' : `“${unit}”`;
  }
}
