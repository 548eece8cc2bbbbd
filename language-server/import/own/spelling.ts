/*
 * What can be written into a file as it stands. Names, references and values come out of somebody's data: only what the
 * language reads as exactly that gets in.
 */

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u;
const PERIOD = /^\d{4}(?:-[HhQqWw]?\d{1,2})?$/;
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/;
const NUMBER = /^[-+\u2212]?\d[\d_]*(?:,\d+)*(?:\.\d+)?$/;
const CURRENCY = /^[-\u2212]?(?:US|CA|AU|NZ|HK|SG|A|C|R)?[$\u20AC\u00A3\u00A5\u20BD\u20B4\u20B9\u20A9\u20BA]/;
const LONGEST = 200;

/** Words that begin a clause: behind a number they are never its unit, and a list of names ends before them. */
const CLAUSES: ReadonlySet<string> = new Set(
  (
    'from to at below above between and tracks rolls yes no milestones stretch weight by hidden owner supports contributes ' +
    'because score note link dropped aspirational committed priority serves retrospective confidence due for in todo doing ' +
    'done mitigation healthy lag lead every perspective definition'
  ).split(' '),
);

export function isName(text: string): boolean {
  return text.length <= LONGEST && NAME.test(text);
}

/** The name of a cycle, declared or built in. */
export function isCycle(text: string): boolean {
  return PERIOD.test(text) || isName(text);
}

/** `team.objective.kr@2026-Q1` */
export function isReference(text: string): boolean {
  const [path = '', cycle, ...more] = text.split('@');
  return more.length === 0 && path.split('.').every(isName) && (cycle === undefined || isCycle(cycle));
}

export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** A number alone: a priority, a weight. */
export function isNumber(text: string): boolean {
  return text.length <= LONGEST && NUMBER.test(text);
}

/** `$210`, `4.5/5`, `20k USD`, `30 MQLs/month`, `?` */
export function isValue(text: string): boolean {
  if (text === '?' || text === '？') return true;
  if (text.length > LONGEST) return false;
  const sign = CURRENCY.exec(text)?.[0] ?? '';
  const [, number = '', rest = ''] =
    /^ ?([-+\u2212]?[\d,._]+(?![\d,._]))(.*)$/u.exec(text.slice(sign.length)) ?? [];
  const [, outOf = '', unit = ''] = /^(?: ?\/ ?([-+\u2212]?[\d,._]+(?![\d,._])))?(.*)$/u.exec(rest) ?? [];
  if (!isNumber(number) || (outOf !== '' && !isNumber(outOf))) return false;
  const words = unit.trim().split(' ').filter(Boolean);
  return words.length <= 2 && words.every(isUnit);
}

function isUnit(text: string): boolean {
  if (text === '%' || text === '％' || CURRENCY.exec(text)?.[0] === text) return true;
  const parts = text.replace(/[%％]$/, '').split('/');
  return parts.length <= 2 && parts.every((part) => isName(part) && !CLAUSES.has(part));
}

/** True for a word that would begin a clause in the place of a further name of a list. */
export function endsList(name: string): boolean {
  return /^[a-z]+$/.test(name);
}
