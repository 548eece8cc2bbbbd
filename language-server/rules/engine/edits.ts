import type { Body, FileModel, Range } from '../../model/file.ts';
import { lineAt } from '../../model/position.ts';
import type { Edit } from '../finding.ts';

/** Puts text at a place. */
export function insertion(uri: string, offset: number, text: string): Edit {
  return { uri, range: [offset, offset], text };
}

/** Puts other text in the place of a range. */
export function replacement(uri: string, range: Range, text: string): Edit {
  return { uri, range, text };
}

/** A text between quotation marks, as the language writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;
}

/**
 * Adds a line to a block, behind what stands there already, or makes the block where there is none.
 * @param of the declaration that has the block, or is to get it
 * @param line the member without indentation; more lines are indented alike
 * @param after the end of the member that it should follow; else it comes last
 */
export function newMember(
  file: FileModel,
  of: { readonly range: Range; readonly body?: Body },
  line: string,
  after?: number,
): Edit {
  const indent = of.body?.indent ?? '  ';
  const lines = line.split('\n').map((one) => indent + one);
  if (!of.body) return insertion(file.uri, of.range[1], ` {${file.eol}${lines.join(file.eol)}${file.eol}}`);
  const [open, close] = of.body.range;
  // Behind a member of a block on one line stands the rest of the block.
  const oneLine = lineAt(file, open) === lineAt(file, close - 1);
  if (oneLine)
    return insertion(file.uri, after ?? close - 1, `${file.eol}${lines.join(file.eol)}${file.eol}`);
  if (after !== undefined)
    return insertion(file.uri, endOfLine(file, after), file.eol + lines.join(file.eol));
  return insertion(file.uri, file.lines[lineAt(file, close - 1)]!, lines.join(file.eol) + file.eol);
}

/** The end of the line's text on which an offset stands, before its line break; never beyond the file. */
function endOfLine(file: FileModel, offset: number): number {
  const next = file.lines[lineAt(file, offset) + 1];
  return next === undefined ? file.length : next - file.eol.length;
}

/** Adds a declaration at the end of a file, with a blank line before it. */
export function newDeclaration(file: FileModel, text: string): Edit {
  const lastLine = file.lines.at(-1)!;
  const gap = file.length === 0 ? '' : lastLine === file.length ? file.eol : file.eol + file.eol;
  return insertion(file.uri, file.length, gap + text.replaceAll('\n', file.eol) + file.eol);
}
