import * as ast from '../../../grammar/generated/ast.ts';
import type { CheckIn, CheckInLine, Kpi, KpiReading, SyntaxProblem } from '../../model/file.ts';
import { Clauses } from './clauses.ts';
import { betweenOf, thresholdOf } from './key-result.ts';
import { namedOf } from './named.ts';
import { bodyOf, defined, linksOf, rangeOf, refOf, refsOf, textOf, wordOf } from './source.ts';
import { dateOf, valueFrom } from './values.ts';

/** @param header index of the header above, where there is one */
export function checkInOf(node: ast.CheckIn, header: number | undefined, problems: SyntaxProblem[]): CheckIn {
  const head = new Clauses(node.clauses, problems);
  const body = new Clauses(node.members, problems);
  const note = body.one('Note', 'note');
  const retrospective = body.one('Retrospective', 'retrospective');
  return defined<CheckIn>({
    kind: 'check-in',
    header,
    date: dateOf(node),
    objective: refOf(head.one('On', 'on')?.objective),
    author: refOf(head.one('Author', 'by')?.person),
    lines: body
      .all('CheckInLine')
      .map(lineOf)
      .filter((line) => line !== undefined),
    note: note && textOf(note, 'text'),
    retrospective: retrospective && textOf(retrospective, 'text'),
    range: rangeOf(node),
    body: bodyOf(node),
  });
}

function lineOf(node: ast.CheckInLine): CheckInLine | undefined {
  const keyResult = refOf(node.keyResult);
  return (
    keyResult &&
    defined<CheckInLine>({
      keyResult,
      value: valueFrom(node.value),
      answer: wordOf(node, 'answer'),
      text: textOf(node, 'text'),
      confidence: valueFrom(node.confidence),
      note: textOf(node, 'note'),
      range: rangeOf(node),
    })
  );
}

export function kpiOf(node: ast.Kpi, problems: SyntaxProblem[]): Kpi {
  const members = new Clauses(node.members, problems);
  const perspective = members.one('Perspective', 'perspective');
  const leading = members.one('Leading', 'leading');
  const every = members.one('Every', 'every');
  const bound = members.one('Healthy', 'healthy')?.bound;
  const definition = members.one('Definition', 'definition');
  const note = members.one('Note', 'note');
  return defined<Kpi>({
    kind: 'kpi',
    ...namedOf(node),
    owners: refsOf(members.one('Owner', 'owner')?.owners),
    perspective: perspective && wordOf(perspective, 'value'),
    leading: leading && wordOf(leading, 'kind'),
    every: every && wordOf(every, 'value'),
    healthy: ast.isThreshold(bound)
      ? thresholdOf(bound)
      : ast.isBetween(bound)
        ? betweenOf(bound)
        : undefined,
    definition: definition && textOf(definition, 'text'),
    readings: members
      .all('Reading')
      .map(readingOf)
      .filter((reading) => reading !== undefined),
    links: linksOf(members.all('Link')),
    note: note && textOf(note, 'text'),
    body: bodyOf(node),
  });
}

function readingOf(node: ast.Reading): KpiReading | undefined {
  const date = dateOf(node);
  const value = valueFrom(node.value);
  return (
    date && value && defined<KpiReading>({ date, value, note: textOf(node, 'note'), range: rangeOf(node) })
  );
}
