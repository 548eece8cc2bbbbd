import type { FileModel, Named, Range } from '../../model/file.ts';
import { localIds, objectivesOf } from '../../model/ids.ts';
import { type Reference, referencesOf } from '../../model/references.ts';
import type { Names } from '../../model/resolve.ts';
import { PerFile } from '../../workspace/per-file.ts';
import type { Project } from '../../workspace/project.ts';
import { type NamedKind, type SymbolId, symbolOf } from './symbol.ts';

/** A name in a file: where a thing is declared, or one name of a reference. */
export interface Occurrence {
  readonly name: string;
  readonly range: Range;
  /** What is declared here. */
  readonly declares?: SymbolId;
  /** The reference it is part of. */
  readonly reference?: Reference;
  /** Which name of the reference's path it is. */
  readonly part?: number;
}

/** Every name of a file, not in the order of the text. */
export function occurrencesIn(file: FileModel): readonly Occurrence[] {
  const found = declarationsIn(file);
  for (const reference of referencesOf(file))
    for (const [part, { name, range }] of reference.ref.path.entries())
      found.push({ name, range, reference, part });
  return found;
}

const mentioned = new PerFile((file) => new Set(occurrencesIn(file).map(({ name }) => name)));

/** Every name that is written in a file; a search looks only into files that have its name. */
export function namesIn(project: Project, uri: string): ReadonlySet<string> {
  return mentioned.of(project, uri) ?? new Set();
}

/** What stands behind a name; undefined for one that leads nowhere, or to several things. */
export function meaningOf({ declares, reference, part = 0 }: Occurrence, names: Names): SymbolId | undefined {
  if (declares) return declares;
  const resolution = reference?.resolve(names);
  if (resolution?.kind !== 'found') return undefined;
  // Where only the last name counts, as in a line of a check-in, those before it mean nothing.
  const ignored = reference!.ref.path.length - resolution.parts.length;
  const target = resolution.parts[part - ignored];
  return target && symbolOf(target);
}

function declarationsIn(file: FileModel): Occurrence[] {
  const { uri } = file;
  const ids = localIds(file.companies);
  const found = file.companies.flatMap((company, i) => declared('pillar', uri, company.pillars, ids[i]));
  found.push(
    ...declared('company', uri, file.companies),
    ...declared('team', uri, file.teams),
    ...declared('person', uri, file.people),
    ...declared('cycle', uri, file.cycles),
    ...declared('kpi', uri, file.kpis),
    ...declared('objective', uri, file.objectives),
  );
  for (const [id, objective] of objectivesOf(file)) {
    found.push(
      ...declared('key-result', uri, objective.keyResults, id),
      ...declared('initiative', uri, objective.initiatives, id),
    );
  }
  return found;
}

function declared(kind: NamedKind, uri: string, siblings: readonly Named[], parent?: string): Occurrence[] {
  if (siblings.length === 0) return [];
  const ids = localIds(siblings);
  return siblings.flatMap(({ name, nameRange }, i) => {
    if (name === undefined || !nameRange) return [];
    const declares: SymbolId = { kind, uri, id: ids[i]!, ...(parent !== undefined && { parent }) };
    return [{ name, range: nameRange, declares }];
  });
}
