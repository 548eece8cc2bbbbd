import type { LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { offsetAt, positionsOf } from '../../model/position.ts';
import type { Project } from '../../workspace/project.ts';
import { symbolAt } from '../names/symbol-at.ts';
import { fileOf, type ProjectSource } from '../source.ts';
import { contentOf } from './content.ts';
import { hoverContext } from './context.ts';

/** What stands behind the name at an offset; undefined where there is no name, or it leads nowhere. */
export function hoverAt(project: Project, uri: string, offset: number): Hover | undefined {
  const file = project.files.get(uri);
  if (!file) return undefined;
  const context = hoverContext(project, uri);
  const at = symbolAt(file, offset, context.names);
  const value = at?.symbol && contentOf(at.symbol, context);
  if (!value) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: positionsOf(file, at.occurrence.range),
  };
}

/** Hover over a name. */
export class OkrHoverProvider implements HoverProvider {
  constructor(private readonly source: ProjectSource) {}

  getHoverContent(document: LangiumDocument, params: HoverParams): Hover | undefined {
    const at = fileOf(this.source, document);
    return at && hoverAt(at.project, at.file.uri, offsetAt(at.file, params.position));
  }
}
