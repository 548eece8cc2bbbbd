import type { LangiumDocument } from 'langium';
import type { DocumentHighlightProvider } from 'langium/lsp';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { offsetAt, positionsOf } from '../model/position.ts';
import type { Project } from '../workspace/project.ts';
import { occurrencesOf } from './names/find.ts';
import { symbolAt } from './names/symbol-at.ts';
import { fileOf, type ProjectSource } from './source.ts';

/** The same thing elsewhere in the same file: written where it is declared, read where it is referred to. */
export function highlightsAt(project: Project, uri: string, offset: number): DocumentHighlight[] {
  const file = project.files.get(uri);
  const symbol = file && symbolAt(file, offset, project.namesFor(uri))?.symbol;
  if (!symbol) return [];
  return occurrencesOf(project, symbol, [uri]).map(({ range, declares }) => ({
    range: positionsOf(file, range),
    kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** Highlight of the name under the cursor. */
export class OkrDocumentHighlightProvider implements DocumentHighlightProvider {
  constructor(private readonly source: ProjectSource) {}

  getDocumentHighlight(
    document: LangiumDocument,
    params: DocumentHighlightParams,
  ): DocumentHighlight[] | undefined {
    const at = fileOf(this.source, document);
    return at && highlightsAt(at.project, at.file.uri, offsetAt(at.file, params.position));
  }
}
