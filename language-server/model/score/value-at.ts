import { asShare, compare, shareOfWay } from '../arithmetic.ts';
import type { IsoDate } from '../dates.ts';
import type { Quantity, Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';
import { keeps } from '../threshold.ts';
import type { Goal, Step } from './goal.ts';
import type { Measurement } from './measurement.ts';

/** What one measurement means for its goal. */
export interface Point {
  readonly date: IsoDate;
  /** Share of the way, beyond 0 and 1 where it went there; for a bound 1 where it was kept and 0 where it was not. */
  readonly share: number;
  readonly quantity?: Quantity;
}

/**
 * What a measurement says: the share of the way it stands at, unclamped. Undefined where it says nothing about the
 * value, as a remark or a confidence alone; fails, with the reason, where it says something that does not fit.
 */
export function shareAt(goal: Goal, measurement: Measurement, first?: Quantity): Result<number> | undefined {
  const { quantity, answer, text, confidence } = measurement;
  switch (goal.kind) {
    case 'way': {
      if (!quantity) return answer && failed('a number is needed, not yes or no');
      if (goal.from) return shareOfWay(goal.from, goal.to, quantity);
      return fromFirst(first ?? quantity, goal, quantity);
    }
    case 'bound': {
      if (!quantity) return answer && ok(answer === 'yes' ? 1 : 0);
      const kept = keeps(quantity, goal.bound);
      return kept.ok ? ok(kept.value ? 1 : 0) : kept;
    }
    case 'yes-no':
      if (answer) return ok(answer === 'yes' ? 1 : 0);
      if (quantity) return failed('it is reached or not: write yes or no');
      return confidence === undefined ? undefined : ok(0);
    case 'milestones':
      if (quantity) return shareFrom(quantity);
      return answer === 'yes' ? ok(1) : text === undefined ? undefined : stepOf(text, goal.steps);
    case 'share':
      if (quantity) return shareFrom(quantity);
      return answer && ok(answer === 'yes' ? 1 : 0);
    case 'rolls-up':
      return undefined;
    case 'none':
      return failed(goal.reason);
  }
}

/**
 * With the first measurement as the baseline. Where that was at the target already, or beyond it, there is no way to
 * measure: the target is held or it is not.
 */
function fromFirst(
  first: Quantity,
  { to, direction }: Extract<Goal, { kind: 'way' }>,
  at: Quantity,
): Result<number> {
  const start = compare(first, to);
  if (!start.ok) return start;
  const up = direction ? direction === 'up' : start.value <= 0;
  if (start.value !== 0 && up === start.value < 0) return shareOfWay(first, to, at);
  const held = keeps(at, { comparator: up ? 'at least' : 'at most', value: to });
  return held.ok ? ok(held.value ? 1 : 0) : held;
}

function shareFrom(quantity: Quantity): Result<number> {
  const share = asShare(quantity);
  // 2 may be meant as 200 % or as 2 %; a slip like that must not become a score.
  if (share.ok && quantity.dimension === 'count' && Math.abs(share.value) > 1)
    return failed('a share is written as 0.6, 60% or 6/10');
  return share;
}

/** The milestone of that title, whatever its case and spacing. A text that is none of them is a remark. */
function stepOf(text: string, steps: readonly Step[]): Result<number> | undefined {
  const wanted = plain(text);
  const found = steps.find(({ title }) => title !== undefined && plain(title) === wanted);
  return found && ok(found.share);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
}
