import { type CstNode, CstUtils, type LangiumDocument } from 'langium';
import { createRequestHandler, type LangiumSharedServices } from 'langium/lsp';
import type { Connection, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Range } from '../model/file.ts';

const WORD = /[\p{L}\p{M}\p{N}_-]/u;

/**
 * What grows around a cursor, from the inside: the word, the text between its marks, the reference, the clause, the key
 * result, the objective, the file.
 */
export function selectionRangesAt(root: CstNode, text: string, offset: number): Range[] {
  const ranges: Range[] = [wordAt(text, offset)];
  const leaf = CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset);
  if (leaf && leaf.offset <= offset && offset <= leaf.end) {
    if (leaf.tokenType.name === 'STRING')
      ranges.push([leaf.offset + 1, Math.max(leaf.offset + 1, leaf.end - 1)]);
    for (let node: CstNode | undefined = leaf; node; node = node.container)
      ranges.push([node.offset, node.end]);
  } else {
    for (let node = enclosing(root, offset); node; node = node.container)
      ranges.push([node.offset, node.end]);
  }
  ranges.push([0, text.length]);
  return growing(ranges, offset);
}

/** Only ranges that hold the cursor and all of the one before. */
function growing(ranges: readonly Range[], offset: number): Range[] {
  const kept: Range[] = [];
  for (const [start, end] of ranges) {
    const [innerStart, innerEnd] = kept.at(-1) ?? [offset, offset];
    const grows = start <= innerStart && innerEnd <= end && end - start > innerEnd - innerStart;
    if (grows) kept.push([start, end]);
  }
  return kept.length > 0 ? kept : [[offset, offset]];
}

function wordAt(text: string, offset: number): Range {
  const belongs = (index: number) => {
    const code = text.charCodeAt(index);
    return (code >= 0xd800 && code <= 0xdfff) || WORD.test(text[index] ?? '');
  };
  let start = offset;
  while (start > 0 && belongs(start - 1)) start--;
  let end = offset;
  while (end < text.length && belongs(end)) end++;
  return [start, end];
}

/** The innermost construct around blanks. */
function enclosing(root: CstNode, offset: number): CstNode | undefined {
  let found: CstNode | undefined;
  for (const node of CstUtils.streamCst(root))
    if (node.offset <= offset && offset <= node.end && 'content' in node) found = node;
  return found;
}

/** Expand selection, for each of the cursors. */
export function selectionRanges(
  document: LangiumDocument,
  { positions }: SelectionRangeParams,
): SelectionRange[] {
  const { textDocument } = document;
  const root = document.parseResult.value.$cstNode;
  return positions.map((position) => {
    const offset = textDocument.offsetAt(position);
    const ranges = root ? selectionRangesAt(root, textDocument.getText(), offset) : [];
    const nested = ranges.reduceRight<SelectionRange | undefined>(
      (parent, [start, end]) => ({
        range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
        ...(parent && { parent }),
      }),
      undefined,
    );
    return nested ?? { range: { start: position, end: position } };
  });
}

/** Langium has no service for this request. The server's capabilities must name it: `selectionRangeProvider`. */
export function addSelectionRangeHandler(connection: Connection, services: LangiumSharedServices): void {
  connection.onSelectionRanges(
    createRequestHandler(
      (_, document, params: SelectionRangeParams) => selectionRanges(document, params),
      services,
    ),
  );
}
