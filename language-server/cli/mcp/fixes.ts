import { fileURLToPath } from 'node:url';
import { applied } from '../../format/edits.ts';
import type { Edit, Fix } from '../../rules/finding.ts';
import { shownPath } from '../files/paths.ts';
import { judge, type Placed } from '../judge.ts';
import type { ReadWorkspace } from '../read-workspace.ts';
import type { Desk } from './desk.ts';

/** A way out of a finding, and the texts of the files that it changes. */
export interface Proposal {
  readonly placed: Omit<Placed, 'also'>;
  readonly fix: Fix;
  readonly changes: readonly {
    readonly file: string;
    readonly path: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Every fix of every finding in the files. */
export function proposalsIn(read: ReadWorkspace, desk: Desk): Proposal[] {
  const texts = new Map(desk.read().asked.map(({ uri, text }) => [uri, text]));
  return judge(read, desk.root)
    .findings.flatMap((one) => [one, ...one.also])
    .flatMap((placed) =>
      placed.finding.fixes.flatMap((fix) => {
        const byFile = new Map<string, Edit[]>();
        for (const edit of fix.edits) byFile.set(edit.uri, [...(byFile.get(edit.uri) ?? []), edit]);
        if (![...byFile.keys()].every((uri) => texts.has(uri))) return [];
        const changes = [...byFile].map(([uri, edits]) => {
          const path = fileURLToPath(uri);
          const before = texts.get(uri)!;
          const inOrder = [...edits].sort((a, b) => a.range[0] - b.range[0]);
          return { file: shownPath(path, desk.root), path, before, after: applied(before, inOrder) };
        });
        return [{ placed, fix, changes }];
      }),
    );
}

/** The lines in which two texts differ, with the first line's number from 1. */
export function differingLines(
  before: string,
  after: string,
): { line: number; before: string; after: string } {
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
