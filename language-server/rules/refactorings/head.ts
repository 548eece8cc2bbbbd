import type { Objective } from '../../model/file.ts';

/** Where the next clause of an objective goes: behind its name, its title and its clauses, before its block. */
export function endOfHead({ range, nameRange, title, cycle, teams }: Objective): number {
  const parts = [nameRange, title?.range, cycle?.range, ...teams.map((ref) => ref.range)];
  return Math.max(range[0] + 'objective'.length, ...parts.map((part) => part?.[1] ?? 0));
}
