/** A part of a long list: from the first that is drawn to before the last. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const AROUND = 12;

/**
 * Which items are in sight, and some around them.
 * @param starts where each item begins, in pixels; one more for the end of the last
 */
export function partInSight(starts: readonly number[], scroll: number, height: number): Part {
  const count = starts.length - 1;
  const at = (y: number): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle + 1]! <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { from: Math.max(0, at(scroll) - AROUND), to: Math.min(count, at(scroll + height) + 1 + AROUND) };
}

/** Where items of one height begin. */
export function evenStarts(count: number, height: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => i * height);
}
