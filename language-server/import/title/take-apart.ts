import type { Detail, Item } from '../draft.ts';
import { type DetailField, isThing } from '../fields.ts';
import { fieldOf, isWord } from '../words/index.ts';

/** Longer titles are paragraphs; nobody puts an owner behind one. */
const LONGEST = 2000;

/**
 * Takes what people write around a title off it and makes details of it: owners (`@anna`, `(Owner: Anna)`), scores
 * (`=> 70 %`, `[0.7]`), priorities (`P1`), `[COMMITTED]`, addresses at the end. What stands inside the sentence stays.
 */
export function takeApart(item: Item): void {
  let text = item.title.trim();
  if (text.length > LONGEST) return;
  for (let again = true; again; ) {
    again = false;
    for (const part of PARTS) {
      const taken = part(text);
      if (!taken || taken.rest.trim() === '') continue;
      text = taken.rest.trim();
      item.details.push(...taken.details.map((detail): Detail => ({ ...detail, line: item.line })));
      again = true;
    }
  }
  item.title = unstruck(item, text);
}

type Found = Omit<Detail, 'line'>;
interface Taken {
  readonly rest: string;
  readonly details: readonly Found[];
}
type Part = (text: string) => Taken | undefined;

const one = (rest: string, field: DetailField, value: string, label = ''): Taken => ({
  rest,
  details: [{ field, value: value.trim(), label: label.trim() }],
});

/** `@anna`, `@anna, @jan` at either end, in brackets or not. */
function mentions(text: string): Taken | undefined {
  const end =
    /[\s([（【,;–—-]{0,4}(@[\p{L}\d][\p{L}\d._-]{0,38}(?:[,;&/\s]{0,3}@[\p{L}\d][\p{L}\d._-]{0,38}){0,7})[)\]）】.]?$/u.exec(
      text.slice(-400),
    );
  const cut = Math.max(0, text.length - 400);
  if (end && (end.index + cut === 0 || /^[\s([（【,;–—-]/.test(end[0])))
    return one(text.slice(0, cut + end.index), 'owner', end[1]!.replace(/\.$/, ''));
  const start =
    /^(@[\p{L}\d][\p{L}\d._-]{0,38}(?:[,;&/\s]{0,3}@[\p{L}\d][\p{L}\d._-]{0,38}){0,7})\s*[:,–—-]?\s/u.exec(
      text,
    );
  return start ? one(text.slice(start[0].length), 'owner', start[1]!) : undefined;
}

/** `(Owner: Anna)`, `[due: 2026-03-31]`, `(target: 40%, current: 12%)` at the end. */
function bracketed(text: string): Taken | undefined {
  const close = text.at(-1) ?? '';
  const open = { ')': '(', ']': '[', '）': '（', '】': '【' }[close];
  if (!open) return undefined;
  const at = text.lastIndexOf(open, text.length - 2);
  if (at < 0 || text.length - at > 300) return undefined;
  const inner = text.slice(at + 1, -1);
  const rest = text.slice(0, at);
  const pairs = labelledParts(inner);
  if (pairs) return { rest, details: pairs };
  if (isWord('committed', inner) || isWord('aspirational', inner)) return one(rest, 'ambition', inner);
  if (/^P[0-4]$/i.test(inner)) return one(rest, 'priority', inner);
  if (close === ']' && isWord('health', inner)) return one(rest, 'status', inner);
  const weighs = /^(\p{L}{3,12})\s(\d{1,3}(?:\.\d)?)$/u.exec(inner);
  if (weighs && fieldOf(weighs[1]!) === 'weight') return one(rest, 'weight', weighs[2]!, weighs[1]!);
  // "Merge 10 requests [3/10]" counts.
  const counts = /^\d{1,2}\s?\/\s?10$/.test(inner.trim()) && /(?<!\d)10(?!\d)/.test(rest);
  if ((isScore(inner) && !counts) || (close === ']' && /^\d{1,3}\s?%$/.test(inner.trim())))
    return one(rest, 'score', inner);
  return undefined;
}

/** `a: 1, b: 2` where every part has a label that is known. */
function labelledParts(text: string): Found[] | undefined {
  const parts = text.split(/[;；|]|,\s+(?=\p{L}[^,:：]{0,30}[:：])/u);
  const details: Found[] = [];
  for (const part of parts) {
    const found = /^\s*(\p{L}[^:：=]{0,30}?)\s*[:：=]\s*(\S.*)$/u.exec(part);
    const field = found && fieldOf(found[1]!);
    if (!field || isThing(field)) return undefined;
    details.push({ field, label: found[1]!, value: found[2]!.trim() });
  }
  return details.length > 0 ? details : undefined;
}

/** `… - 0.7`, `… => 70 %, one hire missed`, `… → 7/10`. */
function result(text: string): Taken | undefined {
  for (const arrow of text.matchAll(/\s(={1,2}>|-{1,2}>|→|⇒)\s*/g)) {
    const before = text.slice(0, arrow.index);
    const behind = text.slice(arrow.index + arrow[0].length);
    const scored = SCORED.exec(behind);
    if (scored && isResult(before, scored[1]!, scored[2])) {
      const remark = scored[2]?.trim();
      const score = { field: 'score', label: '', value: scored[1]! } as const;
      return {
        rest: before,
        details: remark ? [score, { field: 'note', label: '', value: remark }] : [score],
      };
    }
    if (/=>$/.test(arrow[1]!) && behind !== '' && tellsAll(before, behind))
      return one(before, 'note', `${arrow[1]} ${behind}`);
  }
  return graded(text);
}

const SCORED =
  /^(\d{1,3}(?:[.,]\d+)?\s?%|[01][.,]\d{1,2}|\d{1,2}(?:[.,]\d)?\s?\/\s?10\b)(?:[\s,;:.–—-]+(?![\s,;:.–—-])(.*))?$/u;

/** "31 → 45%" is a way to go, "45 clients => 70%, two signed late" and "from 3 to 20 => 100%" results. */
function isResult(before: string, value: string, remark: string | undefined): boolean {
  // "92% of plan" is a value, and so is "28%" where 30% were wanted.
  if (remark && /^(?:of|z|av|от|из|的)\s/u.test(remark)) return false;
  if (numbersIn(before) > 1) return true;
  if (/%\s*$/.test(before) && value.endsWith('%')) return false;
  return remark !== undefined || !/\d\s*(?:%\s*)?$/.test(before);
}

/** What stands behind "=>" is what became of it, where the sentence before says what was wanted. */
function tellsAll(before: string, behind: string): boolean {
  const numbers = numbersIn(before);
  return numbers > 1 || !/^\W{0,3}\d/.test(behind) || /[<>≤≥]\s?\W?\d/.test(before);
}

function numbersIn(text: string): number {
  return text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
}

/** `… - 0.7`, `… – 0.7 (late)`, `… – final score 0.7` at the end. */
function graded(text: string): Taken | undefined {
  const tail = /\s[-–—|:：]\s*([01][.,]\d{1,2}|\d{1,2}(?:[.,]\d)?\/10)$/.exec(text.slice(-40));
  if (tail) return one(text.slice(0, text.length - tail[0].length), 'score', tail[1]!);
  const noted = /\s[-–—|]\s*([01][.,]\d{1,2})\s*[(（]([^()（）]{1,200})[)）]$/.exec(text.slice(-240));
  if (noted)
    return {
      rest: text.slice(0, text.length - noted[0].length),
      details: [
        { field: 'score', label: '', value: noted[1]! },
        { field: 'note', label: '', value: noted[2]!.trim() },
      ],
    };
  const named =
    /\s[-–—|(（]\s*(\p{L}[\p{L} ]{2,24}?)\s([01][.,]\d{1,2}|\d{1,3}\s?%|\d{1,2}\/10)[)）]?$/u.exec(
      text.slice(-60),
    );
  return named && fieldOf(named[1]!) === 'score'
    ? one(text.slice(0, text.length - named[0].length), 'score', named[2]!, named[1]!)
    : undefined;
}

function isScore(text: string): boolean {
  return /^(?:[01][.,]\d{1,2}|\d{1,2}(?:[.,]\d)?\s?\/\s?10)$/.test(text.trim());
}

/** `P1:`, `[P0]`, `[COMMITTED]` in front. */
function front(text: string): Taken | undefined {
  const bracket = /^[[(【]([^\])】]{1,24})[\])】]\s*[:：–—-]?\s*/.exec(text);
  if (bracket) {
    const inner = bracket[1]!;
    const rest = text.slice(bracket[0].length);
    if (/^P[0-4]$/i.test(inner)) return one(rest, 'priority', inner);
    if (isWord('committed', inner) || isWord('aspirational', inner)) return one(rest, 'ambition', inner);
  }
  const bare = /^(P[0-4])\s?[:–—-]\s*/.exec(text);
  return bare ? one(text.slice(bare[0].length), 'priority', bare[1]!) : undefined;
}

/** `… – Owner: Anna`, `… | Due: 31 March` behind the sentence. */
function trailingLabel(text: string): Taken | undefined {
  const tail = text.slice(-160);
  const found =
    /(?:\s[–—|·-]+\s?|[;；|]\s?|\.\s|[,，]\s?)(\p{L}[\p{L} .]{0,24}?)\s?[:：]\s*([^:：|;；]{1,80})$/u.exec(
      tail,
    );
  const field = found && fieldOf(found[1]!);
  if (!field || isThing(field) || !BEHIND.has(field)) return undefined;
  return one(text.slice(0, text.length - tail.length + found.index), field, found[2]!, found[1]!);
}

const BEHIND: ReadonlySet<string> = new Set<DetailField>([
  'owner',
  'due',
  'score',
  'progress',
  'confidence',
  'status',
  'weight',
  'priority',
  'current',
  'from',
  'to',
  'team',
  'mitigation',
]);

/** An address at the end. */
function address(text: string): Taken | undefined {
  const at = Math.max(text.lastIndexOf('https://'), text.lastIndexOf('http://'));
  if (at <= 0) return undefined;
  const url = text.slice(at).replace(/(?<![)>\].,])[)>\].,]+$/, '');
  if (/\s/.test(url) || !/^[\s(<[:–—-]$/.test(text[at - 1]!)) return undefined;
  const before = text.slice(0, at).trimEnd();
  // "see https://…" is a part of the sentence.
  if (/[\p{L}\d]$/u.test(before)) return undefined;
  return one(before.replace(/(?<![(<[:–—|→-])[(<[:–—|→-]+$/, ''), 'link', url);
}

const PARTS: readonly Part[] = [address, bracketed, mentions, result, trailingLabel, front];

function unstruck(item: Item, text: string): string {
  const found = /^~~([^~]+)~~/.exec(text);
  if (!found || text.includes('\n')) return text;
  item.struck = true;
  const behind = text.slice(found[0].length).trimStart();
  if (behind !== '') item.details.push({ field: 'note', label: '', value: behind, line: item.line });
  return found[1]!.trim();
}
