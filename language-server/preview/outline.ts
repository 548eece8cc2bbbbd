import type { Company, Unit } from '../../drawing/model.ts';
import type { Fault } from '../model/fault.ts';
import { type FileModel, labelOf, type Named, type Range, type Team } from '../model/file.ts';
import { idText, objectivesOf } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import { type Position, positionAt } from '../model/position.ts';
import { PerFile } from '../workspace/per-file.ts';
import type { Project } from '../workspace/project.ts';

/** An objective, as far as it tells whether its card is still good. */
export interface OutlinedObjective {
  readonly id: string;
  /** Text of its id. */
  readonly key: string;
  readonly range: Range;
  /** Names of the units that it and its header say. */
  readonly units: readonly string[];
}

/** What a preview needs of every file at every change. */
export interface Outline {
  readonly uri: string;
  readonly objectives: readonly OutlinedObjective[];
  /** Names of the KPIs; empty for one without. */
  readonly kpis: readonly string[];
  readonly companies: readonly Company[];
  readonly units: readonly Unit[];
  readonly cycles: readonly { readonly name: string; readonly title: string }[];
  /** Offsets at which syntax errors begin. */
  readonly broken: readonly number[];
  /** The first of them. */
  readonly problem?: { readonly at: Position; readonly fault: Fault };
}

const outlines = new PerFile(outlineOf);

/** The outlines of all files, by their URIs. */
export function outlinesOf(project: Project): Outline[] {
  return [...project.files.keys()].sort().map((uri) => outlines.of(project, uri)!);
}

function outlineOf(file: FileModel): Outline {
  const { uri, kpis, cycles, problems } = file;
  const broken = problems.filter(({ rule }) => rule === 'syntax');
  const [first] = broken;
  return {
    uri,
    objectives: [...objectivesOf(file)].map(([id, { range, teams, header }]) => ({
      id,
      key: idText({ uri, objective: id }),
      range,
      units: [...teams, ...(file.headers[header ?? -1]?.teams ?? [])].map(lastName),
    })),
    kpis: kpis.map(({ name = '' }) => name),
    companies: companiesIn(file),
    units: unitsIn(file),
    cycles: cycles.map((cycle) => ({ name: cycle.name ?? '', title: labelOf(cycle) })),
    broken: broken.map(({ range }) => range[0]),
    ...(first?.rule === 'syntax' && {
      problem: { at: positionAt(file, first.range[0]), fault: first.fault },
    }),
  };
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
