import { isDigit, isLetter } from './fold.ts';
import type { NumberToken } from './token.ts';

/** A number and where it ends. */
interface Scanned {
  readonly end: number;
  readonly number: NumberToken;
}

const DATE = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const DAY_FIRST = /(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const TIME = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/y;
/** Groups of three digits are a number: 2.500.000. */
const VERSION = /(?!\d{1,3}(?:\.\d{3}){2,}(?![\d.]\d))\d+(?:\.\d+){2,}|\d+\.x\b|\d+\.\d+\.x\b/y;
const RATIO = /(\d+(?:[.,]\d+)?)\s?\/\s?(\d+)(?![\d/])/y;

/**
 * Reads the number that begins at `at` in the folded text: digits with group and decimal signs, or a date, a time of day,
 * a version, a ratio.
 * @param decimal the language's decimal sign, which settles `1.500` and `1,500`
 */
export function scanNumber(folded: string, at: number, decimal: '.' | ','): Scanned {
  if (isDigitsAlone(folded, at)) return plain(folded, at, decimal);
  return (
    date(folded, at) ??
    time(folded, at) ??
    version(folded, at) ??
    ratio(folded, at) ??
    plain(folded, at, decimal)
  );
}

/** True where the sign behind the digits rules out everything but a plain number: most figures stand alone. */
function isDigitsAlone(folded: string, at: number): boolean {
  const end = digits(folded, at);
  if (end === at) return false;
  const sign = folded[end];
  if (sign === ' ') return folded[end + 1] !== '/';
  return sign === undefined || sign === '%' || isLetter(sign.charCodeAt(0));
}

/** `28:30` as minutes, `3:45:00` as minutes too, should it be a length. */
function time(folded: string, at: number): Scanned | undefined {
  TIME.lastIndex = at;
  const found = TIME.exec(folded);
  if (!found) return undefined;
  const [first, second, third] = found.slice(1).map((part) => Number(part ?? Number.NaN));
  const value = Number.isNaN(third!) ? first! + second! / 60 : first! * 60 + second! + third! / 60;
  return { end: at + found[0].length, number: { shape: 'time', value, bare: false, decimals: 0 } };
}

function version(folded: string, at: number): Scanned | undefined {
  VERSION.lastIndex = at;
  const found = VERSION.exec(folded);
  if (!found) return undefined;
  return { end: at + found[0].length, number: { shape: 'version', value: 0, bare: false, decimals: 0 } };
}

function date(folded: string, at: number): Scanned | undefined {
  DATE.lastIndex = at;
  const iso = DATE.exec(folded);
  if (iso) return dated(at + iso[0].length, iso[1]!, iso[3]!, iso[4]!);
  DAY_FIRST.lastIndex = at;
  const local = DAY_FIRST.exec(folded);
  if (!local) return undefined;
  const year = local[4]!.length === 2 ? `20${local[4]}` : local[4]!;
  const monthFirst = local[2] === '/' && Number(local[3]) > 12;
  return dated(
    at + local[0].length,
    year,
    monthFirst ? local[1]! : local[3]!,
    monthFirst ? local[3]! : local[1]!,
  );
}

function dated(end: number, year: string, month: string, day: string): Scanned | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { end, number: { shape: 'date', value: Number(year), iso, bare: false, decimals: 0 } };
}

/** `4.5/5` is a score on a scale, `3/10` a part; `24/7` is neither. */
function ratio(folded: string, at: number): Scanned | undefined {
  RATIO.lastIndex = at;
  const found = RATIO.exec(folded);
  if (!found) return undefined;
  const value = Number(found[1]!.replace(',', '.'));
  const outOf = Number(found[2]);
  if (outOf === 0 || value > outOf) {
    return { end: at + found[0].length, number: { shape: 'label', value, bare: false, decimals: 0 } };
  }
  return { end: at + found[0].length, number: { shape: 'ratio', value, outOf, bare: false, decimals: 0 } };
}

function plain(folded: string, at: number, decimal: '.' | ','): Scanned {
  let end = digits(folded, at);
  const first = end - at;
  const leadingZero = first > 1 && folded[at] === '0';
  let bare = true;
  let text = folded.slice(at, end);
  if (first <= 3) {
    for (
      let group = folded[end];
      isGroupSign(group, decimal, text) && digits(folded, end + 1) === end + 4;
    ) {
      text += folded.slice(end + 1, end + 4);
      end += 4;
      bare = false;
      if (folded[end] !== group) break;
    }
  }
  let decimals = 0;
  const sign = folded[end];
  if ((sign === '.' || sign === ',') && isDigit(folded.charCodeAt(end + 1)) && (sign === decimal || bare)) {
    const stop = digits(folded, end + 1);
    decimals = stop - end - 1;
    text += `.${folded.slice(end + 1, stop)}`;
    end = stop;
    bare = false;
  }
  const shape = leadingZero && decimals === 0 ? 'label' : 'plain';
  return { end, number: { shape, value: Number(text), bare, decimals } };
}

/** A sign between groups of three digits. The language's own decimal sign is none. */
function isGroupSign(sign: string | undefined, decimal: '.' | ',', before: string): boolean {
  if (sign === ' ' || sign === '_' || sign === "'") return true;
  return (sign === ',' || sign === '.') && sign !== decimal && before !== '0';
}

function digits(folded: string, at: number): number {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  return end;
}
