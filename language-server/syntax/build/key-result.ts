import * as ast from '../../../grammar/generated/ast.ts';
import type { KeyResult, Metric, Milestone, Range, SyntaxProblem } from '../../model/file.ts';
import { Clauses } from './clauses.ts';
import { namedOf } from './named.ts';
import { defined, linksOf, rangeOf, refOf, refsOf, textOf, wordOf } from './source.ts';
import { dateOf, numberOf, valueFrom } from './values.ts';

export function keyResultOf(node: ast.KeyResult, problems: SyntaxProblem[]): KeyResult {
  const clauses = new Clauses(node.clauses, problems);
  const by = clauses.one('By', 'by');
  const because = clauses.one('Because', 'because');
  const note = clauses.one('Note', 'note');
  const ambition = clauses.one('Ambition', 'ambition');
  const hidden = clauses.one('Hidden', 'hidden');
  const dropped = clauses.one('Dropped', 'dropped');
  return defined<KeyResult>({
    kind: 'key-result',
    ...namedOf(node),
    metric: metricOf(clauses, problems),
    tracks: refOf(clauses.one('Tracks', 'tracks')?.kpi),
    stretch: valueFrom(clauses.one('Stretch', 'stretch')?.value),
    weight: numberOf(clauses.one('Weight', 'weight'), 'value'),
    by: dateOf(by),
    owners: refsOf(clauses.one('Owner', 'owner')?.owners),
    supports: clauses.all('Supports').flatMap((clause) => refsOf(clause.targets)),
    contributes: clauses.all('Contributes').flatMap((clause) => refsOf(clause.targets)),
    ambition: ambition && wordOf(ambition, 'kind'),
    because: because && textOf(because, 'text'),
    score: valueFrom(clauses.one('Score', 'score')?.value),
    note: note && textOf(note, 'text'),
    links: linksOf(clauses.all('Link')),
    hidden: hidden && wordOf(hidden, 'hidden'),
    dropped: dropped && wordOf(dropped, 'dropped'),
  });
}

/** The rules of the grammar that say how it is measured. */
const METRICS = ['FromTo', 'Threshold', 'Between', 'RollsUp', 'YesNo', 'Milestones', 'To'] as const;

function metricOf(clauses: Clauses, problems: SyntaxProblem[]): Metric | undefined {
  const parts = clauses.all(...METRICS);
  const from = parts.find(ast.isFromTo);
  const to = parts.find(ast.isTo);
  // `to 150 from 210` is two clauses that say one thing.
  if (from && to && !from.to && parts.length === 2) return fromTo(from, to);
  const [only, ...more] = parts;
  for (const again of more) problems.push({ rule: 'clause-twice', range: rangeOf(again), clause: 'metric' });
  return only && oneMetric(only);
}

function oneMetric(node: ast.OkrAstType[(typeof METRICS)[number]]): Metric | undefined {
  const range = rangeOf(node);
  if (ast.isFromTo(node)) return fromTo(node, node);
  if (ast.isTo(node)) return fromTo(undefined, node);
  if (ast.isThreshold(node)) return thresholdOf(node);
  if (ast.isBetween(node)) return betweenOf(node);
  if (ast.isRollsUp(node)) return { kind: 'rolls-up', range };
  if (ast.isYesNo(node)) return { kind: 'yes-no', range };
  if (ast.isMilestones(node))
    return {
      kind: 'milestones',
      steps: node.steps.map(milestoneOf).filter((step) => step !== undefined),
      range,
    };
  return undefined;
}

function fromTo(from: ast.FromTo | undefined, to: ast.FromTo | ast.To): Metric {
  const ranges = [from, to].filter((part) => part !== undefined).map(rangeOf);
  const range: Range = [
    Math.min(...ranges.map(([start]) => start)),
    Math.max(...ranges.map(([, end]) => end)),
  ];
  return defined<Metric>({ kind: 'from-to', from: valueFrom(from?.from), to: valueFrom(to.to), range });
}

/** `at least 40`; undefined while its value is missing. */
export function thresholdOf(node: ast.Threshold): Extract<Metric, { kind: 'threshold' }> | undefined {
  const value = valueFrom(node.value);
  if (!value) return undefined;
  const comparator =
    node.comparator === 'least' ? 'at least' : node.comparator === 'most' ? 'at most' : node.comparator;
  return { kind: 'threshold', comparator, value, range: rangeOf(node) };
}

/** `between 5 and 8`; undefined while a bound is missing. */
export function betweenOf(node: ast.Between): Extract<Metric, { kind: 'threshold' }> | undefined {
  const value = valueFrom(node.lower);
  const upper = valueFrom(node.upper);
  return value && upper && { kind: 'threshold', comparator: 'between', value, upper, range: rangeOf(node) };
}

function milestoneOf(node: ast.Milestone): Milestone | undefined {
  const share = valueFrom(node.share);
  return (
    share &&
    defined<Milestone>({
      share,
      title: textOf(node, 'title'),
      by: dateOf(node.clauses.find(ast.isBy)),
      range: rangeOf(node),
    })
  );
}
