import { isThing } from '../fields.ts';
import { labelOf } from '../title/label.ts';
import type { Cell } from './cells.ts';

/** A key result or a piece of work in a cell that holds several. */
export interface OneOfCell {
  readonly title: string;
  readonly label?: string;
}

const BULLET = /^[-–•*·▪◦‣]\s+/;
const NUMBER = /^(\d{1,2}[.)])\s+(?=\D)/;

/**
 * What a cell lists, a line each with a bullet, a number or a label before it; undefined where it is one thing. Lines
 * without a mark go on with the one above.
 */
export function severalIn({ text, lines = labelledRuns(text) }: Cell): OneOfCell[] | undefined {
  const found: { title: string; label?: string }[] = [];
  for (const line of lines) {
    const marked = markedOf(line);
    if (marked) found.push(marked);
    else if (found.length === 0) return undefined;
    else found.at(-1)!.title += ` ${line}`;
  }
  return found.length > 1 ? found : undefined;
}

function markedOf(line: string): OneOfCell | undefined {
  const bullet = BULLET.exec(line)?.[0];
  const number = NUMBER.exec(line);
  const bare = line.slice(bullet?.length ?? number?.[0].length ?? 0);
  const label = labelOf(bare);
  if (label && isThing(label.field) && label.rest !== '' && /\d/.test(label.label))
    return { title: label.rest, label: label.label };
  if (number) return { title: bare, label: number[1]! };
  return bullet === undefined ? undefined : { title: bare };
}

/** "KR1: … KR2: …" on one line. */
function labelledRuns(text: string): string[] {
  return text.split(/[;,]?\s{1,20}(?=(?:KR|КР)\s?#?\d{1,2}(?:\.\d{1,2})?\s?[:.)–-])/u);
}
