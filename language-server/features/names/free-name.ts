import type { FileModel } from '../../model/file.ts';
import { labelOf } from '../../model/file.ts';
import { objectivesOf } from '../../model/ids.ts';
import type { ObjectiveEntry } from '../../model/names.ts';
import { entryOf } from '../../model/references.ts';
import type { Project } from '../../workspace/project.ts';
import type { FoundOccurrence } from './find.ts';
import { meaningOf, namesIn, occurrencesIn } from './occurrences.ts';
import { idAfter, namesAfter, withName } from './renamed.ts';
import { declarationOf, type SymbolId, symbolKey, symbolOf } from './symbol.ts';

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u;

/** What each kind is called in a sentence. */
const SPOKEN: Readonly<Record<SymbolId['kind'], string>> = {
  company: 'a company',
  team: 'a team',
  person: 'a person',
  cycle: 'a cycle',
  pillar: 'a pillar',
  kpi: 'a KPI',
  objective: 'an objective',
  'key-result': 'a key result',
  initiative: 'an initiative',
};

/** Why a text cannot be a name at all; undefined where it can. */
export function notAName(text: string): string | undefined {
  if (NAME.test(text)) return undefined;
  if (text === '') return 'A name cannot be empty.';
  return `“${text}” cannot be a name: a name begins with a letter and has only letters, digits, - and _.`;
}

/**
 * Why a thing cannot get a name that is well formed; undefined where it can.
 * @param occurrences every place that means the thing now
 */
export function takenBy(
  project: Project,
  symbol: SymbolId,
  newName: string,
  occurrences: readonly FoundOccurrence[],
): string | undefined {
  const file = project.files.get(symbol.uri)!;
  switch (symbol.kind) {
    case 'company':
    case 'team':
    case 'person': {
      const other = project.lookup('unit', newName)[0];
      return other && taken(other.kind, newName, other.title, other.uri);
    }
    case 'cycle':
    case 'kpi':
    case 'pillar': {
      const other = project.lookup(symbol.kind, newName)[0];
      return other && taken(symbol.kind, newName, other.title, other.uri);
    }
    case 'initiative': {
      const siblings = objectivesOf(file).get(symbol.parent ?? '')?.initiatives ?? [];
      const other = siblings.find(({ name }) => name === newName);
      return other && taken('initiative', newName, labelOf(other), file.uri);
    }
    case 'key-result': {
      const siblings = objectivesOf(file).get(symbol.parent ?? '')?.keyResults ?? [];
      const other = siblings.find(({ name }) => name === newName);
      if (other) return taken('key-result', newName, labelOf(other), file.uri);
      return unclear(project, symbol, newName, occurrences);
    }
    case 'objective': {
      const other = namesake(project, file, symbol, newName);
      if (other) return taken('objective', newName, titleOf(project, other), other.uri);
      return unclear(project, symbol, newName, occurrences);
    }
  }
}

/** The objective that already has the name for one of the same teams in the same cycle. */
function namesake(
  project: Project,
  file: FileModel,
  { id }: SymbolId,
  newName: string,
): ObjectiveEntry | undefined {
  const objective = objectivesOf(file).get(id);
  if (!objective) return undefined;
  const own = entryOf(file, id, objective);
  return project
    .lookup('objective', newName)
    .find(
      ({ cycle, units }) =>
        cycle === own.cycle &&
        (units.some((unit) => own.units.includes(unit)) || units.length + own.units.length === 0),
    );
}

/** Why references would not lead where they lead now. */
function unclear(
  project: Project,
  symbol: SymbolId,
  newName: string,
  occurrences: readonly FoundOccurrence[],
): string | undefined {
  const renamed = symbolKey({ ...symbol, id: idAfter(symbol, newName) });
  for (const { reference, part = 0, uri } of occurrences) {
    if (!reference || reference.local) continue;
    const after = reference.resolve(
      namesAfter(project.namesFor(uri), symbol, newName),
      withName(reference.ref, part, newName),
    );
    const meant = after?.kind === 'found' ? after.parts[part] : undefined;
    if (!meant || symbolKey(symbolOf(meant)) !== renamed) return confused(newName, uri);
  }
  for (const file of project.files.values()) {
    if (!namesIn(file).has(newName)) continue;
    const names = project.namesFor(file.uri);
    const after = namesAfter(names, symbol, newName);
    for (const occurrence of occurrencesIn(file)) {
      if (occurrence.name !== newName || !occurrence.reference || occurrence.reference.local) continue;
      const before = meaningOf(occurrence, names);
      const then = meaningOf(occurrence, after);
      if (before && (!then || symbolKey(before) !== symbolKey(then))) return confused(newName, file.uri);
    }
  }
  return undefined;
}

function confused(newName: string, uri: string): string {
  return `With the name “${newName}”, a reference in ${fileName(uri)} would no longer be clear: choose a name that nothing else has.`;
}

function taken(kind: SymbolId['kind'], name: string, title: string | undefined, uri: string): string {
  const called = title && title !== name ? ` (“${title}”)` : '';
  return `The name “${name}” is taken: ${fileName(uri)} has ${SPOKEN[kind]} of that name${called}. Choose another one.`;
}

function titleOf(project: Project, { uri, objective }: ObjectiveEntry): string | undefined {
  const file = project.files.get(uri);
  const declaration = file && declarationOf(file, { kind: 'objective', id: objective });
  return declaration?.title?.value;
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
