import type { Finding, Severity } from './finding.ts';
import { allRules } from './index.ts';
import { type Grade, type LetterGrade, scorecardOf } from './scorecard.ts';

/** How well an objective is put, and how that figure came about. */
export interface Quality {
  /** 0 to 100, a whole number. */
  readonly value: number;
  /** The objective's own part, 0 to 1. */
  readonly wording: number;
  /** The mean of its key results, 0 to 1; 0 where it has none. */
  readonly keyResults: number;
  readonly scorecards: readonly {
    readonly keyResult: string;
    readonly letters: readonly LetterGrade[];
    readonly share: number;
  }[];
}

/** What a finding about the objective itself takes off its own part. */
export const PENALTY: Readonly<Record<Severity, number>> = {
  error: 0.5,
  warning: 0.25,
  information: 0.1,
  hint: 0.02,
};

/** What a letter of a key result is worth. */
export const WORTH: Readonly<Record<Grade, number>> = { pass: 1, weak: 0.5, fail: 0 };

/** The share of the objective's own part; the rest is its key results'. */
export const WORDING_SHARE = 0.4;

/** Rules about how it is going, which say nothing of how it is written. */
const PROGRESS: ReadonlySet<string> = new Set(
  allRules.filter(({ meta }) => meta.category === 'progress').map(({ meta }) => meta.id),
);

/**
 * The quality of an objective: 100 × (0.4 × its own part + 0.6 × the mean of its key results).
 *
 * Its own part is 1, less a penalty for each finding about the objective itself, and at least 0. A key result is the
 * mean of its five letters: pass 1, weak ½, fail 0. Both parts only ever grow when a finding is mended, so the whole
 * does too. It says how the OKR is written, never how it is going, and gates nothing.
 */
export function qualityOf(
  findings: readonly Finding[],
  objective: string,
  keyResults: readonly string[],
): Quality {
  const own = findings.filter(
    ({ about, rule }) =>
      about?.objective === objective && about.keyResult === undefined && !PROGRESS.has(rule),
  );
  const wording = Math.max(0, 1 - own.reduce((sum, { severity }) => sum + PENALTY[severity], 0));
  const scorecards = keyResults.map((keyResult) => {
    const letters = scorecardOf(findings, objective, keyResult);
    return {
      keyResult,
      letters,
      share: letters.reduce((sum, { grade }) => sum + WORTH[grade], 0) / letters.length,
    };
  });
  const mean =
    scorecards.length === 0 ? 0 : scorecards.reduce((sum, { share }) => sum + share, 0) / scorecards.length;
  const value = Math.round(100 * (WORDING_SHARE * wording + (1 - WORDING_SHARE) * mean));
  return { value, wording, keyResults: mean, scorecards };
}
