import type { LangiumDocument } from 'langium';
import type { ReferencesProvider } from 'langium/lsp';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { offsetAt, positionsOf } from '../model/position.ts';
import type { Project } from '../workspace/project.ts';
import { occurrencesOf } from './names/find.ts';
import { symbolAt } from './names/symbol-at.ts';
import { fileOf, type ProjectSource } from './source.ts';

/** Every place that refers to what stands at an offset, in all files of the project. */
export function referencesAt(
  project: Project,
  uri: string,
  offset: number,
  includeDeclaration: boolean,
): Location[] {
  const file = project.files.get(uri);
  const symbol = file && symbolAt(file, offset, project.namesFor(uri))?.symbol;
  if (!symbol) return [];
  return occurrencesOf(project, symbol)
    .filter(({ declares }) => includeDeclaration || !declares)
    .map((found) => ({
      uri: found.uri,
      range: positionsOf(project.files.get(found.uri)!, found.range),
    }));
}

/** Find all references. */
export class OkrReferencesProvider implements ReferencesProvider {
  constructor(private readonly source: ProjectSource) {}

  findReferences(document: LangiumDocument, params: ReferenceParams): Location[] {
    const at = fileOf(this.source, document);
    if (!at) return [];
    const offset = offsetAt(at.file, params.position);
    return referencesAt(at.project, at.file.uri, offset, params.context.includeDeclaration);
  }
}
