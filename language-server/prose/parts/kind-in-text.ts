import type { Group } from '../lexicon/lexicon.ts';
import type { ReadingKind } from '../reading.ts';
import { type Hit, hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';
import { aimedKind } from './aimed.ts';
import type { Evidence } from './kind.ts';
import type { Target } from './target.ts';

/**
 * The kind of a key result with a target, in a language without spaces: what is done or got one at a time is counted from
 * zero wherever its verb stands (完成 10 场培训, 培训护士 40 名, 20 篇文章发布); a metric that flows all the time, or one that is
 * brought *to* a figure, has a value today that is worth telling.
 */
export function targetInText(evidence: Evidence): ReadingKind {
  const { scan, target, verb } = evidence;
  const { dimension, value } = target.to!.read.quantity;
  const bounded: ReadingKind = target.comparator === undefined ? aimedKind(scan, target, verb) : 'threshold';
  if (verb?.hit.kind === 'keep') return 'threshold';
  // 每位员工至少参加 2 次培训: what each of them does is no sum.
  const isEach = hitAt(scan, 0, 'all') && scan.all.some(({ group }) => group === 'bound');
  if (isEach && target.comparator === undefined) return 'threshold';
  // 开票差错少于 3 笔: nobody aims at doing little.
  if (target.comparator === 'at most' || target.comparator === 'below') return 'threshold';
  const work = workOf(evidence);
  if (work !== undefined && target.comparator && isMeasured(scan, work, target)) return bounded;
  if (dimension === 'money') {
    return work?.gain && isObject(scan, work, target) && !flows(scan, work, target) ? 'count' : bounded;
  }
  if ((dimension !== 'count' && dimension !== 'rank') || value === 0) return bounded;
  if (work !== undefined && work.first < target.to!.first) {
    if (!isObject(scan, work, target) || isAverage(scan, target)) return bounded;
    const isLoose = !verb!.leads && !work.gain && work.next < target.to!.first;
    if (isLoose && !isCounted(scan, target)) return bounded;
    if (work.gain && evidence.window) return bounded;
    return flows(scan, work, target) ? bounded : 'count';
  }
  if (leadsSentence(scan, target) && !evidence.window && value > 0) {
    const fresh = within(scan, target.to!.first, target.to!.next, (hit) => hit.group === 'fresh');
    if ((work !== undefined || fresh) && !flows(scan, undefined, target)) return 'count';
  }
  return bounded;
}

/** 未关闭缺陷数不超过 10 个: a metric that a bound follows, whatever work is part of its name. */
function isMeasured(scan: Scan, work: Hit, { to }: Target): boolean {
  const bound = hitBefore(scan, to!.first, 'bound');
  if (bound === undefined || bound.first < work.next) return false;
  const metric = hitBefore(scan, bound.first, 'metric') ?? hitBefore(scan, bound.first, 'metricHead');
  return metric !== undefined && metric.first >= work.next;
}

/** The effort or gain that the figure may count. A weak verb counts only where people or things are named: 帮助 300 名失业者. */
function workOf({ scan, target, verb }: Evidence): Hit | undefined {
  if (verb === undefined) return undefined;
  const { kind, gain } = verb.hit;
  if (kind === 'weak') return verb.leads && isCounted(scan, target) ? verb.hit : undefined;
  return kind === 'activity' || gain ? verb.hit : undefined;
}

/** 12 间, 40 人: a measure word or a noun stands behind the figure. */
function isCounted(scan: Scan, { to }: Target): boolean {
  return to!.read.quantity.unit !== '' || within(scan, to!.first, to!.next, (hit) => hit.group === 'measure');
}

/** 教师人均听课 20 节: an average is the value of a metric. */
function isAverage(scan: Scan, { to }: Target): boolean {
  return scan.folded.slice(0, scan.tokens[to!.first]!.start).includes('均');
}

/** The figure counts what the verb is done to, unless it is what a metric comes to: 用户数达到 3 万. */
function isObject(scan: Scan, verb: Hit, target: Target): boolean {
  if (target.to!.first < verb.first) return false;
  if (startsClause(scan, verb, target)) return false;
  // 标准化门店覆盖 800 家: the figure belongs to the verb right before it.
  const nearest = hitBefore(scan, target.to!.first, 'verb');
  if (nearest && nearest.first > verb.first && nearest.kind === 'reach' && !nearest.gain) return false;
  return !(['to', 'from'] as const).some((group) => {
    const marker = hitBefore(scan, target.to!.first, group);
    return marker !== undefined && marker.first >= verb.next;
  });
}

/** 举办邻里节，参与居民超过 500 人: behind a comma the figure says something else. */
function startsClause(scan: Scan, verb: Hit, target: Target): boolean {
  for (let i = target.to!.first - 1; i >= verb.next; i--) {
    if (/^[,;]$/.test(word(scan, i))) return true;
    const again = hitAt(scan, i, 'verb');
    if (again && (again.kind === 'activity' || again.gain)) return false;
  }
  return false;
}

/** 新增 marks a count that starts at zero whatever is counted. */
function flows(scan: Scan, verb: Hit | undefined, target: Target): boolean {
  if (verb && hitAt(scan, verb.first, 'fresh')) return false;
  // 500 条新线索.
  if (within(scan, target.to!.first, target.to!.next, (hit) => hit.group === 'fresh')) return false;
  // 实现 100 万元的经常性收入: what is drawn is named behind its sum.
  const end = verb?.draw ? scan.tokens.length : target.to!.next;
  return within(
    scan,
    verb?.next ?? target.to!.first,
    end,
    (hit) => hit.flow === true && !isBracketed(scan, hit.first),
  );
}

/** How far a bracket may reach, in characters. */
const BRACKET = 30;

function isBracketed(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BRACKET); i--)
    if (/^[()]$/.test(word(scan, i))) return word(scan, i) === '(';
  return false;
}

/** Nothing but signs and small words stands before the figure. */
function leadsSentence(scan: Scan, target: Target): boolean {
  const small: readonly Group[] = [
    'bound',
    'filler',
    'leadIn',
    'fresh',
    'this',
    'period',
    'stop',
    'joiner',
    'last',
  ];
  for (let i = 0; i < target.to!.first; ) {
    const hit = scan.hits[i]!.find(({ group }) => small.includes(group));
    if (hit === undefined && scan.tokens[i]!.type !== 'sign') return false;
    i = hit?.next ?? i + 1;
  }
  return true;
}

function within(scan: Scan, first: number, next: number, is: (hit: Hit) => boolean): boolean {
  return scan.all.some((hit) => hit.first >= first && hit.next <= next && is(hit));
}

/** The kind of a key result without any number, by its verb. */
export function numberlessInText(scan: Scan, verb: Hit, leads: boolean): ReadingKind {
  const has = (group: Group) => scan.all.some((hit) => hit.group === group);
  // 协同 is work, and a good that nobody counts.
  // 备案 is work too, unless it is got: 确保产品获得备案.
  const isFact = (hit: Hit) => hit.group === 'fact' && !hitAt(scan, hit.first, 'verb');
  // 促进农民增收: what is to move, not what is to be done.
  const isWished = (hit: Hit) =>
    hit.group === 'verb' &&
    (hit.kind === 'raise' || hit.kind === 'lower') &&
    hit.first >= verb.next &&
    (scan.tokens[hit.next]?.type ?? 'sign') === 'sign';
  const isVague = (hit: Hit) => hit.group === 'vague' && hit.first >= verb.next;
  switch (verb.kind) {
    case 'activity':
      // 提供世界一流的客户体验: a good that nobody counts, not a thing to be made.
      if (leads && hitAt(scan, verb.first, 'maker') && endsIn(scan, verb.next, 'vague')) return 'none';
      if (isGranted(scan, leads ? verb : undefined) || (!leads && isState(scan, verb))) return 'yes-no';
      // 营商环境持续优化 wishes, 新官网全面上线 reports.
      return !leads && !verb.finish && (has('quantifier') || has('vague')) ? 'none' : 'activity';
    case 'weak':
      // 加强跨部门协作 names a good that nobody counts, 加强文化建设 is work.
      if (scan.all.some(isWished)) return 'none';
      if (scan.all.some(isVague) && !endsInDeliverable(scan, verb.next)) return 'none';
      return scan.all.some(isFact) || isGranted(scan) ? 'yes-no' : 'activity';
    case 'reach':
      if (has('fact')) return 'yes-no';
      if (verb.gain && endsInDeliverable(scan, verb.next)) return 'activity';
      return verb.gain && !has('vague') && !has('metric') && !has('quantifier') ? 'activity' : 'none';
    case 'raise':
    case 'lower':
      return endsInDeliverable(scan, verb.next) && !has('vague') && !has('metric') ? 'activity' : 'none';
    default:
      return 'none';
  }
}

/** 新产线具备量产条件: a state, whatever verb its name holds. */
function isState(scan: Scan, verb: Hit): boolean {
  return scan.all.some(
    ({ group, first, next }) =>
      group === 'state' && first > 0 && next <= verb.first && hitBefore(scan, first, 'leadIn')?.first !== 0,
  );
}

/** 治理工程通过环评验收: what others grant, told of a thing whose name holds a verb. */
function isGranted(scan: Scan, lead?: Hit): boolean {
  const reached = scan.all.find(({ group, kind }) => group === 'verb' && kind === 'reach');
  if (reached === undefined) return false;
  // 护理专业通过认证, unlike 优化流程，通过认证.
  const isSubject = (i: number) =>
    scan.tokens[i]!.type !== 'sign' && !hitAt(scan, i, 'joiner') && !hitAt(scan, i, 'verb');
  for (let i = lead?.next ?? reached.first; i < reached.first; i++) if (!isSubject(i)) return false;
  return scan.all.some(({ group, first, next }) => {
    const isEnd = next === scan.tokens.length || scan.tokens[next]!.type === 'sign';
    // 模型备案获批: one word says both.
    return group === 'fact' && (first >= reached.next || first === reached.first) && isEnd;
  });
}

/** 精简审批流程, 改进报销系统: work on a thing. */
function endsInDeliverable(scan: Scan, from: number): boolean {
  return endsIn(scan, from, 'deliverable');
}

/** True where the clause that goes on at a token ends in a word of a group. */
function endsIn(scan: Scan, from: number, group: Group): boolean {
  const end = scan.tokens.findIndex((token, i) => i >= from && token.type === 'sign');
  return hitBefore(scan, end < 0 ? scan.tokens.length : end, group) !== undefined;
}
