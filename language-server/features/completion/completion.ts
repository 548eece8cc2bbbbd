import type { LangiumDocument } from 'langium';
import { DefaultCompletionProvider, type LangiumServices } from 'langium/lsp';
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionList,
  type CompletionParams,
  type InsertReplaceEdit,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileModel } from '../../model/file.ts';
import { offsetAt, positionsOf } from '../../model/position.ts';
import { hoverContext } from '../hover/context.ts';
import { fileOf, type ProjectFile, type ProjectSource } from '../source.ts';
import { baselineProposals } from './baseline.ts';
import { answerProposals, isMeasured, quotedProposals } from './check-ins.ts';
import { ClauseRules } from './clause-rules.ts';
import { constructsAt } from './constructs.ts';
import { dateProposals } from './dates.ts';
import { type Expected, expectedFrom, expects } from './expected.ts';
import { type Proposal, RANK, toItem } from './items.ts';
import { keywordProposals } from './keywords.ts';
import { MOST } from './objectives.ts';
import { quotedAt } from './quoted.ts';
import { headAndLine, isBrokenBefore } from './readable.ts';
import { referenceProposals } from './references.ts';
import type { Request } from './request.ts';
import { snippetProposals } from './snippets.ts';
import { unitProposals } from './units.ts';
import { writtenAt } from './written.ts';

/**
 * Completion. The grammar says what may follow, from Langium's completion parser; what is proposed for it comes from
 * the project's names, the calendar and the file.
 */
export class OkrCompletionProvider extends DefaultCompletionProvider {
  override readonly completionOptions = { triggerCharacters: ['.', '@', '"'] };
  private readonly rules: ClauseRules;

  constructor(
    services: LangiumServices,
    private readonly source: ProjectSource,
  ) {
    super(services);
    this.rules = new ClauseRules(services.Grammar);
  }

  override async getCompletion(
    document: LangiumDocument,
    params: CompletionParams,
  ): Promise<CompletionList | undefined> {
    const at = fileOf(this.source, document);
    if (!at) return undefined;
    const offset = offsetAt(at.file, params.position);
    const request = this.request(document, at, offset);
    const quoted = quotedAt(this.lexer.tokenize(request.text), offset);
    if (quoted === 'comment') return undefined;
    // A quote that closes a text asks for nothing: a list that pops up would take the Enter that ends the line.
    if (!quoted && params.context?.triggerCharacter === '"') return undefined;
    const proposals = quoted ? quotedProposals(request, quoted) : this.proposals(request);
    const items = this.best(proposals, request).map(
      (proposal, index): CompletionItem => ({
        ...toItem(proposal, index),
        textEdit: this.edit(request, proposal),
      }),
    );
    return CompletionList.create(items, proposals.length > MOST);
  }

  /** No more than are shown; of too many those that fit what has been typed. */
  private best(proposals: readonly Proposal[], { written }: Request): Proposal[] {
    const fitting =
      proposals.length <= MOST
        ? proposals
        : proposals.filter(({ label, filter = label }) => this.fuzzyMatcher.match(written.name, filter));
    return fitting.toSorted((a, b) => a.rank - b.rank).slice(0, MOST);
  }

  private proposals(request: Request): Proposal[] {
    const answers = answerProposals(request);
    const keywords = keywordProposals(request, this.rules).filter(
      ({ label }) => !(label === 'yes' || label === 'no') || (answers.length === 0 && !isMeasured(request)),
    );
    return [
      ...answers,
      ...referenceProposals(request),
      ...baselineProposals(request),
      ...unitProposals(request),
      ...dateProposals(request),
      ...languages(request),
      ...keywords,
      ...(this.clientCapabilities?.completionItem?.snippetSupport
        ? snippetProposals(request, this.rules)
        : []),
    ];
  }

  private request(document: LangiumDocument, { project, file }: ProjectFile, offset: number): Request {
    const text = document.textDocument.getText();
    const written = writtenAt(text, offset);
    const before = text.slice(0, written.start);
    const lineStart = /(?:^|[\r\n\uFEFF])[ \t]*$/.test(before);
    const settings = project.view(file.uri)!.around.settings;
    return {
      ...hoverContext(project, file.uri),
      file,
      text,
      offset,
      written,
      expected: this.expectedBehind(file, before, lineStart),
      constructs: constructsAt(document.parseResult.value.$cstNode, written.start, this.rules),
      startsLine: lineStart,
      fresh: lineStart || /[{｛]\s*$/.test(before),
      calendar: {
        fiscalYearStart: settings.fiscalYearStart,
        fiscalYearNamedFor: settings.fiscalYearNamedFor,
      },
    };
  }

  /** What the grammar lets follow; lines that nobody can make sense of are passed over. */
  private expectedBehind(file: FileModel, before: string, startsLine: boolean): Expected {
    if (!isBrokenBefore(file, before)) {
      const expected = this.expectedAtEnd(before);
      // A name stands on the line of its keyword: on a new line nobody waits for that of the line above.
      if (!startsLine || expected.keywords.length > 0 || /[,，、]\s*$/.test(before)) return expected;
    }
    return this.expectedAtEnd(headAndLine(file, before));
  }

  private expectedAtEnd(text: string): Expected {
    return expectedFrom(this.findFeaturesAt(TextDocument.create('', 'okr', 0, text), text.length));
  }

  private edit(
    request: Request,
    { range, whole, label, insert = label }: Proposal,
  ): TextEdit | InsertReplaceEdit {
    const { written, offset, file } = request;
    const start = whole ? written.start : written.nameStart;
    const replace = positionsOf(file, range ?? [start, written.end]);
    if (range || !this.clientCapabilities?.completionItem?.insertReplaceSupport)
      return { range: replace, newText: insert };
    return { insert: positionsOf(file, [start, offset]), replace, newText: insert };
  }
}

/** The languages whose prose is read, as they are called in the one that is spoken. */
function languages({ expected, project, file }: Request): Proposal[] {
  if (!expects(expected, 'ID', 'Language')) return [];
  const names = new Intl.DisplayNames(project.view(file.uri)?.spoken ?? 'en', { type: 'language' });
  return ['en', 'pl', 'ru', 'sv', 'zh'].map((label) => ({
    label,
    detail: names.of(label)!,
    kind: CompletionItemKind.Value,
    rank: RANK.value,
  }));
}
