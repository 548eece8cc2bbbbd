import type { TreeCycle, TreeOverview } from '../../protocol.ts';
import { cycleRefs, treeCycle } from './cycles.ts';
import { Goals } from './goals.ts';
import { openFindings } from './marks.ts';
import { placesOf, type TreeSource } from './source.ts';

/** How much there is in all projects, and which cycles there are to choose from. */
export function treeOverview(source: TreeSource): TreeOverview {
  const places = placesOf(source);
  const all = places.map(({ project }) => Goals.of(project));
  const cycles = new Map<string, TreeCycle>();
  for (const { project, all: goals } of all) {
    for (const ref of cycleRefs(project, goals)) {
      if (ref.name === '') continue;
      const known = cycles.get(ref.name);
      const here = treeCycle(ref, project);
      // Two projects may have a cycle of the same name: one choice for both.
      cycles.set(ref.name, known ? { ...known, objectives: known.objectives + here.objectives } : here);
    }
  }
  return {
    objectives: all.reduce((sum, goals) => sum + goals.all.length, 0),
    findings: places.reduce((sum, { project }) => sum + openFindings(project), 0),
    cycles: [...cycles.values()].sort((a, b) => latestFirst(a, b)),
  };
}

function latestFirst({ period: a }: TreeCycle, { period: b }: TreeCycle): number {
  const [from, to] = [a?.start ?? '', b?.start ?? ''];
  return from === to ? 0 : from < to ? 1 : -1;
}
