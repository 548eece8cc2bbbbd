import type { LanguageCode } from '../../prose/reading.ts';
import type { Detail, Item } from '../draft.ts';
import type { ImportOptions } from '../options.ts';
import { shareOf } from './amount.ts';
import { currentValue, type SettledMetric } from './metric.ts';
import { dateOf, type SettledCycle } from './place.ts';
import { covers } from './tokens.ts';

/** What decides whether a current value can be checked in. */
export interface CheckInPlace {
  readonly lang: LanguageCode;
  readonly options: ImportOptions;
  readonly cycle?: SettledCycle;
}

/**
 * Checks a current value or a confidence in, where the day is known and the key result says what is counted: on the day
 * the source says, else on the current one while the cycle runs. Adds what it tells to `used`, and its line by its day.
 */
export function checkIn(
  { details }: Item,
  name: string,
  metric: SettledMetric | undefined,
  { lang, options, cycle }: CheckInPlace,
  used: Set<Detail>,
  checkIns: Map<string, string[]>,
): void {
  if (!metric || options.inObjective) return;
  const one = (field: Detail['field']): Detail | undefined =>
    details.find((detail) => detail.field === field);
  const [current, confidence, updated] = [one('current'), one('confidence'), one('updated')];
  const said = updated && dateOf(updated.value);
  const { today } = options;
  const running = today !== undefined && (!cycle || (cycle.start <= today && today <= cycle.end));
  const date = said ?? (running ? today : undefined);
  const value = current && currentValue(current.value, lang, metric);
  const sure = confidence && shareOf(confidence.value);
  if (!date || (!value && !sure)) return;
  const line = `${name}:${value ? ` ${value}` : ''}${sure ? ` confidence ${sure}` : ''}`;
  checkIns.set(date, [...(checkIns.get(date) ?? []), line]);
  for (const [detail, told] of [
    [current, value],
    [confidence, sure],
    [updated, said],
  ] as const)
    if (detail && told && covers(told, detail.value)) used.add(detail);
}
