import type { IToken } from 'chevrotain';
import type { Fault } from '../../model/fault.ts';
import type { Range, SyntaxProblem } from '../../model/file.ts';
import { faultOf } from '../faults.ts';
import { MOST_READ_ON, MOST_SHOWN } from '../limits.ts';
import { LACKS } from '../messages.ts';
import type { ParsedFile } from './file.ts';

/**
 * Errors of lexer and parser, each at the words it is about. Of several that begin at one place the first is kept. Where
 * there are more than anybody reads, the last one says how many are left out.
 */
export function syntaxProblems(
  text: string,
  parsed: Pick<ParsedFile, 'lexerErrors' | 'parserErrors'>,
): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const error of parsed.lexerErrors) {
    if (Number.isNaN(error.offset)) continue;
    found.push({
      rule: 'syntax',
      range: [error.offset, error.offset + error.length],
      fault: faultOf(error.message),
    });
  }
  for (const error of parsed.parserErrors) {
    const previous = 'previousToken' in error ? (error.previousToken as IToken) : undefined;
    const fault = faultOf(error.message);
    const place = lacksOnItsLine(error.token, fault, previous) ?? placeOf(error.token, previous, text);
    found.push({ rule: 'syntax', range: place, fault });
  }
  const places = new Set<number>();
  const single = found.filter(({ range }) => !places.has(range[0]) && places.add(range[0]));
  return single.length > MOST_SHOWN + 1 ? shortened(single, parsed.parserErrors.length) : single;
}

function shortened(problems: readonly SyntaxProblem[], parserErrors: number): SyntaxProblem[] {
  const sorted = [...problems].sort((a, b) => a.range[0] - b.range[0]);
  const values = { count: String(sorted.length - MOST_SHOWN) };
  const fault: Fault = { key: parserErrors < MOST_READ_ON ? 'more' : 'moreUnread', values };
  return [...sorted.slice(0, MOST_SHOWN), { rule: 'syntax', range: sorted[MOST_SHOWN]!.range, fault }];
}

/** What a half-typed line lacks is no fault of the line below: the last word of the line, where the next one is missing. */
function lacksOnItsLine(token: IToken, fault: Fault, previous: IToken | undefined): Range | undefined {
  if (!previous?.image || !LACKS.has(fault.key) || (token.startLine ?? 0) <= (previous.endLine ?? 0))
    return undefined;
  return [previous.startOffset, previous.startOffset + previous.image.length];
}

/** The unexpected token, or, where the text ends too early, the last word that stands. */
function placeOf(token: IToken, previous: IToken | undefined, text: string): Range {
  if (!Number.isNaN(token.startOffset) && token.image.length > 0)
    return [token.startOffset, token.startOffset + token.image.length];
  if (previous && !Number.isNaN(previous.startOffset))
    return [previous.startOffset, previous.startOffset + previous.image.length];
  const end = text.trimEnd().length;
  return [Math.max(0, end - 1), end];
}
