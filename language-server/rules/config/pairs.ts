import type { Node } from 'jsonc-parser';
import { type Problem, rangeOf, shortened } from './bad-config.ts';

/**
 * The object's keys with their values: the last one of each, as JSON has it.
 * @param problems earlier ones are reported here
 */
export function pairs(object: Node, problems: Problem[]): [key: Node, value: Node][] {
  const byName = new Map<string, [Node, Node]>();
  for (const { children: [key, value] = [] } of object.children ?? []) {
    if (!key || !value) continue;
    const earlier = byName.get(key.value);
    if (earlier)
      problems.push({
        range: rangeOf(earlier[0]),
        severity: 'warning',
        message: `“${shortened(key.value)}” is set again below, and the last one holds: remove one of them.`,
      });
    byName.set(key.value, [key, value]);
  }
  return [...byName.values()];
}
