import type { Placed } from '../judge.ts';

/** A finding as an assistant is told of it: lines and columns count from 1, as people do. */
export interface ToldFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** What the quick fixes are called. */
  readonly fixes: readonly string[];
  readonly also?: readonly ToldFinding[];
}

export function told(placed: Omit<Placed, 'also'>, also: Placed['also'] = []): ToldFinding {
  const { file, range, finding } = placed;
  return {
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    fixes: finding.fixes.map(({ title }) => title),
    ...(also.length > 0 && { also: also.map((one) => told(one)) }),
  };
}
