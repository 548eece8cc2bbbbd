import type { Answer } from '../../explain/answer.ts';
import { explainedText } from '../../prose/explain.ts';
import { printable } from '../../text/printable.ts';

/** An answer for people: the text with its parts underlined, what follows from them, and what a coach says. */
export function answerText({ reading, findings }: Answer): string {
  const said = findings.map(({ severity, message, rule }) => `${severity}  ${message}  ${rule}`);
  return [...explainedText(reading).split('\n'), ...(said.length > 0 ? ['', ...said] : []), '']
    .map(printable)
    .join('\n');
}
