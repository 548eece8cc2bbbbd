import type { Reading } from './reading.ts';

/** True where the words bind the value: "at least", "within", or a verb that keeps it where it is. */
export function isBound({ kind, comparator, verb }: Reading): boolean {
  return kind === 'threshold' && (comparator !== undefined || verb?.kind === 'keep');
}

/** True where the words name a value to get to and neither its start nor a bound: "reach NPS 50", "NPS of 50". */
export function isBareTarget(reading: Reading): boolean {
  if (reading.kind === 'from-to') return !reading.baseline;
  return reading.kind === 'threshold' && !isBound(reading);
}
