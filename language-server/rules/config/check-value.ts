import type { Node } from 'jsonc-parser';
import { parseIsoDate } from '../../model/dates.ts';
import { listed, meantBy, type Problem, shortened, wrong } from './bad-config.ts';
import type { ValueSchema } from './value-schema.ts';

/**
 * Compares a value with its description.
 * @param label what the value is called in messages: “fiscalYearStart”
 * @returns a problem for each piece that does not fit, at its place
 */
export function checkValue(node: Node, schema: ValueSchema, label: string): Problem[] {
  if (schema.anyOf) {
    const fitting = schema.anyOf.find((one) => hasType(node, one.type));
    if (!fitting) return [wrong(node, mismatch(label, schema, node))];
    return checkValue(node, fitting, label);
  }
  if (schema.type && !hasType(node, schema.type)) return [wrong(node, mismatch(label, schema, node))];
  switch (node.type) {
    case 'string':
      return checkText(node, schema, label);
    case 'number':
      return node.value < (schema.minimum ?? -Infinity) || node.value > (schema.maximum ?? Infinity)
        ? [wrong(node, mismatch(label, schema, node))]
        : [];
    case 'array':
      return checkItems(node, schema, label);
    case 'object':
      return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key && value && schema.additionalProperties
          ? checkValue(value, schema.additionalProperties, `“${shortened(String(key.value))}” in ${label}`)
          : [],
      );
    default:
      return [];
  }
}

/** What a value has to be, as a sentence goes on after "must be": `a whole number from 1 to 12`. */
export function described(schema: ValueSchema): string {
  if (schema.anyOf) return schema.anyOf.map(described).join(', or ');
  if (schema.enum) return listed(schema.enum, 'or');
  if (schema.format === 'date') return 'a date such as “2026-03-31”';
  switch (schema.type) {
    case 'integer':
      return `a whole number${bounds(schema)}`;
    case 'number':
      return `a number${bounds(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list in [ ]${schema.items ? `, each ${described(schema.items)}` : ''}`;
    case 'object':
      return `an object in { }${schema.additionalProperties ? `, each value ${described(schema.additionalProperties)}` : ''}`;
    default:
      return 'a text between quotation marks';
  }
}

function checkText(node: Node, schema: ValueSchema, label: string): Problem[] {
  const text: string = node.value;
  if (schema.enum && !schema.enum.includes(text))
    return [wrong(node, mismatch(label, schema, node), meantBy(text, schema.enum))];
  if (schema.format === 'date') {
    const date = parseIsoDate(text);
    if (!date.ok) return [wrong(node, `${label} must be a date: ${date.reason}.`)];
  }
  if (text.length < (schema.minLength ?? 0)) return [wrong(node, `${label} must not be empty.`)];
  return [];
}

function checkItems(node: Node, schema: ValueSchema, label: string): Problem[] {
  const items = node.children ?? [];
  if (items.length < (schema.minItems ?? 0))
    return [wrong(node, `${label} needs at least ${schema.minItems}: add to the list.`)];
  return items.flatMap((item) =>
    schema.items ? checkValue(item, schema.items, `Each item of ${label}`) : [],
  );
}

function hasType(node: Node, type: ValueSchema['type']): boolean {
  return type === 'integer'
    ? node.type === 'number' && Number.isInteger(node.value)
    : type === undefined || node.type === type;
}

function mismatch(label: string, schema: ValueSchema, node: Node): string {
  return `${label} must be ${described(schema)}, not ${named(node)}.`;
}

function named(node: Node): string {
  switch (node.type) {
    case 'array':
      return 'a list';
    case 'object':
      return 'an object';
    case 'string':
      return `“${shortened(node.value)}”`;
    default:
      return String(node.value);
  }
}

function bounds({ minimum, maximum }: ValueSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, at least ${minimum}`;
  return maximum === undefined ? '' : `, at most ${maximum}`;
}
