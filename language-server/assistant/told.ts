import { positionsOf } from '../model/position.ts';
import type { Finding } from '../rules/finding.ts';
import type { DeskFile, OnDesk } from './desk.ts';

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
  /** Milder ones about the same title. */
  readonly also?: readonly ToldFinding[];
}

export function told(
  finding: Finding,
  { uri, file }: DeskFile,
  { workspace }: Pick<OnDesk, 'workspace'>,
): ToldFinding {
  const lines = workspace.files.get(uri) ?? workspace.configFiles.get(uri)!;
  const { start } = positionsOf(lines, finding.range);
  const { rule, severity, message, fixes, also = [] } = finding;
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    rule,
    severity,
    message,
    fixes: fixes.map(({ title }) => title),
    ...(also.length > 0 && {
      also: also.map((one) => told(one, { uri, file }, { workspace })),
    }),
  };
}
