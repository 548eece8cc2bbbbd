import { findWords } from '../../prose/find-words.ts';
import { lexiconOf } from '../../prose/languages/index.ts';
import type { Deadline } from '../../prose/reading.ts';
import type { KeyResultView } from '../engine/views.ts';

/**
 * When the words say that a key result is due. A title before a form is the name of a metric, and “in a month” or “this
 * year” a part of it (“Books that are lent in a month”): there only a date or a “by” makes it a deadline.
 */
export function dueInWords({ model, reading }: KeyResultView): Deadline | undefined {
  const said = reading?.deadline;
  return said && (!model.metric || isMarked(said.text, reading.lang)) ? said : undefined;
}

function isMarked(text: string, lang: string): boolean {
  const { by = '', before = '', end = '', months = {} } = lexiconOf(lang).data.time ?? {};
  const named = Object.keys(months).join(',').replaceAll('|', ',');
  return /\p{Nd}/u.test(text) || findWords(text, [by, before, end, named].join(',')).length > 0;
}
