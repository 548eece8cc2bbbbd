import { applied } from '../format/edits.ts';
import type { Edit, Fix } from '../rules/finding.ts';
import type { DeskFile, OnDesk } from './desk.ts';
import { type ToldFinding, told } from './told.ts';

/** A way out of a finding, and the texts of the files that it changes. */
export interface Proposal {
  readonly finding: ToldFinding;
  readonly fix: Fix;
  readonly changes: readonly {
    readonly uri: string;
    readonly file: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Every fix of every finding in the files that were asked for, as far as the texts it changes are at hand. */
export function proposalsOn(desk: OnDesk): Proposal[] {
  const files = new Map(desk.all.map((file) => [file.uri, file]));
  return desk.asked.flatMap((file) =>
    desk.workspace
      .findingsOf(file.uri)
      .flatMap((finding) => [finding, ...(finding.also ?? [])])
      .flatMap((finding) =>
        finding.fixes.flatMap((fix) => {
          const changes = changesOf(fix, files);
          return changes ? [{ finding: told(finding, file, desk), fix, changes }] : [];
        }),
      ),
  );
}

function changesOf(fix: Fix, files: ReadonlyMap<string, DeskFile>): Proposal['changes'] | undefined {
  const byFile = new Map<string, Edit[]>();
  for (const edit of fix.edits) byFile.set(edit.uri, [...(byFile.get(edit.uri) ?? []), edit]);
  const changes = [...byFile].map(([uri, edits]) => {
    const { file = '', text } = files.get(uri) ?? {};
    if (text === undefined) return undefined;
    const inOrder = edits.sort((a, b) => a.range[0] - b.range[0]);
    return { uri, file, before: text, after: applied(text, inOrder) };
  });
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

/** The lines in which two texts differ, with the first line's number from 1. */
export function differingLines(
  before: string,
  after: string,
): { readonly line: number; readonly before: string; readonly after: string } {
  const [a, b] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return {
    line: start + 1,
    before: a.slice(start, a.length - end).join('\n'),
    after: b.slice(start, b.length - end).join('\n'),
  };
}
