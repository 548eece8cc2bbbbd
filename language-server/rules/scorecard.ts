import type { Finding } from './finding.ts';
import { allRules } from './index.ts';
import type { SmartLetter } from './rule.ts';

export const SMART_LETTERS: readonly SmartLetter[] = ['S', 'M', 'A', 'R', 'T'];

/** `pass`: nothing was found · `weak`: something to look at · `fail`: something to mend. */
export type Grade = 'pass' | 'weak' | 'fail';

/** One letter of a key result's scorecard, with what speaks against it, gravest first. */
export interface LetterGrade {
  readonly letter: SmartLetter;
  readonly grade: Grade;
  readonly findings: readonly Finding[];
}

const LETTER_OF: ReadonlyMap<string, SmartLetter> = new Map(
  allRules.flatMap(({ meta }) => (meta.smart ? [[meta.id, meta.smart] as const] : [])),
);

const WEIGHT: Readonly<Record<Finding['severity'], number>> = {
  error: 3,
  warning: 2,
  information: 1,
  hint: 0,
};

/**
 * The five letters of a key result, computed from the findings that are shown and from nothing else. A warning or an
 * error fails a letter, an information weakens it, a hint does not count. What is found about the objective as a whole
 * (nobody accountable, nothing supported) counts for each of its key results.
 * @param findings those of the file
 * @param keyResult the key result's id in the objective
 */
export function scorecardOf(
  findings: readonly Finding[],
  objective: string,
  keyResult: string,
): readonly LetterGrade[] {
  const own = findings.filter(
    ({ about }) =>
      about?.objective === objective && (about.keyResult === undefined || about.keyResult === keyResult),
  );
  return SMART_LETTERS.map((letter) => {
    const against = own
      .filter(({ rule, severity }) => LETTER_OF.get(rule) === letter && WEIGHT[severity] > 0)
      .sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || a.range[0] - b.range[0]);
    const gravest = against[0] ? WEIGHT[against[0].severity] : 0;
    return { letter, grade: gravest >= 2 ? 'fail' : gravest === 1 ? 'weak' : 'pass', findings: against };
  });
}
