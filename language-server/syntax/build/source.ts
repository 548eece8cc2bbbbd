import { type AstNode, type CstNode, GrammarUtils, type Reference } from 'langium';
import type { Body, Range, Ref, Segment, Text, Word } from '../../model/file.ts';
import { placeIn } from '../quick/nodes.ts';

/** Opening marks and what closes them. */
const QUOTES = /^["“„«「]/;

/** Where a node stands; an empty range at the start of the file for one that recovery made up. */
export function rangeOf(node: { readonly $cstNode?: CstNode } | CstNode | undefined): Range {
  const cst = node && '$cstNode' in node ? node.$cstNode : (node as CstNode | undefined);
  return cst && 'offset' in cst ? [cst.offset, cst.end] : [0, 0];
}

/** Where a property of a node stands. */
export function rangeOfProperty(node: AstNode, property: string): Range {
  return placeIn(node, property) ?? rangeOf(GrammarUtils.findNodeForProperty(node.$cstNode, property));
}

/** A quoted text, as the person meant it: without its marks, with `\"` and `\\` resolved. */
export function textOf(node: AstNode, property: string): Text | undefined {
  const raw: unknown = (node as unknown as Record<string, unknown>)[property];
  if (typeof raw !== 'string') return undefined;
  return unquote(raw, rangeOfProperty(node, property));
}

/**
 * @param raw the token as written, with its opening mark and perhaps without its closing one
 * @param range where the token stands
 */
export function unquote(raw: string, range: Range): Text {
  const closed = raw.length > 1 && /["”“»」]$/.test(raw);
  const inner = QUOTES.test(raw) ? raw.slice(1, closed ? -1 : undefined) : raw;
  if (!raw.startsWith('"') || !inner.includes('\\')) return { value: inner, range };
  const escapes: number[] = [];
  let value = '';
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === '\\' && i + 1 < inner.length) {
      escapes.push(value.length);
      i++;
    }
    value += inner[i];
  }
  return { value, range, escapes };
}

/** A word of the language that a clause carries, with its place. */
export function wordOf<T extends string>(node: AstNode, property: string): Word<T> | undefined {
  const raw: unknown = (node as unknown as Record<string, unknown>)[property];
  if (raw === undefined || raw === false) return undefined;
  return { value: (raw === true ? property : raw) as T, range: rangeOfProperty(node, property) };
}

/** A reference, taken apart into its names. */
export function refOf(reference: Reference | undefined): Ref | undefined {
  const node = reference?.$refNode;
  if (!node) return undefined;
  const [start, end] = rangeOf(node);
  const path: Segment[] = [];
  let cycle: Segment | undefined;
  let afterAt = false;
  for (const part of node.text.matchAll(/[^.@\s]+|@/g)) {
    if (part[0] === '@') {
      afterAt = true;
      continue;
    }
    const segment: Segment = {
      name: part[0],
      range: [start + part.index, start + part.index + part[0].length],
    };
    if (afterAt) cycle = segment;
    else path.push(segment);
    afterAt = false;
  }
  return { path, range: [start, end], ...(cycle && { cycle }) };
}

/** All references of a list that are there. */
export function refsOf(references: readonly Reference[] | undefined): Ref[] {
  return (references ?? []).map(refOf).filter((ref) => ref !== undefined);
}

/** The name of a cycle behind `in`. */
export function cycleNameOf(reference: Reference | undefined): Segment | undefined {
  const node = reference?.$refNode;
  return node && { name: node.text, range: rangeOf(node) };
}

/** The targets of `link` clauses. */
export function linksOf(links: readonly AstNode[]): Text[] {
  return links.map((link) => textOf(link, 'target')).filter((link) => link !== undefined);
}

/** The block of a declaration; undefined where it has none. */
export function bodyOf(
  node: AstNode & { readonly open: boolean; readonly members: readonly AstNode[] },
): Body | undefined {
  if (!node.open) return undefined;
  const first = node.members[0]?.$cstNode;
  const text = node.$cstNode?.root.fullText;
  const indent = first && text && indentAt(text, first.offset);
  return {
    range: [rangeOfProperty(node, 'open')[0], rangeOf(node)[1]],
    ...(indent !== undefined && { indent }),
  };
}

function indentAt(text: string, offset: number): string | undefined {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r'
    ? text.slice(start, offset)
    : undefined;
}

/** Every property of T, with `undefined` allowed where T has an optional one. */
type Loose<T> = T extends unknown
  ? { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] }
  : never;

/** Leaves out what is not there, so that two models of the same text are equal to the letter. */
export function defined<T extends object>(loose: Loose<T>): T {
  const there: Record<string, unknown> = {};
  for (const property in loose) if (loose[property] !== undefined) there[property] = loose[property];
  return there as T;
}
