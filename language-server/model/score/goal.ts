import { asShare } from '../arithmetic.ts';
import type { IsoDate } from '../dates.ts';
import type { ComparatorKind, KeyResult, Kpi, Metric } from '../file.ts';
import type { Quantity } from '../quantity.ts';
import { type Bound, boundOf } from '../threshold.ts';

/** A milestone: which share of the way it is, 0 to 1, and the day it is promised for. */
export interface Step {
  readonly share: number;
  readonly title?: string;
  readonly by?: IsoDate;
}

/** How a key result's progress is measured. */
export type Goal =
  /** From one value to another, up or down. Without `from` the first measurement stands in for it. */
  | {
      readonly kind: 'way';
      readonly from?: Quantity;
      readonly to: Quantity;
      /** Where words say it: the numbers do, where both are there. */
      readonly direction?: 'up' | 'down';
    }
  /** A bound that is to be kept all the time. */
  | { readonly kind: 'bound'; readonly bound: Bound }
  /** Steps by rising shares. */
  | { readonly kind: 'milestones'; readonly steps: readonly Step[] }
  | { readonly kind: 'yes-no' }
  /** Check-ins say which share of the way is done: confidential figures, and sentences that say none. */
  | { readonly kind: 'share' }
  /** The weighted mean of what supports it. */
  | { readonly kind: 'rolls-up' }
  /** Nothing can be measured, and why. */
  | { readonly kind: 'none'; readonly reason: string };

/** What a key result's sentence says, read elsewhere: for those without a metric in form. */
export interface Sentence {
  readonly from?: Quantity;
  readonly to?: Quantity;
  /** The upper end where the target is a range. */
  readonly upTo?: Quantity;
  /** Where the target is a bound to keep. */
  readonly comparator?: ComparatorKind;
  /** It counts up from zero: “publish 20 videos”. */
  readonly counts?: true;
  /** A change without its ends: “by 20 %”. */
  readonly relative?: true;
  readonly direction?: 'up' | 'down';
  readonly yesNo?: true;
}

/**
 * How a key result is measured: by its form; else, where it tracks a KPI and says nothing more, by the KPI's healthy
 * range; else by what its sentence says; else by the share of the way that people say. `hidden` comes before all.
 */
export function goalOf(
  { metric, hidden, tracks }: KeyResult,
  sentence: Sentence | undefined,
  kpi?: Pick<Kpi, 'healthy'>,
): Goal {
  if (hidden) return { kind: 'share' };
  if (metric && !isEmpty(metric)) return ofMetric(metric, sentence?.direction);
  const said = sentence && ofSentence(sentence);
  if (said) return said;
  const healthy = kpi?.healthy && ofMetric(kpi.healthy);
  if (healthy?.kind === 'bound') return healthy;
  return tracks ? none('nothing says where the KPI is to get to') : { kind: 'share' };
}

function isEmpty(metric: Metric): boolean {
  return metric.kind === 'from-to' && !metric.from && !metric.to;
}

function ofMetric(metric: Metric, direction?: 'up' | 'down'): Goal {
  switch (metric.kind) {
    case 'from-to': {
      const { from, to } = metric;
      if (!to?.quantity) return none('its target is not known');
      return {
        kind: 'way',
        to: to.quantity,
        ...(from?.quantity && { from: from.quantity }),
        ...(direction && { direction }),
      };
    }
    case 'threshold': {
      const bound = boundOf(metric);
      return bound ? { kind: 'bound', bound } : none('its bound is not known');
    }
    case 'milestones': {
      const steps = metric.steps.flatMap(({ share, title, by }): Step[] => {
        const read = share.quantity && asShare(share.quantity);
        if (!read?.ok || read.value < 0 || read.value > 1) return [];
        return [{ share: read.value, ...(title && { title: title.value }), ...(by?.iso && { by: by.iso }) }];
      });
      return steps.length > 0 ? { kind: 'milestones', steps } : none('it has no milestones');
    }
    case 'yes-no':
    case 'rolls-up':
      return { kind: metric.kind };
  }
}

function ofSentence({
  from,
  to,
  upTo,
  comparator,
  counts,
  relative,
  direction,
  yesNo,
}: Sentence): Goal | undefined {
  if (to && from) return { kind: 'way', from, to };
  if (to && upTo && comparator === 'between')
    return { kind: 'bound', bound: { comparator, value: to, upper: upTo } };
  if (to && counts) return { kind: 'way', from: { ...to, value: 0 }, to };
  if (to && comparator && comparator !== 'between')
    return { kind: 'bound', bound: { comparator, value: to } };
  if (to) return { kind: 'way', to, ...(direction && { direction }) };
  if (relative) return none('a change without its baseline cannot be scored');
  return yesNo ? { kind: 'yes-no' } : undefined;
}

function none(reason: string): Goal {
  return { kind: 'none', reason };
}
