import { cycleName } from '../../model/names.ts';
import type { Project } from '../../workspace/project.ts';
import { meaningOf, namesIn, type Occurrence, occurrencesIn } from './occurrences.ts';
import { isBuiltIn, nameOf, type SymbolId, symbolKey } from './symbol.ts';

export interface FoundOccurrence extends Occurrence {
  readonly uri: string;
}

/**
 * Every place in the given files, by their URIs, that means a symbol, its declaration included. Names are compared first, so that only
 * what may be meant is resolved.
 */
export function occurrencesOf(
  project: Project,
  symbol: SymbolId,
  uris: Iterable<string> = project.files.keys(),
): FoundOccurrence[] {
  const name = nameOf(symbol);
  const key = symbolKey(symbol);
  const found: FoundOccurrence[] = [];
  for (const uri of uris) {
    if (!mentions(namesIn(project, uri), name, isBuiltIn(symbol))) continue;
    const names = project.namesFor(uri);
    for (const occurrence of occurrencesIn(project.peek(uri)!)) {
      const said = isBuiltIn(symbol) ? cycleName(occurrence.name) : occurrence.name;
      if (said !== name) continue;
      const meant = meaningOf(occurrence, names);
      if (meant && symbolKey(meant) === key) found.push({ ...occurrence, uri });
    }
  }
  return found;
}

/** Built-in cycles may be written in small letters. */
function mentions(names: ReadonlySet<string>, name: string, builtIn: boolean): boolean {
  return names.has(name) || (builtIn && names.has(name.toLowerCase()));
}
