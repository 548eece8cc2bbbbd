import type { Node } from 'jsonc-parser';
import { parseIsoDate } from '../../model/dates.ts';
import { meantBy, type Problem, shortened, wrong } from './bad-config.ts';
import type { ConfigSpeech } from './config-speech.ts';
import type { ValueSchema } from './value-schema.ts';

/**
 * Compares a value with its description.
 * @param label what the value is called in messages: “fiscalYearStart”
 * @param speech how they speak
 * @returns a problem for each piece that does not fit, at its place
 */
export function checkValue(node: Node, schema: ValueSchema, label: string, speech: ConfigSpeech): Problem[] {
  if (schema.anyOf) {
    const fitting = schema.anyOf.find((one) => hasType(node, one.type));
    if (!fitting) return [wrong(node, mismatch(label, schema, node, speech))];
    return checkValue(node, fitting, label, speech);
  }
  if (schema.type && !hasType(node, schema.type)) return [wrong(node, mismatch(label, schema, node, speech))];
  switch (node.type) {
    case 'string':
      return checkText(node, schema, label, speech);
    case 'number':
      return node.value < (schema.minimum ?? -Infinity) || node.value > (schema.maximum ?? Infinity)
        ? [wrong(node, mismatch(label, schema, node, speech))]
        : [];
    case 'array':
      return checkItems(node, schema, label, speech);
    case 'object':
      return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key && value && schema.additionalProperties
          ? checkValue(
              value,
              schema.additionalProperties,
              speech.say('valueIn', { name: shortened(String(key.value)), label }),
              speech,
            )
          : [],
      );
    default:
      return [];
  }
}

/** What a value has to be, as a sentence goes on after "must be": `a whole number from 1 to 12`. */
export function described(schema: ValueSchema, speech: ConfigSpeech): string {
  const { say, listed } = speech;
  if (schema.anyOf)
    return schema.anyOf
      .map((one) => described(one, speech))
      .reduce((first, second) => say('alternative', { first, second }));
  if (schema.enum) return listed(schema.enum, 'or');
  if (schema.format === 'date') return say('date');
  switch (schema.type) {
    case 'integer':
      return say('integer', bounds(schema));
    case 'number':
      return say('number', bounds(schema));
    case 'boolean':
      return say('boolean');
    case 'array':
      return schema.items ? say('listOf', { item: described(schema.items, speech) }) : say('list');
    case 'object':
      return schema.additionalProperties
        ? say('objectOf', { item: described(schema.additionalProperties, speech) })
        : say('object');
    default:
      return say('text');
  }
}

function checkText(node: Node, schema: ValueSchema, label: string, speech: ConfigSpeech): Problem[] {
  const { say } = speech;
  const text: string = node.value;
  if (schema.enum && !schema.enum.includes(text))
    return [wrong(node, mismatch(label, schema, node, speech), meantBy(text, schema.enum))];
  if (schema.format === 'date') {
    const date = parseIsoDate(text);
    if (!date.ok) return [wrong(node, say('notDate', { label, reason: date.reason }))];
  }
  if (text.length < (schema.minLength ?? 0)) return [wrong(node, say('empty', { label }))];
  return [];
}

function checkItems(node: Node, schema: ValueSchema, label: string, speech: ConfigSpeech): Problem[] {
  const { say } = speech;
  const items = node.children ?? [];
  const { minItems = 0 } = schema;
  if (items.length < minItems) return [wrong(node, say('tooFew', { label, count: minItems }))];
  return items.flatMap((item) =>
    schema.items ? checkValue(item, schema.items, say('eachOf', { label }), speech) : [],
  );
}

function hasType(node: Node, type: ValueSchema['type']): boolean {
  return type === 'integer'
    ? node.type === 'number' && Number.isInteger(node.value)
    : type === undefined || node.type === type;
}

function mismatch(label: string, schema: ValueSchema, node: Node, speech: ConfigSpeech): string {
  return speech.say('mismatch', { label, expected: described(schema, speech), found: named(node, speech) });
}

function named(node: Node, { say }: ConfigSpeech): string {
  switch (node.type) {
    case 'array':
      return say('aList');
    case 'object':
      return say('anObject');
    case 'string':
      return say('quote', { word: shortened(node.value) });
    default:
      return String(node.value);
  }
}

function bounds({ minimum, maximum }: ValueSchema): Readonly<Record<string, string>> {
  const bounds =
    minimum === undefined
      ? maximum === undefined
        ? 'none'
        : 'most'
      : maximum === undefined
        ? 'least'
        : 'both';
  return { bounds, minimum: String(minimum), maximum: String(maximum) };
}
