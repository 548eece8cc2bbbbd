import { parseQuantity, type QuantityParts } from './parse-quantity.ts';
import type { Quantity, Result } from './quantity.ts';
import { failed } from './result.ts';
import { unitOf } from './unit-index.ts';
import { sourceUnits } from './units.ts';

/**
 * Reads a value spelled as in `.okr` source: `20k`, `-$3.5`, `€1.2M`, `210 USD`, `12 %`, `4.5/5`, `40 story-points`.
 * For settings, the command line and tests; in a file the grammar finds the parts.
 */
export function readQuantity(text: string): Result<Quantity> {
  const parts = splitQuantity(text.trim());
  return parts ? parseQuantity(parts) : failed(`“${text}” is not a value such as 20, $1.5M, 12 % or 30 MQLs`);
}

const PREFIX = /[-+\u2212]?[^\d\s.,+\u2212-]{0,4} ?/y;
const NUMBER = /[-+\u2212]?(?:\d[\d_,]*(?:\.\d+)?|\.\d+)/y;
const OUT_OF = / ?\/ ?(\d[\d.]*)/y;
const WORD = / *([^\s\d/][^\s]*)/y;

function splitQuantity(text: string): QuantityParts | undefined {
  const before = stick(PREFIX, text, 0);
  const prefix = before?.[0].trim() ?? '';
  const isSign = /^[-+\u2212]?$/.test(prefix);
  const start = isSign ? 0 : (before?.[0].length ?? 0);
  const number = stick(NUMBER, text, start);
  if (!number) return undefined;
  const outOf = stick(OUT_OF, text, start + number[0].length);
  const words = wordsFrom(text, start + number[0].length + (outOf?.[0].length ?? 0));
  if (!words) return undefined;
  return {
    number: number[0],
    ...(isSign ? {} : { prefix }),
    ...(outOf?.[1] ? { outOf: outOf[1] } : {}),
    ...words,
  };
}

/** At most two words follow: one that only multiplies, and one that names the unit. */
function wordsFrom(text: string, start: number): Pick<QuantityParts, 'magnitude' | 'unit'> | undefined {
  const first = stick(WORD, text, start);
  if (!first?.[1]) return start === text.length ? {} : undefined;
  const end = start + first[0].length;
  const second = stick(WORD, text, end);
  if (end + (second?.[0].length ?? 0) !== text.length) return undefined;
  const multiplies = first[1] === 'm' || unitOf(sourceUnits, first[1])?.factor !== undefined;
  if (second?.[1]) return multiplies ? { magnitude: first[1], unit: second[1] } : undefined;
  return multiplies ? { magnitude: first[1] } : { unit: first[1] };
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
