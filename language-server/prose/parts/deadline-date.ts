import type { ReadingContext } from '../reading.ts';
import type { TimeParts } from './deadline.ts';

/** The ISO date a deadline's words name, as far as they and the cycle tell it. */
export function resolve(parts: TimeParts, _context: ReadingContext): string | undefined {
  return parts.iso;
}
