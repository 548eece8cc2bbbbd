import type { FileModel, Named, Range } from '../../model/file.ts';
import { localIds, objectivesOf } from '../../model/ids.ts';
import { type Names, resolveCycle, type Target } from '../../model/resolve.ts';
import { type ReferenceSite, referencesIn } from './references-in.ts';
import { type NamedKind, type SymbolId, symbolOf } from './symbol.ts';

/** A name in a file: where a thing is declared, or one name of a reference. */
export interface Occurrence {
  readonly name: string;
  readonly range: Range;
  /** What is declared here. */
  readonly declares?: SymbolId;
  /** The reference it is part of. */
  readonly site?: ReferenceSite;
  /** Where in the reference: an index into its path, or the cycle behind `@`. */
  readonly part?: number | 'cycle';
}

/** Every name of a file, not in the order of the text. */
export function* occurrencesIn(file: FileModel): Generator<Occurrence> {
  yield* declarationsIn(file);
  for (const site of referencesIn(file)) {
    let part = 0;
    for (const segment of site.ref.path) yield { ...segment, site, part: part++ };
    if (site.ref.cycle) yield { ...site.ref.cycle, site, part: 'cycle' };
  }
}

/** What stands behind a name; undefined for one that leads nowhere, or to several things. */
export function meaningOf({ declares, site, part }: Occurrence, names: Names): SymbolId | undefined {
  if (declares || !site) return declares;
  const target = part === 'cycle' ? cycleOf(site, names) : partOf(site, part ?? 0, names);
  return target && symbolOf(target);
}

function cycleOf({ ref }: ReferenceSite, names: Names): Target | undefined {
  const found = resolveCycle(ref.cycle!, names);
  return found.kind === 'found' ? found.target : undefined;
}

function partOf(site: ReferenceSite, part: number, names: Names): Target | undefined {
  const found = site.resolve(names);
  return found.kind === 'found' ? found.parts[part] : undefined;
}

function* declarationsIn(file: FileModel): Generator<Occurrence> {
  const { uri } = file;
  for (const [index, company] of file.companies.entries()) {
    const id = localIds(file.companies)[index]!;
    yield* declared('pillar', uri, company.pillars, id);
  }
  yield* declared('company', uri, file.companies);
  yield* declared('team', uri, file.teams);
  yield* declared('person', uri, file.people);
  yield* declared('cycle', uri, file.cycles);
  yield* declared('kpi', uri, file.kpis);
  yield* declared('objective', uri, file.objectives);
  for (const [id, objective] of objectivesOf(file)) {
    yield* declared('key-result', uri, objective.keyResults, id);
    yield* declared('initiative', uri, objective.initiatives, id);
  }
}

function* declared(
  kind: NamedKind,
  uri: string,
  siblings: readonly Named[],
  parent?: string,
): Generator<Occurrence> {
  if (siblings.length === 0) return;
  const ids = localIds(siblings);
  for (const [index, { name, nameRange }] of siblings.entries()) {
    if (name === undefined || !nameRange) continue;
    const declares: SymbolId = { kind, uri, id: ids[index]!, ...(parent !== undefined && { parent }) };
    yield { name, range: nameRange, declares };
  }
}
