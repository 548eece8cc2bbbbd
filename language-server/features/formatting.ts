import type { LangiumCoreServices, LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  TextEdit,
} from 'vscode-languageserver';
import type { TextChange } from '../format/edits.ts';
import { format, type Reader } from '../format/format.ts';
import { itemsOf } from '../format/items.ts';
import { readerOf } from '../format/reader.ts';
import type { Range } from '../model/file.ts';
import { type Lines, lineStarts, offsetAt, positionsOf } from '../model/position.ts';

/** Formats a document, a range of it by whole lines, and what was just finished with `}` or a new line. */
export class OkrFormatter implements Formatter {
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = {
    firstTriggerCharacter: '}',
    moreTriggerCharacter: ['｝', '\n'],
  };
  private readonly reader: Reader;

  constructor(services: Pick<LangiumCoreServices, 'parser'>) {
    this.reader = readerOf(services);
  }

  formatDocument(document: LangiumDocument, { options }: DocumentFormattingParams): TextEdit[] {
    const text = document.textDocument.getText();
    return toEdits(linesOf(text), format(text, this.reader, options));
  }

  formatDocumentRange(document: LangiumDocument, params: DocumentRangeFormattingParams): TextEdit[] {
    const { start, end } = params.range;
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    return this.formatLines(document, start.line, last, params.options);
  }

  formatDocumentOnType(document: LangiumDocument, params: DocumentOnTypeFormattingParams): TextEdit[] {
    const { ch, position, options } = params;
    if (ch === '\n')
      return position.line === 0
        ? []
        : this.formatLines(document, position.line - 1, position.line - 1, options);
    return this.formatLines(document, this.blockStart(document, position.line), position.line, options);
  }

  /** Changes that lie within some lines, the break in front of the first and the one behind the last not included. */
  private formatLines(
    document: LangiumDocument,
    first: number,
    last: number,
    options: FormattingOptions,
  ): TextEdit[] {
    const text = document.textDocument.getText();
    const lines = linesOf(text);
    const start = lines.lines[first] ?? text.length;
    const end = offsetAt(lines, { line: last, character: Number.MAX_SAFE_INTEGER });
    const within = ([from, until]: Range) => start <= from && until <= end;
    return toEdits(
      lines,
      format(text, this.reader, options).filter(({ range }) => within(range)),
    );
  }

  /** The line that opens the last block which is closed on a line. */
  private blockStart(document: LangiumDocument, line: number): number {
    const text = document.textDocument.getText();
    const open: number[] = [];
    let start = line;
    for (const item of itemsOf(text, this.reader.lex(text))) {
      if (item.line > line) break;
      if (item.type === '{') open.push(item.line);
      if (item.type === '}') {
        const opened = open.pop();
        if (item.line === line) start = opened ?? line;
      }
    }
    return start;
  }
}

function linesOf(text: string): Lines {
  return { lines: lineStarts(text), length: text.length };
}

function toEdits(lines: Lines, changes: readonly TextChange[]): TextEdit[] {
  return changes.map(({ range, text }) => ({ range: positionsOf(lines, range), newText: text }));
}
