import type { Group } from '../lexicon/lexicon.ts';
import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import type { VerbFound } from './verb.ts';

/**
 * The verb of a sentence in a language without spaces. It may lead (完成重构), follow its subject or object (新官网上线,
 * 将转化率提升至 5%), and many verbs are nouns as well (服务质量提升), so what stands behind a word decides what it is.
 */
export function readVerbInText(scan: Scan, marks: Marks): VerbFound | undefined {
  const first = sentenceVerb(scan, marks);
  const verbs = scan.all.filter(
    (hit) =>
      (hit.group === 'verb' || hit.group === 'noun') &&
      !isTaken(marks, hit) &&
      !namesMetric(scan, hit, hit.first === first),
  );
  const opening = first !== undefined ? verbs.find((hit) => hit.first === first) : undefined;
  const lead = opening && isMeans(scan, opening, verbs) ? undefined : opening;
  if (lead !== undefined) return { hit: lead, leads: true };
  // Behind 的 stands a noun: 更好的培训.
  const inside = verbs.filter(
    (hit) =>
      hit !== opening &&
      (hit.group === 'verb' || endsClause(scan, hit.next)) &&
      (isMover(hit) || word(scan, hit.first - 1) !== '的'),
  );
  const hit =
    inside.find((verb) => isMover(verb) && movesSomething(scan, verb)) ??
    inside.find((verb) => verb.finish && endsClause(scan, verb.next)) ??
    inside.find((verb) => verb.kind !== 'weak') ??
    inside[0];
  return hit && { hit, leads: false };
}

/** 通过会员日活动将复购率提高, 通过论坛获得线索: the word only says by what means something is moved or got; a review is passed. */
function isMeans(scan: Scan, { first, next }: Hit, verbs: readonly Hit[]): boolean {
  if (!hitAt(scan, first, 'stop') || scan.all.some(({ group }) => group === 'fact')) return false;
  return verbs.some(
    ({ group, first: at, kind, gain }) =>
      group === 'verb' && at > next && (kind !== 'reach' || gain === true),
  );
}

function isTaken(marks: Marks, hit: Hit): boolean {
  return !marks.free(hit.first) && marks.at(hit.first) !== 'window';
}

/** The token at which a verb would lead: behind times, windows, signs and words such as 我们 or 成功. */
function sentenceVerb(scan: Scan, marks: Marks): number | undefined {
  let i = 0;
  while (i < scan.tokens.length) {
    const verb = hitAt(scan, i, 'verb') ?? hitAt(scan, i, 'noun');
    const before = hitAt(scan, i, 'leadIn');
    if (before !== undefined && (verb === undefined || before.next > verb.next)) i = before.next;
    else if (verb !== undefined) return i;
    else if (marks.at(i) === 'deadline' || marks.at(i) === 'window' || scan.tokens[i]!.type === 'sign') i++;
    else break;
  }
  return i < scan.tokens.length && i > 0 && word(scan, i - 1) === ':' ? undefined : prefixed(scan, i);
}

/** 市场部：举办 3 场沙龙. */
function prefixed(scan: Scan, from: number): number | undefined {
  for (let i = from; i < Math.min(from + 8, scan.tokens.length - 1); i++) {
    if (scan.tokens[i]!.type === 'number') return undefined;
    if (word(scan, i) !== ':' && word(scan, i) !== ']') continue;
    let at = i + 1;
    for (let before = hitAt(scan, at, 'leadIn'); before; before = hitAt(scan, at, 'leadIn')) at = before.next;
    return hitAt(scan, at, 'verb') || hitAt(scan, at, 'noun') ? at : undefined;
  }
  return undefined;
}

/** What can follow the name of a metric: its number, or what it does. */
const AFTER_METRIC: readonly Group[] = ['to', 'by', 'bound', 'from', 'factor', 'fraction', 'boundAfter'];
/** Longest name of a metric that begins with a verb, in tokens. */
const NAME = 16;
const METRIC: readonly Group[] = ['metric', 'metricHead', 'vague'];

/** 招聘完成率达到 90%, 培训效果提升: a word that could be a verb, as part of a metric's name. */
function namesMetric(scan: Scan, verb: Hit, leads: boolean): boolean {
  if (isMover(verb) || verb.kind === 'keep' || (verb.kind === 'reach' && !verb.gain)) return false;
  const last = Math.min(verb.next + NAME, scan.tokens.length);
  for (let i = verb.next; i <= last; i++) {
    if (word(scan, i) === '(') i = behindBracket(scan, i);
    const isNumber = scan.tokens[i]?.type === 'number';
    const isEnd = i === scan.tokens.length || /^[,;.:、]$/.test(word(scan, i));
    const mover = hitAt(scan, i, 'verb');
    const says = AFTER_METRIC.some((group) => hitAt(scan, i, group)) || (mover && isMover(mover));
    if (!isNumber && !isEnd && !says) continue;
    const end = isNumber ? (hitBefore(scan, i, 'filler')?.first ?? i) : i;
    const isMetric = METRIC.some((group) => hitBefore(scan, i, group) ?? hitBefore(scan, end, group));
    // 积案化解率 100 %: nobody does a rate.
    const isRate = isNumber && word(scan, i - 1) === '率';
    return isMetric && (says || isRate || verb.group === 'noun' || (isEnd && !leads));
  }
  return false;
}

function behindBracket(scan: Scan, open: number): number {
  for (let i = open + 1; i < open + NAME; i++) if (word(scan, i) === ')') return i + 1;
  return open;
}

function isMover(verb: Hit): boolean {
  return verb.kind === 'raise' || verb.kind === 'lower';
}

/** A mover that says how far, or ends its clause: 成本降低 20%, 效率提升. In 成本降低方案 it is part of a noun. */
function movesSomething(scan: Scan, verb: Hit): boolean {
  const after = scan.tokens[verb.next];
  if (after === undefined || after.type === 'number' || after.type === 'sign') return true;
  const groups: readonly Group[] = [
    'to',
    'by',
    'bound',
    'fraction',
    'quantifier',
    'measure',
    'number',
    'money',
  ];
  return (
    hitAt(scan, verb.first, 'factor') !== undefined || groups.some((group) => hitAt(scan, verb.next, group))
  );
}

function endsClause(scan: Scan, at: number): boolean {
  const after = scan.tokens[at];
  return after === undefined || after.type === 'sign';
}
