import type { Quantity } from '../../model/quantity.ts';
import { readQuantity } from '../../model/read-quantity.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import { read } from '../../prose/read.ts';
import type { Comparator, LanguageCode } from '../../prose/reading.ts';
import { LANGUAGES, plainLabel } from '../words/index.ts';

/** A value of a cell. */
export interface Amount {
  readonly quantity: Quantity;
  /** As `.okr` files spell it, with the digits of the source. */
  readonly written: string;
  readonly comparator?: Comparator;
}

const SIGNS: Readonly<Record<string, Comparator>> = {
  '>=': 'at least',
  '≥': 'at least',
  '>': 'above',
  '<=': 'at most',
  '≤': 'at most',
  '<': 'below',
};

/** Types of a value that are no units. */
const NO_UNITS: ReadonlySet<string> = new Set(
  'number numeric count integer decimal value absolute custom none task kpi metric liczba antal число 数值 数字 currency money percentage points'.split(
    ' ',
  ),
);
/** True for “number” and the like in a column for units. */
export function isNoUnit(text: string): boolean {
  return NO_UNITS.has(plainLabel(text));
}

const PERCENT: ReadonlySet<string> = new Set(
  '% percentage percent procent procenty procentowo процент проценты 百分比 百分数'.split(' '),
);
const MONTHS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ months }) => months));
const LONGEST = 80;

/**
 * The value that a cell holds, where it holds nothing else: `1,200`, `45 %`, `≥ 99.9%`, `1 200,50 zł`, `20k`.
 * @param unit what stands in the column for units
 */
export function amountOf(text: string, lang: LanguageCode, unit = ''): Amount | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !/\d/.test(trimmed)) return undefined;
  const sign = /^(?:>=|<=|[≥≤<>])/.exec(trimmed)?.[0];
  const bare = sign ? trimmed.slice(sign.length).trim() : trimmed;
  const whole = withUnit(bare, unit);
  const quantity =
    inSource(whole, lang) ??
    inProse(whole, lang) ??
    (whole === bare ? undefined : (inSource(bare, lang) ?? inProse(bare, lang)));
  // "12 January" is a day.
  if (quantity && MONTHS.has(quantity.unit.toLowerCase())) return undefined;
  if (!quantity || quantity.dimension === 'rank' || quantity.dimension === 'multiple') return undefined;
  return { quantity, written: spelled(whole, quantity), ...(sign && { comparator: SIGNS[sign]! }) };
}

function withUnit(text: string, unit: string): string {
  const plain = plainLabel(unit);
  if (PERCENT.has(plain) || unit.trim() === '%') return /%/.test(text) ? text : `${text}%`;
  if (unit === '' || NO_UNITS.has(plain) || !/^[\d\s.,+-]+[kKmM]?$/.test(text)) return text;
  return /^[$€£¥₽]$/.test(unit.trim()) ? `${unit.trim()}${text}` : `${text} ${unit.trim()}`;
}

/** A value that is spelled as in `.okr` files stays so; else it is written anew, with its digits as they are. */
function spelled(text: string, quantity: Quantity): string {
  const asIs = readQuantity(text);
  if (SOURCE.test(text) && asIs.ok && same(asIs.value, quantity)) return text;
  const written = writeQuantity(quantity);
  const digits = /\d[\d\s.,'’\u00A0\u202F]*\d|\d/.exec(text)?.[0] ?? '';
  for (const number of [
    digits.replace(/[\s\u00A0\u202F'’]/g, ','),
    digits.replace(/\./g, '').replace(',', '.'),
    digits.replace(/[\s\u00A0\u202F'’]/g, ',').replace(/,(\d{1,2})$/, '.$1'),
  ]) {
    if (
      !/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(number) ||
      Number(number.replaceAll(',', '')) !== quantity.value
    )
      continue;
    const own = `${number} ${text.slice(text.indexOf(digits) + digits.length).trim()}`;
    const read = readQuantity(own);
    if (SOURCE.test(own) && read.ok && same(read.value, quantity)) return own;
    return written.replace(/\d[\d,]*(?:\.\d+)?/, number);
  }
  return written;
}

/** The values that a lexer of `.okr` reads as one. */
const SOURCE =
  /^(?:[$€£]\s?)?\d+(?:,\d{3})*(?:\.\d+)?\s?(?:k|K|M|bn)?(?:\s?%|\s[\p{L}][\p{L}\p{N}-]*)?$|^\d+(?:\.\d+)?\/\d+$/u;

function same(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.dimension === b.dimension && a.unit === b.unit && a.outOf === b.outOf;
}

/** As `.okr` files spell values. A comma groups thousands only where the language has it so. */
function inSource(text: string, lang: LanguageCode): Quantity | undefined {
  if (/,/.test(text) && lang !== 'en' && lang !== 'zh') return undefined;
  const value = readQuantity(text);
  return value.ok && survives(value.value) ? value.value : undefined;
}

function inProse(text: string, lang: LanguageCode): Quantity | undefined {
  const { quantities } = read(text, 'kr', { lang });
  const [only] = quantities;
  if (!only || quantities.length > 1) return undefined;
  const around = text.slice(0, only.start) + text.slice(only.end);
  return /[\p{L}\p{N}]/u.test(around) || !survives(only.quantity) ? undefined : only.quantity;
}

/** True where the value can be written down and read again. */
function survives(quantity: Quantity): boolean {
  const again = readQuantity(writeQuantity(quantity));
  return again.ok && same(again.value, quantity);
}

/** A share from 0 to 1 as the language writes it: `0.7`, `70%`, `7/10`; undefined where the text says none. */
export function shareOf(text: string): string | undefined {
  const found = /^\s*(\d{1,3})(?:[.,](\d{1,4}))?\s?(%|％|\/\s?(?:10|100|1|5)(?:\.0)?)?\s*$/.exec(text);
  if (!found) return undefined;
  const value = Number(`${found[1]}.${found[2] ?? 0}`);
  const number = found[2] === undefined ? found[1]! : `${found[1]}.${found[2]}`;
  const sign = found[3]?.replace(/\s/g, '');
  if (sign === '%' || sign === '％') return value <= 100 ? `${number}%` : undefined;
  if (sign) return value <= Number(sign.slice(1)) ? `${number}${sign.replace('.0', '')}` : undefined;
  return value <= 1 ? number : undefined;
}
