import { writeQuantity } from '../../model/write-quantity.ts';
import type { Reading, ReadQuantity, Span } from '../../prose/reading.ts';
import { insertion, quoted, replacement } from '../engine/edits.ts';
import type { KeyResultView } from '../engine/views.ts';
import type { Edit, Fix } from '../finding.ts';
import { messages } from '../messages/refactorings.ts';

/**
 * A key result in prose, written in form: the metric's name as its title, its values and its date as clauses.
 * Undefined where it is in form already, or where the sentence says a change and no end points.
 */
export function writeInForm(keyResult: KeyResultView): Fix | undefined {
  const { model, reading, uri } = keyResult;
  if (!model.title || model.metric || model.tracks || !reading?.metric) return undefined;
  const clauses = clausesOf(reading);
  if (!clauses) return undefined;
  const { deadline } = reading;
  const by = deadline?.date && !model.by ? ` by ${deadline.date}` : '';
  const title = titleOf(reading.metric, reading);
  const edits: Edit[] = [replacement(uri, model.title.range, `${quoted(title)} ${clauses}${by}`)];
  return { title: keyResult.say(messages)('writeInForm', { clauses: `${clauses}${by}` }), edits };
}

/** The sentence's numbers, added behind it: the words stay as they are. */
export function addForm(keyResult: KeyResultView): Fix | undefined {
  const { model, reading, uri } = keyResult;
  if (!model.title || model.metric || model.tracks || !reading) return undefined;
  const clauses = clausesOf(reading);
  if (!clauses) return undefined;
  return {
    title: keyResult.say(messages)('addForm', { clauses }),
    edits: [insertion(uri, model.title.range[1], ` ${clauses}`)],
  };
}

/** `from 31 to 45`, `at most 5%`; undefined where the sentence gives no end point. */
export function clausesOf(reading: Reading): string | undefined {
  const { kind, from, to, upTo, comparator } = reading;
  if (!to || !['from-to', 'threshold', 'count'].includes(kind)) return undefined;
  if ([from, to, upTo].some((one) => one && !canBeWritten(one))) return undefined;
  const target = writeQuantity(to.quantity);
  if (from) return `from ${writeQuantity(from.quantity)} to ${upTo ? writeQuantity(upTo.quantity) : target}`;
  if (upTo) return `between ${target} and ${writeQuantity(upTo.quantity)}`;
  if (kind === 'count') return `from 0 to ${target}`;
  return comparator && comparator !== 'between' ? `${comparator} ${target}` : `to ${target}`;
}

/** Places (“top 3”) and multiples (“3x”) have no form. */
function canBeWritten({ quantity }: ReadQuantity): boolean {
  return quantity.dimension !== 'rank' && quantity.dimension !== 'multiple';
}

/** The metric with its window: “Sign-ups per month”, “Monthly churn”. Its first letter is a capital, as it begins a title now. */
export function titleOf({ text, start }: Span, { window }: Reading): string {
  const parts =
    window && !text.includes(window.text)
      ? window.start < start
        ? [window.text, text]
        : [text, window.text]
      : [text];
  const named = parts.join(' ');
  return named.charAt(0).toUpperCase() + named.slice(1);
}
