import type { KeyResult } from '../file.ts';
import type { Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';

/** A number from 0 to 1 (or any) and how much it counts. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** How much a key result counts among its siblings: its `weight` where that is a positive number, else 1. */
export function weightOf({ weight }: Pick<KeyResult, 'weight'>): number {
  const value = weight?.quantity?.value;
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : 1;
}

/**
 * Σ(weight × value) ÷ Σ weight; with equal weights the mean (Google re:Work: an objective's grade is the average of its
 * key results'). Fails for an empty list.
 */
export function weightedMean(parts: readonly Weighted[]): Result<number> {
  // In the order of size, so that the order in the file changes nothing, not even the last digit.
  const sorted = isSorted(parts) ? parts : [...parts].sort(bySize);
  // Against the largest, so that no sum of huge weights leaves the range of numbers.
  const largest = sorted.at(-1)?.weight ?? 0;
  if (!(largest > 0)) return failed('there is nothing to take the mean of');
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of sorted) {
    sum += value * (weight / largest);
    weights += weight / largest;
  }
  const mean = sum / weights;
  return Number.isFinite(mean) ? ok(rounded(mean)) : failed('the mean is not a number');
}

function bySize(a: Weighted, b: Weighted): number {
  return a.weight - b.weight || a.value - b.value;
}

/** Most means are of a few equal numbers: there is nothing to sort. */
function isSorted(parts: readonly Weighted[]): boolean {
  for (let i = 1; i < parts.length; i++) if (bySize(parts[i - 1]!, parts[i]!) > 0) return false;
  return true;
}

/** To twelve digits: what sums leave behind them is not anybody's progress. */
export function rounded(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
