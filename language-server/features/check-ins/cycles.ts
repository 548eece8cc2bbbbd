import { isThereAlready } from '../../check-ins/carry-over.ts';
import { objectivesIn } from '../../check-ins/closing.ts';
import { calledOf } from '../../check-ins/last-said.ts';
import { cyclesAfter } from '../../check-ins/next-cycle.ts';
import { cycleName, lastName } from '../../model/names.ts';
import { offsetAt, type Position } from '../../model/position.ts';
import type { CarryChoice, CycleChoice, NextCycle } from '../../protocol.ts';
import type { Project } from '../../workspace/project.ts';
import type { ProjectSource } from '../source.ts';

/** The cycles with objectives, the newest first, and the one that a place in a file is about. */
export function cyclesToClose(
  source: ProjectSource,
  uri: string | undefined,
  position: Position | undefined,
): { readonly cycles: readonly CycleChoice[]; readonly active?: number } {
  const own = uri === undefined ? undefined : source.projectOf(uri);
  const cycles = (own ? [own] : [...source.allProjects])
    .flatMap(cyclesOf)
    .sort((a, b) => (a.start === b.start ? (a.end < b.end ? -1 : 1) : a.start > b.start ? -1 : 1));
  const wanted = own && uri !== undefined ? cycleAtPlace(own, uri, position) : undefined;
  const active = cycles.findIndex(({ cycle }) => cycle === wanted);
  return { cycles, ...(active >= 0 && { active }) };
}

/** The cycles that may follow, and the key results that can go on: of a cycle, or of a file's part of it. */
export function carryChoices(
  project: Project,
  uri: string,
  cycle: string,
  onlyFile: boolean,
): { readonly next: readonly NextCycle[]; readonly choices: readonly CarryChoice[] } {
  const next = cyclesAfter(project, uri, cycle);
  const objectives = objectivesIn(project, cycle).filter(
    (one) => (!onlyFile || one.uri === uri) && !(next[0] && isThereAlready(one, next[0].name)),
  );
  const choices = objectives.flatMap((objective) =>
    objective.keyResults
      .filter(({ model }) => !model.dropped)
      .map(({ model, id }): CarryChoice => {
        const goal = { ...objective.id, keyResult: id };
        const progress = project.scores.keyResult(goal)?.progress;
        return {
          goal,
          title: calledOf(model, id),
          objective: calledOf(objective.model, objective.id.objective),
          team: objective.units.map(lastName).join(', '),
          ...(progress?.ok && { progress: progress.value.value }),
        };
      }),
  );
  return { next, choices };
}

function cyclesOf(project: Project): CycleChoice[] {
  const found = new Map<string, CycleChoice>();
  for (const uri of project.files.keys())
    for (const { cycle, period, model } of project.view(uri)!.objectives) {
      if (cycle === undefined || !period || model.dropped) continue;
      const known = found.get(cycle);
      const title = project.lookup('cycle', cycle)[0]?.title;
      const open = (known?.open ?? 0) + (model.score ? 0 : 1);
      found.set(cycle, { cycle, ...(title && { title }), ...period, uri: known?.uri ?? uri, open });
    }
  return [...found.values()];
}

function cycleAtPlace(project: Project, uri: string, position: Position | undefined): string | undefined {
  const view = project.view(uri);
  if (!view) return undefined;
  const offset = position ? offsetAt(view.model, position) : 0;
  const at = view.objectives.find(({ model: { range } }) => range[0] <= offset && offset <= range[1]);
  if (at) return at.cycle;
  const header = view.model.headers.findLast(({ range }) => range[0] <= offset) ?? view.model.headers[0];
  return header?.cycle ? cycleName(header.cycle.name) : view.objectives[0]?.cycle;
}
