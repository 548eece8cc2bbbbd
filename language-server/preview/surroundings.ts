import type { Company, CycleSpan, Problem, Surroundings, Unit } from '../../drawing/model.ts';
import { type FileModel, labelOf, type Named, type Team } from '../model/file.ts';
import { lastName } from '../model/names.ts';
import { positionAt } from '../model/position.ts';
import { messages } from '../rules/messages/syntax.ts';
import type { Project } from '../workspace/project.ts';
import { spokenIn } from './spoken.ts';

/**
 * What objectives stand in: who there is, from the top of the organisation down, the cycles they name, what the company
 * stands for, and the first syntax error of each file.
 * @param cycles names of the cycles that objectives are in
 */
export function surroundingsOf(
  project: Project,
  fileOf: (uri: string) => string,
  cycles: ReadonlySet<string>,
): Surroundings {
  const files = [...project.files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const companies = files.flatMap(companiesIn);
  const [first] = files;
  return {
    project: companies[0]?.title ?? '',
    language: spokenIn(project, files),
    today: first ? (project.view(first.uri)?.around.today ?? '') : '',
    units: fromTheTop(files.flatMap(unitsIn)),
    cycles: first ? spansOf(project, first.uri, files, cycles) : [],
    companies,
    problems: files.flatMap((file) => problemIn(project, file, fileOf)),
  };
}

/** The first syntax error of a file, if it has one. */
function problemIn(project: Project, file: FileModel, fileOf: (uri: string) => string): Problem[] {
  const found = file.problems.find(({ rule }) => rule === 'syntax');
  if (found?.rule !== 'syntax') return [];
  const { line, character } = positionAt(file, found.range[0]);
  const { uri } = file;
  const message = project.view(uri)!.say(messages)(found.fault.key, found.fault.values);
  return [{ uri, file: fileOf(uri), line: line + 1, character: character + 1, message }];
}

function companiesIn({ companies }: FileModel): Company[] {
  return companies.flatMap((company) => {
    if (!company.name) return [];
    const { mission, vision, purpose, pillars } = company;
    return [
      {
        name: company.name,
        title: labelOf(company),
        mission: mission?.value ?? null,
        vision: vision?.value ?? null,
        purpose: purpose?.value ?? null,
        pillars: pillars.flatMap((pillar) =>
          pillar.name ? [{ name: pillar.name, title: labelOf(pillar) }] : [],
        ),
      },
    ];
  });
}

function unitsIn({ companies, teams, people }: FileModel): Unit[] {
  return [
    ...companies.flatMap((company) => unit(company, 'company', [])),
    ...teams.flatMap((team) => unit(team, 'team', team.parents)),
    ...people.flatMap((person) => unit(person, 'person', person.teams)),
  ];
}

function unit(named: Named, kind: Unit['kind'], parents: Team['parents']): Unit[] {
  if (!named.name) return [];
  return [{ name: named.name, title: labelOf(named), kind, parents: parents.map(lastName) }];
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
  files: readonly FileModel[],
  cycles: ReadonlySet<string>,
): CycleSpan[] {
  const titles = new Map(
    files.flatMap((file) => file.cycles.map((cycle) => [cycle.name ?? '', labelOf(cycle)] as const)),
  );
  const names = project.namesFor(uri);
  return [...cycles]
    .flatMap((name) => {
      const period = names.periodOf(name);
      return period ? [{ name, title: titles.get(name) ?? name, ...period }] : [];
    })
    .sort((a, b) => (a.start + a.end < b.start + b.end ? -1 : 1));
}
