import { partsOf } from '../../drawing/goal-key.ts';
import type { GoalKey } from '../../drawing/model.ts';
import type { GoalId } from '../../language-server/protocol.ts';

/** A goal as drawings name it. */
export function keyOf({ uri, objective, keyResult }: GoalId): GoalKey {
  return keyResult === undefined ? `${uri}#${objective}` : `${uri}#${objective}/${keyResult}`;
}

/** A goal as the server names it. */
export function goalOf(key: GoalKey): GoalId {
  return partsOf(key);
}

/** What was handed to a command, if it names a goal: people's key bindings may hand over anything. */
export function asGoal(value: unknown): GoalId | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = 'goal' in value ? (value as { goal: unknown }).goal : value;
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, objective, keyResult } = given as Partial<Record<keyof GoalId, unknown>>;
  if (typeof uri !== 'string' || typeof objective !== 'string') return undefined;
  return { uri, objective, ...(typeof keyResult === 'string' && { keyResult }) };
}
