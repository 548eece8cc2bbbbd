import { decimal } from './decimal.ts';
import type { Quantity } from './quantity.ts';
import { NAMED_UNITS, type NamedUnits } from './unit-words/plurals.ts';

/** How a quantity is shown. */
export interface FormatOptions {
  /** Decimals at most. Default: all there are, so that nothing that was written is lost. */
  readonly decimals?: number;
  /** `1.2M` for 1,200,000, in the language's own way. Default false. */
  readonly compact?: boolean;
}

/**
 * A quantity for people, in the way of a text's language: `$1,200`, `1 200 kr`, `12 %`, `3 hours`, `5 dni roboczych`,
 * `4.5/5`. What is counted stays as it was written.
 *
 * @param lang BCP 47 tag or bare language code; English stands in for one that the platform does not know
 */
export function formatQuantity(quantity: Quantity, lang: string, options: FormatOptions = {}): string {
  const { value, dimension, unit, outOf } = quantity;
  if (!Number.isFinite(value)) return '?';
  const locale = supported(lang);
  switch (dimension) {
    case 'money':
      return formatMoney(value, unit, locale, options);
    case 'percent':
      return format(decimal(value).div(100).toFixed(), locale, { style: 'percent' }, options);
    case 'points':
      return named('points', value, locale, options);
    case 'duration':
      return formatDuration(value, unit, locale, options);
    case 'ratio':
      return joined(`${plain(value, locale, options)}/${plain(outOf ?? 0, locale, options)}`, unit);
    case 'rank':
      return `#${plain(value, locale, options)}`;
    case 'multiple':
      return `${plain(value, locale, options)}×`;
    case 'count':
      return joined(plain(value, locale, options), unit);
  }
}

function formatMoney(value: number, currency: string, locale: string, options: FormatOptions): string {
  // Whole amounts without cents, others with at least the two that the currency has, and all that were written.
  const cents: NumberFormatOptions = options.compact ? {} : { trailingZeroDisplay: 'stripIfInteger' };
  const style = { style: 'currency', currency, ...cents } as const;
  return isCode(currency)
    ? format(decimal(value).toFixed(), locale, style, options)
    : joined(plain(value, locale, options), currency);
}

function formatDuration(value: number, unit: string, locale: string, options: FormatOptions): string {
  if (unit === 'working-day' || unit === 'quarter') return named(unit, value, locale, options);
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return PLATFORM_UNITS.has(unit)
    ? format(decimal(value).toFixed(), locale, style, options)
    : joined(plain(value, locale, options), unit);
}

function named(
  word: Exclude<keyof NamedUnits, 'gap'>,
  value: number,
  locale: string,
  options: FormatOptions,
): string {
  const language = locale.split('-')[0] ?? 'en';
  const own = NAMED_UNITS[language];
  const units = own ?? NAMED_UNITS.en;
  const forms = units[word];
  const form = forms[new Intl.PluralRules(own ? locale : 'en').select(value)] ?? forms.other;
  return `${plain(value, locale, options)}${units.gap ?? ' '}${form}`;
}

function plain(value: number, locale: string, options: FormatOptions): string {
  return format(decimal(value).toFixed(), locale, {}, options);
}

type NumberFormatOptions = Intl.NumberFormatOptions;

const MOST_DECIMALS = 20;
const PLATFORM_UNITS = new Set(['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
const formatters = new Map<string, Intl.NumberFormat>();

/** The digits go to the platform as text: it keeps every one of them. */
function format(digits: string, locale: string, style: NumberFormatOptions, options: FormatOptions): string {
  const decimals = Math.max(0, Math.min(MOST_DECIMALS, Math.trunc(options.decimals ?? MOST_DECIMALS) || 0));
  const all: NumberFormatOptions = {
    ...style,
    ...(options.compact
      ? { notation: 'compact', maximumFractionDigits: Math.min(decimals, 2) }
      : { maximumFractionDigits: decimals }),
  };
  if (style.style === 'currency' && options.decimals !== undefined) all.minimumFractionDigits = 0;
  const key = `${locale} ${JSON.stringify(all)}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, all);
  formatters.set(key, formatter);
  return formatter.format(digits as `${number}`);
}

function joined(number: string, unit: string): string {
  return unit === '' ? number : `${number} ${unit}`;
}

function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

/** A malformed tag makes the platform throw; a text's language may come from a setting. */
function supported(lang: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
