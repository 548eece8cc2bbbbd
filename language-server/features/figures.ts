import type { Result } from '../model/quantity.ts';

/* Figures as text, alike wherever an editor shows one. */

/** Squares of a bar; told apart by their shapes, not by colour. */
const SQUARES = 10;
/** From low to high: told apart in any font, which eight steps are not. */
const LEVELS = ['▁', '▂', '▃', '▅', '▇'] as const;

/** A share from 0 to 1 as ten squares: `▰▰▰▰▰▰▱▱▱▱`. */
export function barOf(share: number): string {
  const full = Math.round(Math.max(0, Math.min(1, share)) * SQUARES);
  return '▰'.repeat(full) + '▱'.repeat(SQUARES - full);
}

/** Values as one character each, the lowest `▁` and the highest `▇`; `between` says what lowest and highest are, else the values do. */
export function sparkline(values: readonly number[], between?: readonly [low: number, high: number]): string {
  const [low, high] = between ?? [Math.min(...values), Math.max(...values)];
  return values
    .map((value) => {
      const share = high > low ? (value - low) / (high - low) : 0.5;
      return LEVELS[Math.min(LEVELS.length - 1, Math.max(0, Math.floor(share * LEVELS.length)))];
    })
    .join('');
}

/** A share as everyone says it: `0.62`. */
export function share(value: number): string {
  return value.toFixed(2);
}

/** The same with all the digits that matter, for those who compute it again: `0.6125`, `0.5`, `1`. */
export function exact(value: number): string {
  return String(Math.round(value * 10_000) / 10_000 + 0);
}

/** A score as everyone says it; undefined where there is none. */
export function scoreText(score: Result<number>): string | undefined {
  return score.ok ? share(score.value) : undefined;
}
