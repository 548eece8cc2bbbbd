import type { LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { offsetAt, positionsOf } from '../../model/position.ts';
import type { Project } from '../../workspace/project.ts';
import type { SymbolId } from '../names/symbol.ts';
import { symbolAt } from '../names/symbol-at.ts';
import { fileOf, type ProjectSource } from '../source.ts';
import { contentOf } from './content.ts';
import { type HoverContext, hoverContext } from './context.ts';
import { figuresOf } from './figures-of.ts';
import { paragraphs } from './markdown.ts';
import { readingContent } from './reading.ts';
import { scorecardContent } from './scorecard.ts';
import { perspectiveAt, perspectiveContent } from './served.ts';
import { titledAt } from './titles.ts';
import { valueAt, valueContent } from './value.ts';

/**
 * What stands behind the name or title at an offset, or how the value there is read; undefined where there is neither.
 * @param commands of the editor, which links may run
 */
export function hoverAt(
  project: Project,
  uri: string,
  offset: number,
  commands: ReadonlySet<string> = new Set(),
): Hover | undefined {
  const file = project.files.get(uri);
  if (!file) return undefined;
  const context = hoverContext(project, uri, commands);
  const name = symbolAt(file, offset, context.names);
  const titled = name ? undefined : titledAt(file, offset);
  const symbol = name?.symbol ?? titled?.symbol;
  const value = symbol || name ? undefined : valueAt(file, offset);
  const perspective = symbol || name || value ? undefined : perspectiveAt(file, offset);
  const markdown = symbol
    ? described(symbol, { ...context, elsewhere: !titled && !name?.occurrence.declares })
    : ((value && valueContent(value, context)) ??
      (perspective && perspectiveContent(perspective.value, context)));
  const range = name?.occurrence.range ?? titled?.range ?? value?.range ?? perspective?.range;
  if (!markdown || !range) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: markdown },
    range: positionsOf(file, range),
  };
}

/** What it is first, then how it is going, how it is understood and judged, then everything else. */
function described(symbol: SymbolId, context: HoverContext): string {
  const [what = '', ...rest] = (contentOf(symbol, context) ?? '').split('\n\n');
  return paragraphs(
    what,
    figuresOf(symbol, context),
    readingContent(symbol, context),
    scorecardContent(symbol, context),
    ...rest,
  );
}

/** Hover over names and values. */
export class OkrHoverProvider implements HoverProvider {
  constructor(
    private readonly source: ProjectSource,
    /** The commands of the editor that links may run. */
    private readonly commands: () => ReadonlySet<string>,
  ) {}

  getHoverContent(document: LangiumDocument, params: HoverParams): Hover | undefined {
    const at = fileOf(this.source, document);
    return at && hoverAt(at.project, at.file.uri, offsetAt(at.file, params.position), this.commands());
  }
}
