import { addDays, type IsoDate } from '../../model/dates.ts';
import { containsDate } from '../../model/period.ts';
import type { ObjectiveView } from '../engine/views.ts';

export const GOALPOST_MOVED = 'goalpost-moved';

/** Days into a cycle in which targets may still be talked over. */
export const GRACE_DAYS = 14;

/**
 * The last day on which an objective's targets could change without a word. Undefined where it has no cycle, where the
 * cycle does not run, and until that day is over.
 */
export function promiseDay({ period, around }: ObjectiveView): IsoDate | undefined {
  if (!period || !containsDate(period, around.today)) return undefined;
  const set = around.settings.rules[GOALPOST_MOVED];
  if (set?.severity === 'off') return undefined;
  const { grace = GRACE_DAYS } = (set?.options ?? {}) as { grace?: number };
  const day = addDays(period.start, grace);
  return day.ok && day.value < around.today ? day.value : undefined;
}
