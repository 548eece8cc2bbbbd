import { lastName } from '../model/names.ts';
import { contains } from '../model/period.ts';
import { quoted } from '../rules/engine/edits.ts';
import { nameOf } from '../rules/wording/name-of.ts';
import { PerFile } from '../workspace/per-file.ts';
import type { Project } from '../workspace/project.ts';
import { choice, type Form, formOf, type Piece, stop } from './form.ts';
import { pathInTime } from './path-in-time.ts';
import { pathIn } from './paths.ts';
import { forTeam } from './place.ts';
import { referenceTo } from './reference.ts';
import { SKELETONS, type Skeleton } from './skeletons.ts';

/** What somebody says about a new file. */
export interface NewFileAnswers {
  /** Name of a company that is there, or the title of a new one; neither where there is to be none. */
  readonly company?: Said;
  readonly team: Said;
  /** Name of a cycle, built in or declared. */
  readonly cycle: string;
  /** Code of the language of the texts. */
  readonly language: string;
}

/** Something that is there, by its name, or something new, by its title. */
export type Said = { readonly name: string } | { readonly title: string };

/** A new file of a team for a cycle, with an OKR to be written over. */
export function newFile(
  project: Project | undefined,
  { company, team, cycle, language }: NewFileAnswers,
  uri: string | undefined,
): Form {
  const words = SKELETONS[language] ?? SKELETONS.en!;
  const taken = new Set<string>();
  const firm = company && named(company, 'company', project, taken);
  const crew = named(team, 'team', project, taken);
  const people = project && 'name' in team ? peopleOf(project, team.name) : [];
  const [owner = words.you.name] = people;
  const me: Piece = people.length > 0 ? owner : stop(owner, 'me');
  const pieces: Piece[] = [];
  if (company && firm && 'title' in company)
    pieces.push(`company ${firm} ${quoted(company.title)} {\n  mission "`, stop(words.mission), '"\n}\n\n');
  if ('title' in team)
    pieces.push(`team ${crew} ${quoted(team.title)}${firm ? ` in ${firm}` : ''} lead `, me, '\n');
  if (people.length === 0)
    pieces.push('person ', stop(owner, 'me'), ' "', stop(words.you.title), `" in ${crew}\n`);
  if (pieces.length > 0) pieces.push('\n');
  pieces.push(`okrs for ${crew} in ${cycle} language ${language}\n\n`);
  const above = project && uri !== undefined ? goalsAbove(project, uri, crew, firm, cycle) : [];
  return formOf([...pieces, ...objectiveForm(words, me, above)]);
}

/** An OKR to be written over: what is measured, from what to what, is asked. */
export function objectiveForm(words: Skeleton, owner: Piece | undefined, above: readonly string[]): Piece[] {
  const [first, ...others] = above;
  const supports: Piece[] = first === undefined ? [] : ['  supports ', choice([first, ...others]), '\n'];
  const keyResults = words.keyResults.flatMap((title, i): Piece[] => [
    `  kr ${words.names.keyResults[i]} "`,
    stop(title),
    '" from ',
    stop('?'),
    ' to ',
    stop('?'),
    '\n',
  ]);
  return [
    `// ${words.hint}\nobjective ${words.names.objective} "`,
    stop(words.objective),
    '" {\n',
    ...(owner === undefined ? [] : ['  owner ', owner, '\n']),
    ...supports,
    '  because "',
    stop(words.because),
    '"\n\n',
    ...keyResults,
    `\n  initiative "`,
    stop(words.initiative),
    `" for ${words.names.keyResults[0]}\n  risk "`,
    stop(words.risk),
    '" mitigation "',
    stop(words.mitigation),
    '"\n}\n',
  ];
}

/**
 * Where a new file of a team belongs, below the root: beside the newest one there is, made for the team and the cycle;
 * else in a folder of the cycle. Never where a file is already.
 */
export function pathOfNewFile(
  project: Project | undefined,
  root: string,
  team: string,
  cycle: string,
): string {
  const wanted = `${project ? (besideOthers(project, root, team, cycle) ?? `${cycle}/${team}`) : `${cycle}/${team}`}`;
  const taken = new Set([...(project?.files.keys() ?? [])].map((uri) => pathIn(root, uri)));
  for (let count = 1; ; count++) {
    const path = `${wanted.replace(/\.okr$/, '')}${count === 1 ? '' : `-${count}`}.okr`;
    if (!taken.has(path)) return path;
  }
}

/** The team and the cycle that a file's first header says. */
const firstHeaderOf = new PerFile(({ headers: [header] }) => ({
  other: header?.teams[0] && lastName(header.teams[0]),
  written: header?.cycle?.name,
}));

function besideOthers(project: Project, root: string, team: string, cycle: string): string | undefined {
  const files = [...project.files.keys()].flatMap((uri) => {
    const { other, written } = firstHeaderOf.of(project, uri)!;
    if (other === undefined || written === undefined) return [];
    const names = project.namesFor(uri);
    const [from, to] = [names.periodOf(written), names.periodOf(cycle)];
    return from && to ? [{ uri, from, to, other }] : [];
  });
  const own = files.filter(({ other }) => other === team);
  const [newest] = (own.length > 0 ? own : files).sort((a, b) => (a.from.start > b.from.start ? -1 : 1));
  if (!newest) return undefined;
  const then = pathInTime(
    pathIn(root, newest.uri),
    newest.from.start,
    newest.to.start,
    settingsOf(project, newest.uri),
  );
  const path = forTeam(then, newest.other, team);
  // A file that says neither its team nor its time is one for all.
  return path === pathIn(root, newest.uri) && newest.other !== team ? undefined : path;
}

function settingsOf(project: Project, uri: string) {
  return project.view(uri)!.around.settings;
}

/** The name of what is there, or a free one for what is new. */
export function named(
  said: Said,
  otherwise: string,
  project: Project | undefined,
  taken: Set<string>,
): string {
  if ('name' in said) return said.name;
  const base = nameOf(said.title) || otherwise;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (taken.has(name) || (project && project.lookup('unit', name).length > 0)) continue;
    taken.add(name);
    return name;
  }
}

/** Who can own a team's objectives: its lead, then those in it. */
function peopleOf(project: Project, team: string): string[] {
  const lead = project
    .lookup('unit', team)
    .flatMap((unit) => (unit.kind === 'person' ? [unit.id] : (unit.lead ?? [])));
  return [...new Set([...lead, ...project.lookup('members', team)])];
}

/** References to the objectives that the team's could support: of the units above it, in cycles that hold this one. */
function goalsAbove(
  project: Project,
  uri: string,
  team: string,
  company: string | undefined,
  cycle: string,
): string[] {
  const names = project.namesFor(uri);
  const period = names.periodOf(cycle);
  const above = new Set([
    ...project.lookup('unit', team).flatMap(({ parents }) => parents),
    ...(company ? [company] : []),
  ]);
  for (const unit of above)
    for (const { parents } of project.lookup('unit', unit)) for (const parent of parents) above.add(parent);
  if (!period) return [];
  return [...above].flatMap((unit) =>
    [...new Set(project.lookup('objectivesOf', unit))].flatMap((name) =>
      names.lookup('objective', name).flatMap((entry) => {
        const around = entry.cycle === undefined ? undefined : names.periodOf(entry.cycle);
        if (!entry.units.includes(unit) || !around || !contains(around, period)) return [];
        return referenceTo(entry, { units: [team], cycle }, names) ?? [];
      }),
    ),
  );
}
