import { type CstNode, CstUtils, GrammarAST, isLeafCstNode, type LangiumDocument } from 'langium';
import { AbstractSemanticTokenProvider, type LangiumServices, type SemanticTokenAcceptor } from 'langium/lsp';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import type { FileModel, Range } from '../model/file.ts';
import { positionsOf } from '../model/position.ts';
import type { Project } from '../workspace/project.ts';
import { meaningOf, occurrencesIn } from './names/occurrences.ts';
import { isBuiltIn, type NamedKind } from './names/symbol.ts';
import { fileOf, type ProjectSource } from './source.ts';

export interface SemanticToken {
  readonly range: Range;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The colour of each kind of name, by what themes have colours for. */
const NAMES: Readonly<Record<NamedKind, string>> = {
  company: SemanticTokenTypes.namespace,
  team: SemanticTokenTypes.namespace,
  person: SemanticTokenTypes.parameter,
  cycle: SemanticTokenTypes.enumMember,
  pillar: SemanticTokenTypes.enum,
  kpi: SemanticTokenTypes.variable,
  objective: SemanticTokenTypes.class,
  'key-result': SemanticTokenTypes.property,
  initiative: SemanticTokenTypes.method,
};

const VALUES: Readonly<Record<string, string>> = {
  NUMBER: SemanticTokenTypes.number,
  CURRENCY: SemanticTokenTypes.number,
  MAGNITUDE: SemanticTokenTypes.number,
  '%': SemanticTokenTypes.number,
  DATE: SemanticTokenTypes.number,
  UNIT: SemanticTokenTypes.type,
};

/** Names by their kind, references by what they lead to; a name that leads nowhere has no colour of its own. */
export function nameTokens(project: Project, file: FileModel): SemanticToken[] {
  const names = project.namesFor(file.uri);
  const tokens: SemanticToken[] = [];
  for (const occurrence of occurrencesIn(file)) {
    const symbol = meaningOf(occurrence, names);
    if (!symbol) continue;
    const modifiers = occurrence.declares
      ? [SemanticTokenModifiers.declaration]
      : isBuiltIn(symbol)
        ? [SemanticTokenModifiers.defaultLibrary]
        : [];
    tokens.push({ range: occurrence.range, type: NAMES[symbol.kind], modifiers });
  }
  return tokens;
}

/** Keywords where they are keywords, since every one of them can be a name; numbers, dates and units. */
export function wordTokens(root: CstNode | undefined): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  if (!root) return tokens;
  for (const node of CstUtils.streamCst(root)) {
    if (!isLeafCstNode(node) || node.hidden || node.length === 0) continue;
    const { name } = node.tokenType;
    const isWord = GrammarAST.isKeyword(node.grammarSource) && /^\p{L}/u.test(node.text);
    const type = isWord ? SemanticTokenTypes.keyword : VALUES[name];
    if (type) tokens.push({ range: [node.offset, node.end], type, modifiers: [] });
  }
  return tokens;
}

/** Colours by meaning, beside those of the TextMate grammar. */
export class OkrSemanticTokenProvider extends AbstractSemanticTokenProvider {
  constructor(
    services: LangiumServices,
    private readonly source: ProjectSource,
  ) {
    super(services);
  }

  protected override async computeHighlighting(
    document: LangiumDocument,
    acceptor: SemanticTokenAcceptor,
  ): Promise<void> {
    const at = fileOf(this.source, document);
    if (!at) return;
    const tokens = [...nameTokens(at.project, at.file), ...wordTokens(document.parseResult.value.$cstNode)];
    for (const { range, type, modifiers } of tokens)
      acceptor({ range: positionsOf(at.file, range), type, modifier: [...modifiers] });
  }

  protected override highlightElement(): void {}
}
