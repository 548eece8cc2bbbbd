import type { GoalKey } from './model.ts';

/** A goal's key in its parts. A URI has no `#` of its own, and a name has no `/`. */
export function partsOf(key: GoalKey): {
  readonly uri: string;
  readonly objective: string;
  readonly keyResult?: string;
} {
  const hash = key.indexOf('#');
  const slash = key.indexOf('/', hash);
  const uri = key.slice(0, hash);
  if (slash < 0) return { uri, objective: key.slice(hash + 1) };
  return { uri, objective: key.slice(hash + 1, slash), keyResult: key.slice(slash + 1) };
}

/** The key of the objective that a goal is, or is a key result of. */
export function objectiveKey(key: GoalKey): GoalKey {
  const slash = key.indexOf('/', key.indexOf('#'));
  return slash < 0 ? key : key.slice(0, slash);
}
