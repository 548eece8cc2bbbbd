import type { FileModel } from '../../model/file.ts';
import { labelOf } from '../../model/file.ts';
import { objectivesOf } from '../../model/ids.ts';
import type { ObjectiveEntry } from '../../model/names.ts';
import { entryOf } from '../../model/references.ts';
import type { messages } from '../../rules/messages/rename.ts';
import type { Speak } from '../../rules/speak.ts';
import type { Project } from '../../workspace/project.ts';
import type { FoundOccurrence } from './find.ts';
import { meaningOf, namesIn, occurrencesIn } from './occurrences.ts';
import { idAfter, namesAfter, withName } from './renamed.ts';
import { declarationOf, type SymbolId, symbolKey, symbolOf } from './symbol.ts';

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u;

/** Says why something cannot be renamed. */
export type RenameSpeak = Speak<keyof typeof messages.en>;

/** Why a text cannot be a name at all; undefined where it can. */
export function notAName(text: string, say: RenameSpeak): string | undefined {
  if (NAME.test(text)) return undefined;
  return text === '' ? say('empty') : say('illFormed', { name: text });
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
  say: RenameSpeak,
): string | undefined {
  const file = project.files.get(symbol.uri)!;
  const taken = (kind: SymbolId['kind'], name: string, title: string | undefined, uri: string): string => {
    const who = { kind, name, file: fileName(uri) };
    return title && title !== name ? say('takenBy', { ...who, title }) : say('taken', who);
  };
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
      return unclear(project, symbol, newName, occurrences, say);
    }
    case 'objective': {
      const other = namesake(project, file, symbol, newName);
      if (other) return taken('objective', newName, titleOf(project, other), other.uri);
      return unclear(project, symbol, newName, occurrences, say);
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
  say: RenameSpeak,
): string | undefined {
  const confused = (uri: string): string => say('confused', { name: newName, file: fileName(uri) });
  const renamed = symbolKey({ ...symbol, id: idAfter(symbol, newName) });
  for (const { reference, part = 0, uri } of occurrences) {
    if (!reference || reference.local) continue;
    const after = reference.resolve(
      namesAfter(project.namesFor(uri), symbol, newName),
      withName(reference.ref, part, newName),
    );
    const meant = after?.kind === 'found' ? after.parts[part] : undefined;
    if (!meant || symbolKey(symbolOf(meant)) !== renamed) return confused(uri);
  }
  for (const uri of project.files.keys()) {
    if (!namesIn(project, uri).has(newName)) continue;
    const names = project.namesFor(uri);
    const after = namesAfter(names, symbol, newName);
    for (const occurrence of occurrencesIn(project.peek(uri)!)) {
      if (occurrence.name !== newName || !occurrence.reference || occurrence.reference.local) continue;
      const before = meaningOf(occurrence, names);
      const then = meaningOf(occurrence, after);
      if (before && (!then || symbolKey(before) !== symbolKey(then))) return confused(uri);
    }
  }
  return undefined;
}

function titleOf(project: Project, { uri, objective }: ObjectiveEntry): string | undefined {
  const file = project.files.get(uri);
  const declaration = file && declarationOf(file, { kind: 'objective', id: objective });
  return declaration?.title?.value;
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
