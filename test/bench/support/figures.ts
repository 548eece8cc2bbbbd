/** Figures as people read them. */

/** @param value in milliseconds */
export function ms(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  return `${value < 10 ? value.toFixed(1) : count(value)} ms`;
}

/** @param value in bytes */
export function megabytes(value: number): string {
  return `${count(value / 1e6)} MB`;
}

/** A whole number with its thousands set off. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** How many times as much, with two digits that count. */
export function times(ratio: number): string {
  return `${ratio >= 100 ? count(ratio) : Number(ratio.toPrecision(2))} ×`;
}
