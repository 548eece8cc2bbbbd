import type { AstNode } from 'langium';
import type * as ast from '../../../grammar/generated/ast.ts';
import { parseIsoDate } from '../../model/dates.ts';
import type { DateValue, Value } from '../../model/file.ts';
import { parseQuantity } from '../../model/parse-quantity.ts';
import { rangeOf, rangeOfProperty } from './source.ts';

/** A value of the language as the model keeps it. */
export function valueFrom(node: ast.Value | undefined): Value | undefined {
  if (!node?.$cstNode) return undefined;
  const base = { text: node.$cstNode.text, range: rangeOf(node) };
  if (node.unknown) return { ...base, unknown: true };
  if (node.number === undefined) return { ...base, error: 'there is no number here' };
  const parsed = parseQuantity({
    number: node.number,
    ...(node.magnitude && { magnitude: node.magnitude }),
    ...(node.currency && { prefix: node.currency }),
    ...(node.unit && { unit: node.unit }),
    ...(node.outOf && { outOf: node.outOf }),
  });
  return parsed.ok ? { ...base, quantity: parsed.value } : { ...base, error: parsed.reason };
}

/** A bare number of a clause: `priority 1`, `weight 2`. */
export function numberOf(node: AstNode | undefined, property: string): Value | undefined {
  const raw: unknown = (node as unknown as Record<string, unknown> | undefined)?.[property];
  if (!node || typeof raw !== 'string') return undefined;
  const parsed = parseQuantity({ number: raw });
  const base = { text: raw, range: rangeOfProperty(node, property) };
  return parsed.ok ? { ...base, quantity: parsed.value } : { ...base, error: parsed.reason };
}

/** A date; without `iso` where the calendar has no such day or it is not written year first. */
export function dateOf(node: AstNode | undefined, property = 'date'): DateValue | undefined {
  const raw: unknown = (node as unknown as Record<string, unknown> | undefined)?.[property];
  if (!node || typeof raw !== 'string') return undefined;
  const parsed = parseIsoDate(raw);
  return { text: raw, range: rangeOfProperty(node, property), ...(parsed.ok && { iso: parsed.value }) };
}
