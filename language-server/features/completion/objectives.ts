import { CompletionItemKind } from 'vscode-languageserver';
import { cycleName, type ObjectiveEntry } from '../../model/names.ts';
import { contains, lengthInDays } from '../../model/period.ts';
import { type Place, type Resolution, resolveSupportable, type Target } from '../../model/resolve.ts';
import { line } from '../describe.ts';
import { OkrFuzzyMatcher } from '../fuzzy.ts';
import { contentOf } from '../hover/content.ts';
import { declarationOf, nameOf } from '../names/symbol.ts';
import { type Around, placeBefore } from './around.ts';
import { cycleProposal, cycleProposals } from './cycles.ts';
import { type Proposal, RANK, reference } from './items.ts';
import { keyResultsBehind } from './key-results.ts';
import type { Request } from './request.ts';
import { refOf } from './written.ts';

/** More are not shown; the next letter that is typed asks again. */
export const MOST = 200;

/**
 * Objectives, and behind an objective its key results.
 * @param objectivesOnly where a key result cannot be meant
 */
export function supportableProposals(request: Request, objectivesOnly: boolean): Proposal[] {
  const { written, file } = request;
  const around = placeBefore(file, written.start);
  if (written.inCycle) return cyclesOf(request);
  if (written.path.length === 0) return everyObjective(request, around, objectivesOnly);
  const keyResults = objectivesOnly ? [] : keyResultsBehind(request, around.place);
  if (written.path.length > 1 || written.cycle) return keyResults;
  return [...objectivesOfUnit(request, around, written.path[0]!), ...keyResults];
}

/** Objectives of all teams, each by the shortest path that means it from here. */
function everyObjective(request: Request, around: Around, objectivesOnly: boolean): Proposal[] {
  const fuzzy = new OkrFuzzyMatcher();
  const entries: ObjectiveEntry[] = [];
  for (const name of request.project.names('objective')) {
    if (fuzzy.match(request.written.name, name) || matchesUnit(request, fuzzy, name))
      entries.push(...request.project.lookup('objective', name));
  }
  return best(request, around, entries).flatMap((entry) => {
    const path = shortestPath(entry, around.place, request, objectivesOnly);
    return path === undefined ? [] : [objectiveProposal(request, around, entry, path, true)];
  });
}

function matchesUnit({ project, written }: Request, fuzzy: OkrFuzzyMatcher, name: string): boolean {
  return project
    .lookup('objective', name)
    .some(({ units }) => units.some((unit) => fuzzy.match(written.name, unit)));
}

function objectivesOfUnit(request: Request, around: Around, unit: string): Proposal[] {
  const { project } = request;
  const entries: ObjectiveEntry[] = [];
  for (const key of project.names('inCycle'))
    if (key.startsWith(`${unit} `)) entries.push(...project.lookup('inCycle', key));
  return best(request, around, entries).flatMap((entry) => {
    const name = nameOf({ kind: 'objective', uri: entry.uri, id: entry.objective });
    const said = [name, ...(entry.cycle ? [`${name}@${entry.cycle}`] : [])].find((one) => {
      const [path = '', cycle] = one.split('@');
      return (
        name && leadsTo(entry, resolveSupportable(refOf([unit, path], cycle), around.place, request.names))
      );
    });
    return said === undefined ? [] : [objectiveProposal(request, around, entry, said, false)];
  });
}

/** Behind `@`: the cycles that the objective exists in; all of them where nothing is known of it. */
function cyclesOf(request: Request): Proposal[] {
  const { written, project } = request;
  const [name, unit] = written.path.toReversed();
  const entries = name === undefined ? [] : project.lookup('objective', name);
  const cycles = entries.flatMap(({ cycle, units }) =>
    cycle !== undefined && (unit === undefined || units.includes(unit)) ? [cycle] : [],
  );
  if (cycles.length === 0) return cycleProposals(request);
  return [...new Set(cycles)].sort().map((cycle) => cycleProposal(request, cycle, undefined, RANK.expected));
}

/** The nearest first, without the objective itself, no more than are shown. */
function best(request: Request, around: Around, entries: readonly ObjectiveEntry[]): ObjectiveEntry[] {
  const distance = distanceFrom(around.place, request);
  return entries
    .filter(({ uri, objective }) => uri !== around.entry?.uri || objective !== around.entry.objective)
    .map((entry) => ({ entry, far: distance(entry) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST + 1)
    .map(({ entry }) => entry);
}

/**
 * 0 for the own cycle, 1 for one that contains it, the shorter the nearer, 2 for the others. Within that, half a step
 * for other teams than those that are likely: those above in an objective, the own in a check-in.
 */
function distanceFrom(place: Place, { names, project }: Request): (entry: ObjectiveEntry) => number {
  const likely = place.date
    ? place.units
    : place.units.flatMap((unit) => project.lookup('unit', unit).flatMap(({ parents }) => parents));
  const own = place.date
    ? { start: place.date, end: place.date }
    : place.cycle === undefined
      ? undefined
      : names.periodOf(place.cycle);
  const inTime = new Map<string | undefined, number>([[undefined, 2]]);
  const ofCycle = (cycle: string | undefined): number => {
    const known = inTime.get(cycle);
    if (known !== undefined) return known;
    const other = names.periodOf(cycle!);
    const within = own && other && contains(other, own);
    const far = cycle === place.cycle ? 0 : within ? 1 + Math.min(lengthInDays(other), 4000) / 10_000 : 2;
    inTime.set(cycle, far);
    return far;
  };
  return ({ cycle, units }) => ofCycle(cycle) + (units.some((unit) => likely.includes(unit)) ? 0 : 0.5);
}

function shortestPath(
  entry: ObjectiveEntry,
  place: Place,
  { names }: Request,
  objectivesOnly: boolean,
): string | undefined {
  const name = nameOf({ kind: 'objective', uri: entry.uri, id: entry.objective });
  const paths = [[name], ...entry.units.map((unit) => [unit, name])];
  const cycles = [undefined, ...(entry.cycle ? [cycleName(entry.cycle)] : [])];
  for (const cycle of cycles) {
    for (const path of paths) {
      const found = resolveSupportable(refOf(path, cycle), place, names, objectivesOnly);
      if (leadsTo(entry, found)) return cycle ? `${path.join('.')}@${cycle}` : path.join('.');
    }
  }
  return undefined;
}

function leadsTo(entry: ObjectiveEntry, resolution: Resolution): boolean {
  const target: Target | undefined = resolution.kind === 'found' ? resolution.target : undefined;
  return (
    target?.kind === 'objective' && target.id.uri === entry.uri && target.id.objective === entry.objective
  );
}

function objectiveProposal(
  request: Request,
  around: Around,
  entry: ObjectiveEntry,
  said: string,
  whole: boolean,
): Proposal {
  const symbol = { kind: 'objective', uri: entry.uri, id: entry.objective } as const;
  const file = request.project.files.get(entry.uri);
  const title = file && declarationOf(file, symbol)?.title?.value;
  return reference(said, CompletionItemKind.Class, {
    detail: line(title, entry.cycle !== around.place.cycle && entry.cycle),
    documentation: () => contentOf(symbol, request),
    filter: `${said} ${entry.units.join(' ')} ${title ?? ''}`,
    ...(whole && { whole: true }),
  });
}
