import type { DiffChange, DiffReport } from './report.ts';

/** The changes of one objective and all that is below it, or of one KPI, in the order of the report. */
export interface DiffGroup {
  readonly head: Pick<DiffChange['subject'], 'id' | 'title' | 'team' | 'cycle' | 'file'>;
  readonly changes: readonly DiffChange[];
}

export function groupsOf({ changes }: DiffReport): DiffGroup[] {
  const groups = new Map<string, DiffChange[]>();
  for (const change of changes) {
    const key = change.subject.objective ?? change.subject.id;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups].map(([id, of]) => {
    const own = of.find(({ subject }) => subject.objective === undefined)?.subject;
    const first = of[0]!.subject;
    return { head: own ?? { ...first, id, title: '' }, changes: of };
  });
}
