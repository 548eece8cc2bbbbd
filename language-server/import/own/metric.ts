import { quoted } from '../../rules/engine/edits.ts';
import type { Fields } from './fields.ts';
import { type Clauses, withRemarks } from './lines.ts';

const BOUNDS = ['at least', 'at most', 'above', 'below', 'between'];

/** Adds how a key result is measured. */
export function metricLines(clauses: Clauses, fields: Fields, kept: string[]): void {
  const metric = fields.object('metric');
  if (!metric) return;
  const kind = metric.word('kind', ['from-to', 'rolls up', 'yes/no', 'milestones', ...BOUNDS]);
  if (kind === 'from-to') clauses.add('from', metric.value('from')).add('to', metric.value('to'));
  else if (kind === 'milestones') {
    const steps = metric.list('steps').flatMap((step) => milestoneLines(step, kept));
    clauses.add('milestones', '{').raw([...steps, '}']);
  } else if (kind === 'rolls up' || kind === 'yes/no') clauses.add(kind, '');
  else if (kind) clauses.add(kind, boundValue(kind, metric));
  const rest = withRemarks([], metric, kept);
  if (rest.length > 0) clauses.raw([...rest, '']);
}

/** `at least 40`; undefined for one without a value. */
export function boundLine(fields: Fields): string | undefined {
  const kind = fields.word('kind', BOUNDS);
  const value = kind && boundValue(kind, fields);
  return value && `${kind} ${value}`;
}

function boundValue(kind: string, fields: Fields): string | undefined {
  const value = fields.value('value');
  if (kind !== 'between' || value === undefined) return value;
  const upper = fields.value('upper');
  if (upper === undefined) fields.putBack('value', value);
  return upper && `${value} and ${upper}`;
}

function milestoneLines(step: Fields, kept: string[]): string[] {
  const share = step.value('share');
  if (share === undefined) return withRemarks([], step, kept);
  const [title, by] = [step.text('title'), step.date('by')];
  const line = [share, title !== undefined && quoted(title), by && `by ${by}`].filter(Boolean).join(' ');
  return withRemarks([line], step, kept);
}
