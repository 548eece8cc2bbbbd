import type { LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import type { Ref } from '../model/file.ts';
import { offsetAt, positionsOf } from '../model/position.ts';
import type { Names } from '../model/resolve.ts';
import type { Project } from '../workspace/project.ts';
import type { Occurrence } from './names/occurrences.ts';
import { declarationOf, type SymbolId, symbolOf } from './names/symbol.ts';
import { symbolAt } from './names/symbol-at.ts';
import { fileOf, type ProjectSource } from './source.ts';

/** Where the name at an offset is declared: one place, all candidates of an ambiguous reference, or none. */
export function definitionAt(project: Project, uri: string, offset: number): LocationLink[] {
  const file = project.files.get(uri);
  if (!file) return [];
  const names = project.namesFor(uri);
  const at = symbolAt(file, offset, names);
  if (!at) return [];
  const symbols = at.symbol ? [at.symbol] : candidates(at.occurrence, names);
  return symbols.flatMap((symbol) => {
    const target = project.files.get(symbol.uri);
    const declaration = target && declarationOf(target, symbol);
    if (!declaration) return [];
    return {
      originSelectionRange: positionsOf(file, at.occurrence.range),
      targetUri: symbol.uri,
      targetRange: positionsOf(target, declaration.range),
      targetSelectionRange: positionsOf(
        target,
        declaration.nameRange ?? declaration.title?.range ?? declaration.range,
      ),
    };
  });
}

/** The things an ambiguous reference may mean. */
function candidates({ reference }: Occurrence, names: Names): SymbolId[] {
  const resolution = reference?.resolve(names);
  if (resolution?.kind !== 'ambiguous') return [];
  return resolution.candidates.flatMap((candidate) => {
    const found = reference!.resolve(names, refFrom(candidate));
    return found?.kind === 'found' ? [symbolOf(found.target)] : [];
  });
}

function refFrom(written: string): Ref {
  const [path = '', cycle] = written.split('@');
  const segment = (name: string) => ({ name, range: [0, 0] as const });
  return { path: path.split('.').map(segment), range: [0, 0], ...(cycle && { cycle: segment(cycle) }) };
}

/** Go to definition. */
export class OkrDefinitionProvider implements DefinitionProvider {
  constructor(private readonly source: ProjectSource) {}

  getDefinition(document: LangiumDocument, params: DefinitionParams): LocationLink[] | undefined {
    const at = fileOf(this.source, document);
    return at && definitionAt(at.project, at.file.uri, offsetAt(at.file, params.position));
  }
}
