import type { Node } from 'jsonc-parser';
import { type Problem, rangeOf, shortened } from './bad-config.ts';
import type { ConfigSpeech } from './config-speech.ts';

/**
 * The object's keys with their values: the last one of each, as JSON has it.
 * @param problems earlier ones are reported here
 */
export function pairs(object: Node, problems: Problem[], { say }: ConfigSpeech): [key: Node, value: Node][] {
  const byName = new Map<string, [Node, Node]>();
  for (const { children: [key, value] = [] } of object.children ?? []) {
    if (!key || !value) continue;
    const earlier = byName.get(key.value);
    if (earlier)
      problems.push({
        range: rangeOf(earlier[0]),
        severity: 'warning',
        message: say('twice', { name: shortened(key.value) }),
      });
    byName.set(key.value, [key, value]);
  }
  return [...byName.values()];
}
