import type * as ast from '../../../grammar/generated/ast.ts';
import type { Initiative, Objective, Risk, SyntaxProblem } from '../../model/file.ts';
import { Clauses } from './clauses.ts';
import { keyResultOf } from './key-result.ts';
import { namedOf } from './named.ts';
import { bodyOf, cycleNameOf, defined, linksOf, rangeOf, refsOf, textOf, wordOf } from './source.ts';
import { dateOf, numberOf, valueFrom } from './values.ts';

/** @param header index of the header above, where there is one */
export function objectiveOf(
  node: ast.Objective,
  header: number | undefined,
  problems: SyntaxProblem[],
): Objective {
  const head = new Clauses(node.clauses, problems);
  const body = new Clauses(node.members, problems);
  const because = body.one('Because', 'because');
  const retrospective = body.one('Retrospective', 'retrospective');
  const note = body.one('Note', 'note');
  const ambition = body.one('Ambition', 'ambition');
  const dropped = body.one('Dropped', 'dropped');
  return defined<Objective>({
    kind: 'objective',
    ...namedOf(node),
    header,
    teams: refsOf(head.one('ForTeams', 'for')?.teams),
    cycle: cycleNameOf(head.one('InCycle', 'in')?.cycle),
    owners: refsOf(body.one('Owner', 'owner')?.owners),
    priority: numberOf(body.one('Priority', 'priority'), 'value'),
    ambition: ambition && wordOf(ambition, 'kind'),
    supports: body.all('Supports').flatMap((clause) => refsOf(clause.targets)),
    contributes: body.all('Contributes').flatMap((clause) => refsOf(clause.targets)),
    serves: body.all('Serves').flatMap((clause) => refsOf(clause.pillars)),
    because: because && textOf(because, 'text'),
    retrospective: retrospective && textOf(retrospective, 'text'),
    score: valueFrom(body.one('Score', 'score')?.value),
    note: note && textOf(note, 'text'),
    links: linksOf(body.all('Link')),
    dropped: dropped && wordOf(dropped, 'dropped'),
    keyResults: body.all('KeyResult').map((keyResult) => keyResultOf(keyResult, problems)),
    initiatives: body.all('Initiative').map((initiative) => initiativeOf(initiative, problems)),
    risks: body.all('Risk').map((risk) => riskOf(risk, problems)),
    body: bodyOf(node),
  });
}

function initiativeOf(node: ast.Initiative, problems: SyntaxProblem[]): Initiative {
  const clauses = new Clauses(node.clauses, problems);
  const status = clauses.one('Status', 'status');
  const note = clauses.one('Note', 'note');
  return defined<Initiative>({
    kind: 'initiative',
    ...namedOf(node),
    keyResults: clauses.all('ForKeyResults').flatMap((clause) => refsOf(clause.keyResults)),
    owners: refsOf(clauses.one('Owner', 'owner')?.owners),
    due: dateOf(clauses.one('Due', 'due')),
    status: status && wordOf(status, 'value'),
    links: linksOf(clauses.all('Link')),
    note: note && textOf(note, 'text'),
  });
}

function riskOf(node: ast.Risk, problems: SyntaxProblem[]): Risk {
  const clauses = new Clauses(node.clauses, problems);
  const mitigation = clauses.one('Mitigation', 'mitigation');
  return defined<Risk>({
    kind: 'risk',
    title: textOf(node, 'title'),
    mitigation: mitigation && textOf(mitigation, 'text'),
    owners: refsOf(clauses.one('Owner', 'owner')?.owners),
    range: rangeOf(node),
  });
}
