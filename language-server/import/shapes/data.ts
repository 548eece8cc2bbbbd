import { type Document, parseAllDocuments, visit } from 'yaml';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { type ImportSpeak, IN_ENGLISH } from '../messages.ts';
import type { SourceFormat } from '../source-format.ts';

/** Plain data: what JSON can say. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** More levels than any list of goals has. */
const DEEPEST = 60;

/**
 * Data out of JSON or YAML, with the comments beside it. Fails, with the reason, on what is neither.
 * @param say tells the reason
 */
export function dataIn(
  text: string,
  format: Extract<SourceFormat, 'json' | 'yaml'>,
  say: ImportSpeak = IN_ENGLISH,
): Result<{ data: Data; comments: string[] }> {
  if (isTooDeep(text)) return failed(say('deep', { levels: DEEPEST }));
  return format === 'json' ? json(text, say) : yaml(text, say);
}

function json(text: string, say: ImportSpeak): Result<{ data: Data; comments: string[] }> {
  try {
    return ok({ data: JSON.parse(text) as Data, comments: [] });
  } catch (error) {
    return failed(say('noJson', { error: error instanceof Error ? error.message : String(error) }));
  }
}

function yaml(text: string, say: ImportSpeak): Result<{ data: Data; comments: string[] }> {
  const documents: Document.Parsed[] = [...parseAllDocuments(text, { logLevel: 'silent' })];
  const data: Data[] = [];
  const comments: string[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error) return failed(say('noYaml', { error: error.message.split('\n', 1)[0]! }));
    const add = (comment: string | null | undefined): void => {
      for (const line of comment?.split('\n') ?? []) if (line.trim() !== '') comments.push(line.trim());
    };
    add(document.commentBefore);
    visit(document, {
      Node: (_, node) => {
        add(node.commentBefore);
        add(node.comment);
      },
    });
    add(document.comment);
    try {
      data.push(asData(document.toJS({ maxAliasCount: 100 }) as unknown));
    } catch (error) {
      return failed(say('noYaml', { error: error instanceof Error ? error.message : String(error) }));
    }
  }
  return ok({ data: data.length === 1 ? data[0]! : data, comments });
}

/** Dates and the like as they are written. */
function asData(value: unknown): Data {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(asData);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asData(inner)]));
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Brackets and indentation beyond any sense would exhaust the parsers. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let indent = 0;
  let start = true;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') [indent, start] = [0, true];
    else if (start && (char === ' ' || char === '-')) indent++;
    else start = false;
    if (char === '\\' && quoted) i++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '{' || char === '[')) depth++;
    else if (!quoted && (char === '}' || char === ']')) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST || (start && indent > DEEPEST * 8)) return true;
  }
  return false;
}
