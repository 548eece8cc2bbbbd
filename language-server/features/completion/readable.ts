import type { FileModel } from '../../model/file.ts';
import { lineAt } from '../../model/position.ts';

/** True where lines before the cursor's are broken, in the declaration that it is in. */
export function isBrokenBefore(file: FileModel, before: string): boolean {
  const head = headBefore(file, before);
  const line = lineOf(file, before);
  // A block that is not closed yet is no hindrance; its error stands at the word that begins it.
  return file.problems.some(
    ({ rule, range: [start, end] }) =>
      rule === 'syntax' && start > head && start < line && before.slice(start, end) !== 'milestones',
  );
}

/**
 * The head of the declaration that a cursor is in and the cursor's line, without the lines between: a parser can follow
 * it whatever stands in them, and what may be said on this line hardly depends on them.
 * @param before all that stands before the word at the cursor
 */
export function headAndLine(file: FileModel, before: string): string {
  const head = headBefore(file, before);
  const line = lineOf(file, before);
  const brace = before.slice(head, line).search(/[{｛\r\n]/);
  return brace < 0 ? before : `${before.slice(head, head + brace)} {\n${before.slice(line)}`;
}

function lineOf(file: FileModel, before: string): number {
  return file.lines[lineAt(file, before.length)]!;
}

function headBefore(file: FileModel, before: string): number {
  const heads = [
    ...file.objectives,
    ...file.checkIns,
    ...file.kpis,
    ...file.companies,
    ...file.teams,
    ...file.people,
    ...file.headers,
  ];
  return Math.max(0, ...heads.map(({ range }) => range[0]).filter((start) => start < before.length));
}
