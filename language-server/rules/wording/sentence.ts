import type { Sentence } from '../../model/score/goal.ts';
import type { Reading } from '../../prose/reading.ts';

/** What a key result's words say of how it is measured, for its score; undefined where they say nothing. */
export function sentenceOf({ kind, from, to, upTo, comparator, direction }: Reading): Sentence | undefined {
  const target = to && { to: to.quantity };
  const way = direction && { direction };
  switch (kind) {
    case 'from-to':
      return { ...target, ...way, ...(from && { from: from.quantity }) };
    case 'count':
      return { ...target, ...way, counts: true };
    case 'threshold':
      if (!comparator) return { ...target, ...way };
      return { ...target, ...(upTo && { upTo: upTo.quantity }), comparator };
    case 'relative':
      return { relative: true };
    case 'yes-no':
      return { yesNo: true };
    case 'milestone':
    case 'activity':
    case 'none':
      return undefined;
  }
}
