import type { CycleSpan, Problem, Surroundings, Unit } from '../../drawing/model.ts';
import { messages } from '../rules/messages/syntax.ts';
import type { Project } from '../workspace/project.ts';
import type { Outline } from './outline.ts';
import { spokenIn } from './spoken.ts';

/**
 * What objectives stand in: who there is, from the top of the organisation down, the cycles they name, what the company
 * stands for, and the first syntax error of each file.
 * @param files outlines of all files
 * @param cycles names of the cycles that objectives are in
 */
export function surroundingsOf(
  project: Project,
  files: readonly Outline[],
  fileOf: (uri: string) => string,
  cycles: ReadonlySet<string>,
): Surroundings {
  const companies = files.flatMap((file) => file.companies);
  const [first] = files;
  return {
    project: companies[0]?.title ?? '',
    language: spokenIn(project, files),
    today: first ? (project.view(first.uri)?.around.today ?? '') : '',
    units: fromTheTop(files.flatMap((file) => file.units)),
    cycles: first ? spansOf(project, first.uri, files, cycles) : [],
    companies,
    problems: files.flatMap((file) => problemIn(project, file, fileOf)),
  };
}

/** The first syntax error of a file, if it has one. */
function problemIn(project: Project, { uri, problem }: Outline, fileOf: (uri: string) => string): Problem[] {
  if (!problem) return [];
  const { at, fault } = problem;
  const message = project.view(uri)!.say(messages)(fault.key, fault.values);
  return [{ uri, file: fileOf(uri), line: at.line + 1, character: at.character + 1, message }];
}

/** Each unit before those in it; siblings as they are declared, teams before people. */
function fromTheTop(units: readonly Unit[]): Unit[] {
  const names = new Set(units.map(({ name }) => name));
  const below = new Map<string, Unit[]>();
  for (const one of units) {
    const above = one.parents.find((parent) => names.has(parent) && parent !== one.name) ?? '';
    below.set(above, [...(below.get(above) ?? []), one]);
  }
  const found = new Map<string, Unit>();
  const visit = (above: string): void => {
    for (const one of below.get(above) ?? []) {
      if (found.has(one.name)) continue;
      found.set(one.name, one);
      visit(one.name);
    }
  };
  visit('');
  // Teams that are in each other in a circle have no top.
  for (const one of units) if (!found.has(one.name)) found.set(one.name, one);
  return [...found.values()];
}

function spansOf(
  project: Project,
  uri: string,
  files: readonly Outline[],
  cycles: ReadonlySet<string>,
): CycleSpan[] {
  const titles = new Map(files.flatMap((file) => file.cycles.map(({ name, title }) => [name, title])));
  const names = project.namesFor(uri);
  return [...cycles]
    .flatMap((name) => {
      const period = names.periodOf(name);
      return period ? [{ name, title: titles.get(name) ?? name, ...period }] : [];
    })
    .sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
}
