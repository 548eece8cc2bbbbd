import type { Quantity } from '../../model/quantity.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import { read } from '../../prose/read.ts';
import type { LanguageCode, Reading } from '../../prose/reading.ts';
import { quoted } from '../../rules/engine/edits.ts';
import { clausesOf } from '../../rules/refactorings/write-in-form.ts';
import type { Detail } from '../draft.ts';
import { isMetricLabel, isWord } from '../words/index.ts';
import { type Amount, amountOf, isNoUnit } from './amount.ts';
import { covers } from './tokens.ts';

/** How a key result is measured. */
export interface SettledMetric {
  /** `from 31 to 45`, `at least 99.9%`, `yes/no`. */
  readonly clauses: string;
  /** The details that are told by it. */
  readonly used: readonly Detail[];
  /** A value of it: what its check-ins are in. */
  readonly measure?: Quantity;
}

/** The metric that the columns or the labelled lines give, where their values can be read for sure. */
export function metricOf(details: readonly Detail[], lang: LanguageCode): SettledMetric | undefined {
  const metric = metricRead(details, lang);
  // Digits that are written otherwise, "1200k" as 1,200,000, stay in a note.
  const told = ({ field, value }: Detail): boolean => field === 'unit' || covers(`${metric?.clauses}`, value);
  return metric && { ...metric, used: metric.clauses === 'yes/no' ? metric.used : metric.used.filter(told) };
}

function metricRead(details: readonly Detail[], lang: LanguageCode): SettledMetric | undefined {
  const one = (field: Detail['field']): Detail | undefined =>
    details.find((detail) => detail.field === field);
  const [from, to, unitDetail] = [one('from'), one('to'), one('unit')];
  const unit = unitDetail?.value ?? '';
  const way = !from && wayIn(to ?? details.find(({ label }) => isMetricLabel(label)), lang, unit);
  if (way) return way;
  if (!to) return undefined;
  if (/^rolls up$/i.test(to.value)) return { clauses: 'rolls up', used: [to] };
  const steps = stepsIn(to.value);
  if (steps) return { clauses: steps, used: [to] };
  if (isWord('yes', to.value) || /^(?:boolean|binary|yes\/no|tak\/nie|ja\/nej)$/i.test(unit)) {
    const answers = [to, from].filter(
      (detail) => detail !== undefined && (isWord('yes', detail.value) || isWord('no', detail.value)),
    );
    return answers.length === 0 ? undefined : { clauses: 'yes/no', used: answers as Detail[] };
  }
  const target = amountOf(to.value, lang, unit);
  if (!target) return undefined;
  const start = from && amountOf(from.value, lang, unit);
  const used = [
    to,
    ...(start && from ? [from] : []),
    ...(unitDetail && saysUnit(unitDetail, target) ? [unitDetail] : []),
  ];
  if (from && !start) return { clauses: clauseOf(target), used };
  if (!start) return { clauses: clauseOf(target), used, measure: target.quantity };
  if (start.comparator || target.comparator)
    return {
      clauses: clauseOf(target),
      used: used.filter((detail) => detail !== from),
      measure: target.quantity,
    };
  const [a, b] = sameMeasure(start, target);
  if (a.quantity.dimension !== b.quantity.dimension)
    return {
      clauses: clauseOf(target),
      used: used.filter((detail) => detail !== from),
      measure: target.quantity,
    };
  return {
    clauses: `from ${a.written} to ${b.written}`,
    used,
    measure: b.quantity,
  };
}

/** "20% agreed; 100% open": steps that rise to the whole, each with its share. */
function stepsIn(text: string): string | undefined {
  const steps = text.split(/;\s*/).map((step) => /^(\d{1,3})%\s+(\S.{0,200})$/.exec(step));
  if (steps.length < 2 || Number(steps.at(-1)?.[1]) !== 100) return undefined;
  if (steps.some((step, i) => !step || (i > 0 && Number(step[1]) <= Number(steps[i - 1]![1]))))
    return undefined;
  return `milestones { ${steps.map((step) => `${step![1]}% ${quoted(step![2]!)}`).join(', ')} }`;
}

/** "120 → 400", "from 3 to 9": a value that says both ends. */
function wayIn(detail: Detail | undefined, lang: LanguageCode, unit: string): SettledMetric | undefined {
  const found =
    /^\s*(?:(?:from|ze?|från|со?|从)\s+)?(\S.{0,30}?)\s*(?:→|➔|➜|=>|-{1,2}>|–>|\s(?:to|do|till|до)\s|到|至)\s*(\S.{0,30})$/iu.exec(
      detail?.value ?? '',
    );
  const [start, end] = [found?.[1], found?.[2]].map((text) => text && amountOf(text, lang, unit));
  if (!detail || !start || !end || start.comparator || end.comparator) return undefined;
  const [a, b] = sameMeasure(start, end);
  if (a.quantity.dimension !== b.quantity.dimension) return undefined;
  return { clauses: `from ${a.written} to ${b.written}`, used: [detail], measure: b.quantity };
}

function clauseOf({ written: value, comparator }: Amount): string {
  return comparator && comparator !== 'between' ? `${comparator} ${value}` : `to ${value}`;
}

function saysUnit({ value }: Detail, { quantity }: Amount): boolean {
  if (quantity.dimension !== 'count' || isNoUnit(value)) return true;
  return writeQuantity(quantity).toLowerCase().includes(value.trim().toLowerCase());
}

/** "31 → 45 %": the one without a unit has the other's. */
function sameMeasure(a: Amount, b: Amount): [Amount, Amount] {
  const bare = ({ quantity }: Amount): boolean => quantity.dimension === 'count' && quantity.unit === '';
  const as = (one: Amount, other: Amount): Amount => {
    const quantity = { ...other.quantity, value: one.quantity.value };
    return { ...one, quantity, written: writeQuantity(quantity).replace(/\d[\d,]*(?:\.\d+)?/, one.written) };
  };
  if (bare(a) && !bare(b) && b.quantity.dimension !== 'ratio') return [as(a, b), b];
  if (bare(b) && !bare(a) && a.quantity.dimension !== 'ratio') return [a, as(b, a)];
  return [a, b];
}

/** The numbers of a sentence in form, where it says both ends and nothing else could be meant. */
export function metricInProse(reading: Reading): SettledMetric | undefined {
  const { kind, from, to, joined, placeholders } = reading;
  if (kind !== 'from-to' || !from || !to || joined || placeholders.length > 0) return undefined;
  if (from.quantity.dimension !== to.quantity.dimension) return undefined;
  // "Under 45 days => 51 days" says what became of it.
  if (reading.text.slice(from.end, to.start).includes('=>')) return undefined;
  const clauses = clausesOf(reading);
  return clauses === undefined ? undefined : { clauses, used: [], measure: to.quantity };
}

/** A value as it is checked in: a bare number is in the metric's unit. */
export function currentValue(
  text: string,
  lang: LanguageCode,
  { measure }: SettledMetric,
): string | undefined {
  const amount = amountOf(text, lang);
  if (!amount || amount.comparator || !measure) return undefined;
  const [value] = sameMeasure(amount, { quantity: measure, written: '' });
  return value.quantity.dimension === measure.dimension ? value.written : undefined;
}

/** A title as it is read, in the document's language. */
export function readTitle(title: string, lang: LanguageCode): Reading {
  return read(title, 'kr', { lang });
}
