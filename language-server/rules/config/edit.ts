import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  modify,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Edit } from '../finding.ts';

/** What a new settings file begins as. */
const EMPTY = '{}\n';

/**
 * Puts a value into a settings file; comments and everything else stay as they are.
 * @param path of the key: `['rules', 'kr-count']`
 * @returns undefined where the text is no JSON, or the key cannot be there
 */
export function settingEdits(
  uri: string,
  text: string,
  path: readonly string[],
  value: unknown,
): readonly Edit[] | undefined {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) return undefined;
  // A value can be put into an object alone.
  const holders = path.map((_, i) => tree && findNodeAtLocation(tree, path.slice(0, i)));
  if (holders.some((node) => node && node.type !== 'object')) return undefined;
  return modify(text, [...path], value, { formattingOptions: formattingOf(text) }).map(
    ({ offset, length, content }) => ({ uri, range: [offset, offset + length], text: content }),
  );
}

/** The text of a new settings file that holds one value. */
export function newSettings(path: readonly string[], value: unknown): string {
  return applyEdits(EMPTY, modify(EMPTY, [...path], value, { formattingOptions: formattingOf(EMPTY) }));
}

function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.includes('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
