import { getNodeValue, type Node } from 'jsonc-parser';
import type { Range } from '../../model/file.ts';
import { SEVERITIES } from '../finding.ts';
import type { OptionMeta, Rule } from '../rule.ts';
import type { RuleSetting } from '../settings.ts';
import { listed, type Problem, rangeOf, unknown } from './bad-config.ts';
import { checkValue } from './check-value.ts';
import { pairs } from './pairs.ts';
import type { ValueSchema } from './value-schema.ts';

/** What a rule's severity may be in a settings file. */
export const SEVERITY_SCHEMA = {
  type: 'string',
  enum: ['off', ...[...SEVERITIES].reverse(), 'default'],
} as const satisfies ValueSchema;

/** A rule is set by a word, or by an object with the rule's options and perhaps a severity. */
const RULE_SCHEMA: ValueSchema = { anyOf: [SEVERITY_SCHEMA, { type: 'object' }] };

type Changes = Readonly<Record<string, Partial<RuleSetting>>>;

/**
 * Reads the value of `rules`: `{ "kr-count": "warning", "objective-count": { "severity": "error", "max": 3 } }`.
 * @param problems what cannot be understood is added here
 * @param places where each value stands is added here
 */
export function checkRules(
  node: Node,
  rules: readonly Rule[],
  problems: Problem[],
  places: Map<string, Range>,
): Changes | undefined {
  const found = checkValue(node, { type: 'object' }, '“rules”');
  problems.push(...found);
  if (found.length > 0) return undefined;
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const changes: [string, Partial<RuleSetting>][] = [];
  for (const [key, value] of pairs(node, problems)) {
    const id: string = key.value;
    const rule = byId.get(id);
    if (!rule) {
      problems.push(
        unknown(key, 'rule', [...byId.keys()], 'Remove it, or look its name up behind a finding.'),
      );
      continue;
    }
    const change = checkRule(value, rule, problems, places);
    if (change) changes.push([id, change]);
  }
  return Object.fromEntries(changes);
}

function checkRule(
  node: Node,
  { meta: { id, options } }: Rule,
  problems: Problem[],
  places: Map<string, Range>,
): Partial<RuleSetting> | undefined {
  const found = checkValue(node, RULE_SCHEMA, `“${id}”`);
  problems.push(...found);
  if (found.length > 0) return undefined;
  places.set(`rules.${id}`, rangeOf(node));
  if (node.type === 'string') return { severity: node.value };
  const known = options as Readonly<Record<string, OptionMeta>>;
  const change: { severity?: RuleSetting['severity']; options: Record<string, unknown> } = { options: {} };
  for (const [key, value] of pairs(node, problems)) {
    const name: string = key.value;
    const schema =
      name === 'severity' ? SEVERITY_SCHEMA : Object.hasOwn(known, name) ? known[name]!.schema : undefined;
    if (!schema) {
      problems.push(
        unknown(
          key,
          `option of ${id}`,
          ['severity', ...Object.keys(known)],
          optionsHint(id, Object.keys(known)),
        ),
      );
      continue;
    }
    const wrongs = checkValue(value, schema, `“${name}” of ${id}`);
    problems.push(...wrongs);
    if (wrongs.length > 0) continue;
    places.set(`rules.${id}.${name}`, rangeOf(value));
    if (name === 'severity') change.severity = value.value;
    else change.options[name] = getNodeValue(value);
  }
  return change;
}

function optionsHint(id: string, names: readonly string[]): string {
  return names.length === 0
    ? `${id} takes a severity alone.`
    : `${id} takes ${listed(['severity', ...names])}.`;
}
