import { getNodeValue, type Node } from 'jsonc-parser';
import type { Range } from '../../model/file.ts';
import { SEVERITIES } from '../finding.ts';
import type { OptionMeta, Rule } from '../rule.ts';
import type { RuleSetting } from '../settings.ts';
import { type Problem, rangeOf, unknown } from './bad-config.ts';
import { checkValue } from './check-value.ts';
import type { ConfigSpeech } from './config-speech.ts';
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
  speech: ConfigSpeech,
): Changes | undefined {
  const { say } = speech;
  const found = checkValue(node, { type: 'object' }, say('quote', { word: 'rules' }), speech);
  problems.push(...found);
  if (found.length > 0) return undefined;
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const changes: [string, Partial<RuleSetting>][] = [];
  for (const [key, value] of pairs(node, problems, speech)) {
    const id: string = key.value;
    const rule = byId.get(id);
    if (!rule) {
      problems.push(
        unknown(key, [...byId.keys()], speech, (word, advice = say('lookUp')) =>
          say('noRule', { word, advice }),
        ),
      );
      continue;
    }
    const change = checkRule(value, rule, problems, places, speech);
    if (change) changes.push([id, change]);
  }
  return Object.fromEntries(changes);
}

function checkRule(
  node: Node,
  { meta: { id, options } }: Rule,
  problems: Problem[],
  places: Map<string, Range>,
  speech: ConfigSpeech,
): Partial<RuleSetting> | undefined {
  const { say } = speech;
  const found = checkValue(node, RULE_SCHEMA, say('quote', { word: id }), speech);
  problems.push(...found);
  if (found.length > 0) return undefined;
  places.set(`rules.${id}`, rangeOf(node));
  if (node.type === 'string') return { severity: node.value };
  const known = options as Readonly<Record<string, OptionMeta>>;
  const change: { severity?: RuleSetting['severity']; options: Record<string, unknown> } = { options: {} };
  for (const [key, value] of pairs(node, problems, speech)) {
    const name: string = key.value;
    const schema =
      name === 'severity' ? SEVERITY_SCHEMA : Object.hasOwn(known, name) ? known[name]!.schema : undefined;
    if (!schema) {
      problems.push(
        unknown(
          key,
          ['severity', ...Object.keys(known)],
          speech,
          (word, advice = optionsHint(id, Object.keys(known), speech)) =>
            say('noOption', { rule: id, word, advice }),
        ),
      );
      continue;
    }
    const wrongs = checkValue(value, schema, say('optionOf', { name, rule: id }), speech);
    problems.push(...wrongs);
    if (wrongs.length > 0) continue;
    places.set(`rules.${id}.${name}`, rangeOf(value));
    if (name === 'severity') change.severity = value.value;
    else change.options[name] = getNodeValue(value);
  }
  return change;
}

function optionsHint(rule: string, names: readonly string[], { say, listed }: ConfigSpeech): string {
  return names.length === 0
    ? say('severityAlone', { rule })
    : say('takes', { rule, names: listed(['severity', ...names]) });
}
