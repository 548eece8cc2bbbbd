import type { Lookup } from '../model/catalog.ts';
import { type Cycle, nextCycle, parseCycle, standardCyclesAround } from '../model/cycle.ts';
import { addDays } from '../model/dates.ts';
import type { NameEntries, ObjectiveEntry } from '../model/names.ts';
import type { Period } from '../model/period.ts';
import type { Names } from '../model/resolve.ts';
import type { Project } from '../workspace/project.ts';
import { pathInTime } from './path-in-time.ts';
import { pathIn } from './paths.ts';

/** A cycle to go on in. A new one is not declared anywhere yet. */
export interface NextCycle extends Period {
  readonly name: string;
  readonly title?: string;
  readonly isNew?: true;
}

/**
 * The cycles that may follow one, the likeliest first: behind a built-in one the next of its kind alone; behind a
 * declared one those that were declared for later, and the built-in ones that begin the day after it.
 * @param uri a file whose settings say when the fiscal year begins
 */
export function cyclesAfter(project: Project, uri: string, cycle: string): NextCycle[] {
  const { settings, names } = project.view(uri)!.around;
  const built = project.lookup('cycle', cycle).length > 0 ? undefined : parseCycle(cycle, settings);
  if (built?.ok) {
    const next = nextCycle(built.value, settings);
    return next.ok ? [plain(next.value)] : [];
  }
  const end = names.periodOf(cycle)?.end;
  const then = end === undefined ? undefined : addDays(end, 1);
  if (end === undefined || !then?.ok) return [];
  const declared = [...project.names('cycle')]
    .flatMap((name): NextCycle[] => {
      const period = names.periodOf(name);
      const title = project.lookup('cycle', name)[0]?.title;
      return period && period.start > end ? [{ name, ...period, ...(title && { title }) }] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const day = { start: then.value, end: then.value };
  const standard = standardCyclesAround(day, settings).filter(
    ({ kind, start }) => kind !== 'week' && start === then.value,
  );
  return [...declared, ...standard.map(plain)];
}

/**
 * Where the objectives of a file go on in the next cycle: in the file whose path says that cycle where this one's says
 * its own, else in the file itself where it has several cycles already, else in one beside it.
 * @param root URI of the folder that paths begin at
 */
export function pathInCycle(
  project: Project,
  root: string,
  uri: string,
  cycle: string,
  next: NextCycle,
): string {
  const { settings, names } = project.view(uri)!.around;
  const path = pathIn(root, uri);
  const period = names.periodOf(cycle);
  const named = path
    .split(/(?<=[/.])/u)
    .map((part) => replaced(part, cycle, next.name))
    .join('');
  const then = named !== path || !period ? named : pathInTime(path, period.start, next.start, settings);
  if (then !== path) return then;
  const { objectives } = project.view(uri)!;
  const cycles = new Set(objectives.map((one) => one.cycle));
  return cycles.size > 1 ? path : path.replace(/(\.okr)?$/u, `-${next.name}.okr`);
}

/** The names as they will be once some objectives stand in another cycle as well. */
export function namesWith(names: Names, added: readonly ObjectiveEntry[], next: NextCycle): Names {
  const lookup = ((kind: keyof NameEntries, name: string) =>
    kind === 'objective'
      ? [...names.lookup('objective', name), ...added.filter(({ objective }) => objective === name)]
      : names.lookup(kind, name)) as Lookup<NameEntries>;
  return { lookup, periodOf: (name) => names.periodOf(name) ?? (name === next.name ? next : undefined) };
}

function replaced(part: string, cycle: string, next: string): string {
  const at = part.toLowerCase().indexOf(cycle.toLowerCase());
  if (at < 0 || /[\p{L}\p{N}]/u.test(part.charAt(at - 1) + part.charAt(at + cycle.length))) return part;
  const word = part.slice(at, at + cycle.length);
  const then = word === word.toLowerCase() ? next.toLowerCase() : next;
  return part.slice(0, at) + then + part.slice(at + cycle.length);
}

function plain({ name, start, end }: Cycle): NextCycle {
  return { name, start, end };
}
