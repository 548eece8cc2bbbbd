import { cycleIn, yearIn } from '../../import/cycle-in.ts';
import { fieldOf } from '../../import/words/index.ts';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';

/** Columns by what they are to be taken for, out of `column=field` arguments. Fails, with the advice, on a field that is none. */
export function mappingIn(asked: readonly string[]): Result<ReadonlyMap<string, string>> {
  const mapping = new Map<string, string>();
  for (const text of asked) {
    const at = text.lastIndexOf('=');
    const [column, field] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
    if (column === '')
      return failed(`“${text}”: write the column, = and what it is, as in "Zielwert=target"`);
    if (!fieldOf(field)) return failed(`“${field}” is nothing that a column can be: write ${FIELDS}`);
    mapping.set(column, field);
  }
  return ok(mapping);
}

const FIELDS =
  'objective, key result, initiative, title, type, id, owner, team, cycle, parent, baseline, target, current, unit, score, progress, confidence, weight, priority, status, start date, due date, why, note or link';

/** The name of the cycle that an argument means. Fails, with the advice, where it means none. */
export function cycleNamed(text: string): Result<string> {
  const found = cycleIn(text) ?? yearIn(text);
  return found
    ? ok(found.name)
    : failed(`“${text}” is no cycle: write one such as 2026, 2026-H1, 2026-Q3 or 2026-03`);
}
