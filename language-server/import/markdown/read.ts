import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import { isThing } from '../fields.ts';
import type { Piece } from '../keep-all.ts';
import { dataIn } from '../shapes/data.ts';
import { scalarText } from '../shapes/keep-data.ts';
import { fieldOf } from '../words/index.ts';
import { parseMarkdown } from './parse.ts';
import { MarkdownReader } from './reader.ts';
import { sectionsOf } from './sections.ts';

/**
 * Reads Markdown as people write OKRs in it.
 * @param year the year that quarters without one are in
 * @param within the objective that the text is a piece of
 * @returns the lines of the source
 */
export function readMarkdown(
  builder: DraftBuilder,
  text: string,
  year: string | undefined,
  within?: Item,
): Piece[] {
  builder.exact = givesNames(text);
  const { front, body } = frontMatter(text);
  if (front !== undefined) readFront(builder, front);
  const blocks = parseMarkdown(body, (word) => builder.structure(word));
  new MarkdownReader(builder, sectionsOf(blocks), year, within);
  return text.split('\n').map((line, i) => ({ line: i + 1, text: line, unmarked: unmarked(line) }));
}

/** "- **Short name:** north", as an exported report has it. */
function givesNames(text: string): boolean {
  for (const [, label] of text.matchAll(/^- \*\*([^*\n:：]{2,40})[:：]\*\* \S/gm))
    if (fieldOf(label!) === 'name') return true;
  return false;
}

/** The text between two `---` at the start. Its lines stay in the body, empty, so that line numbers are the file's. */
function frontMatter(text: string): { front?: string; body: string } {
  if (!text.startsWith('---\n')) return { body: text };
  const end = text.indexOf('\n---', 3);
  const after = end < 0 ? -1 : end + 4;
  if (after < 0 || !/^[ \t]*(?:\n|$)/.test(text.slice(after, after + 20))) return { body: text };
  const front = text.slice(4, end + 1);
  if (!/^[\w"' -]{1,40}:/m.test(front)) return { body: text };
  return { front, body: text.slice(0, after).replace(/[^\n]/g, '') + text.slice(after) };
}

function readFront(builder: DraftBuilder, front: string): void {
  const read = dataIn(front, 'yaml');
  const data = read.ok ? read.value.data : undefined;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    for (const [i, line] of front.split('\n').entries()) builder.remark(line, i + 2);
    return;
  }
  const lines = front.split('\n');
  const details = [];
  for (const [key, value] of Object.entries(data)) {
    const field = fieldOf(key);
    const text = scalarText(value);
    const line = lines.findIndex((one) => one.startsWith(key)) + 2;
    if (text === '') continue;
    if (
      field === 'team' ||
      field === 'company' ||
      field === 'cycle' ||
      field === 'owner' ||
      field === 'person'
    )
      details.push({ field, label: key, value: text, line });
    else builder.remark(field && !isThing(field) && field === 'title' ? text : `${key}: ${text}`, line);
    builder.structure(key);
  }
  const remarks = builder.draft.groups.flatMap(({ members }) => members.splice(0));
  if (details.length > 0) builder.begin(details);
  for (const remark of remarks) builder.group.members.push(remark);
}

/** A line without the marks that part no words, and without what Markdown spells otherwise. */
function unmarked(line: string): string {
  return line
    .replace(/[*~`\\]/g, '')
    .replace(/^[\s>]*\[![a-z]{2,20}\][+-]?/i, '')
    .replace(/&(?:[a-z]{2,10}|#x?[\da-f]{1,6});/gi, ' ')
    .replace(/^\s*(?:>\s*)*(?:\d{1,9}[.)])(?=\s)/, '')
    .replace(/%[\da-f]{2}(?:%[\da-f]{2})+/gi, (code) => decoded(code));
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
