import type { AmbitionKind } from '../file.ts';

/** How scores are graded: Google's three colours, or ZOKRI's words. */
export type GradingScheme = 'google' | 'zokri';

export type GoogleMark = 'red' | 'yellow' | 'green';
export type ZokriMark = 'below' | 'good' | 'outstanding';

export interface Grade {
  readonly scheme: GradingScheme;
  readonly mark: GoogleMark | ZokriMark;
  /** True where the score is what its ambition calls a success. */
  readonly success: boolean;
}

/**
 * What is a success: 0.7 of a goal that was set beyond what is sure, all of one that was promised (Google re:Work;
 * Zokri).
 */
export const SUCCESS: Readonly<Record<AmbitionKind, number>> = { aspirational: 0.7, committed: 1 };

/**
 * What is between a success and a failure begins here: red ends at 0.3, and a promise kept by less than 0.7 is
 * broken.
 */
export const ACCEPTABLE: Readonly<Record<AmbitionKind, number>> = { aspirational: 0.4, committed: 0.7 };

/** “Near 100 %” of an aspirational goal. */
const OUTSTANDING = 0.95;

/**
 * The grade of a score from 0 to 1.
 *
 * - `google` (Google re:Work): 0 to 0.3 red, 0.4 to 0.6 yellow, 0.7 to 1.0 green, of the score rounded to one
 *   decimal, half up. A committed one is green at 1.0 alone, and yellow from 0.7
 * - `zokri` (Zokri): of an aspirational one 70 % is good and 95 % outstanding; a committed one is good at 100 % alone
 */
export function gradeOf(score: number, ambition: AmbitionKind, scheme: GradingScheme): Grade {
  return { scheme, ...(scheme === 'google' ? google(score, ambition) : zokri(score, ambition)) };
}

function google(score: number, ambition: AmbitionKind): Omit<Grade, 'scheme'> {
  // A promise that is kept by 95 % is not kept: only what colours a stretch is rounded.
  const shown = ambition === 'committed' ? score : Math.floor(score * 10 + 0.5 + TOLERANCE) / 10;
  const success = reaches(shown, SUCCESS[ambition]);
  return { mark: success ? 'green' : reaches(shown, ACCEPTABLE[ambition]) ? 'yellow' : 'red', success };
}

function zokri(score: number, ambition: AmbitionKind): Omit<Grade, 'scheme'> {
  const success = reaches(score, SUCCESS[ambition]);
  if (!success) return { mark: 'below', success };
  return {
    mark: ambition === 'aspirational' && reaches(score, OUTSTANDING) ? 'outstanding' : 'good',
    success,
  };
}

/** What arithmetic leaves behind the twelfth digit decides nothing. */
const TOLERANCE = 1e-9;

/** At least as much, but for what arithmetic leaves behind. */
export function reaches(score: number, bound: number): boolean {
  return score >= bound - TOLERANCE;
}
