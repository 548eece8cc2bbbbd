import type { Lookup } from '../../model/catalog.ts';
import type { Ref, Segment } from '../../model/file.ts';
import type { NameEntries, ObjectiveEntry } from '../../model/names.ts';
import type { Names } from '../../model/resolve.ts';
import { nameOf, type SymbolId } from './symbol.ts';

/**
 * The names as they would be after an objective or a key result has got another one: with them, references can be
 * resolved before anything is changed.
 */
export function namesAfter(names: Names, symbol: SymbolId, newName: string): Names {
  const objective = symbol.kind === 'objective' ? symbol.id : symbol.parent;
  const isRenamed = (entry: ObjectiveEntry) => entry.uri === symbol.uri && entry.objective === objective;
  const renamed = (entry: ObjectiveEntry): ObjectiveEntry => {
    if (!isRenamed(entry)) return entry;
    if (symbol.kind === 'objective') return { ...entry, objective: idAfter(symbol, newName) };
    const old = nameOf(symbol);
    return { ...entry, keyResults: entry.keyResults.map((name) => (name === old ? newName : name)) };
  };
  const lookup = ((kind: keyof NameEntries, name: string) => {
    if (kind !== 'objective') return names.lookup(kind, name);
    const entries = names.lookup('objective', name);
    if (symbol.kind === 'key-result') return entries.map(renamed);
    if (name === nameOf(symbol)) return entries.filter((entry) => !isRenamed(entry));
    if (name !== newName) return entries;
    return [...entries, ...names.lookup('objective', nameOf(symbol)).filter(isRenamed).map(renamed)];
  }) as Lookup<NameEntries>;
  return { lookup, periodOf: names.periodOf };
}

/** Its id under the names as they would be: never that of a thing which has the name already. */
export function idAfter({ kind }: SymbolId, newName: string): string {
  return kind === 'objective' ? `${newName}~0` : newName;
}

/** The reference with another name at one place of its path. */
export function withName(ref: Ref, part: number, newName: string): Ref {
  const path = ref.path.map((segment, i): Segment => (i === part ? { ...segment, name: newName } : segment));
  return { ...ref, path };
}
