import * as ast from '../../../grammar/generated/ast.ts';
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
  const because = body.one(ast.isBecause, 'because');
  const retrospective = body.one(ast.isRetrospective, 'retrospective');
  const note = body.one(ast.isNote, 'note');
  const ambition = body.one(ast.isAmbition, 'ambition');
  const dropped = body.one(ast.isDropped, 'dropped');
  return defined<Objective>({
    kind: 'objective',
    ...namedOf(node),
    header,
    teams: refsOf(head.one(ast.isForTeams, 'for')?.teams),
    cycle: cycleNameOf(head.one(ast.isInCycle, 'in')?.cycle),
    owners: refsOf(body.one(ast.isOwner, 'owner')?.owners),
    priority: numberOf(body.one(ast.isPriority, 'priority'), 'value'),
    ambition: ambition && wordOf(ambition, 'kind'),
    supports: body.all(ast.isSupports).flatMap((clause) => refsOf(clause.targets)),
    contributes: body.all(ast.isContributes).flatMap((clause) => refsOf(clause.targets)),
    serves: body.all(ast.isServes).flatMap((clause) => refsOf(clause.pillars)),
    because: because && textOf(because, 'text'),
    retrospective: retrospective && textOf(retrospective, 'text'),
    score: valueFrom(body.one(ast.isScore, 'score')?.value),
    note: note && textOf(note, 'text'),
    links: linksOf(body.all(ast.isLink)),
    dropped: dropped && wordOf(dropped, 'dropped'),
    keyResults: body.all(ast.isKeyResult).map((keyResult) => keyResultOf(keyResult, problems)),
    initiatives: body.all(ast.isInitiative).map((initiative) => initiativeOf(initiative, problems)),
    risks: body.all(ast.isRisk).map((risk) => riskOf(risk, problems)),
    body: bodyOf(node),
  });
}

function initiativeOf(node: ast.Initiative, problems: SyntaxProblem[]): Initiative {
  const clauses = new Clauses(node.clauses, problems);
  const status = clauses.one(ast.isStatus, 'status');
  const note = clauses.one(ast.isNote, 'note');
  return defined<Initiative>({
    kind: 'initiative',
    ...namedOf(node),
    keyResults: clauses.all(ast.isForKeyResults).flatMap((clause) => refsOf(clause.keyResults)),
    owners: refsOf(clauses.one(ast.isOwner, 'owner')?.owners),
    due: dateOf(clauses.one(ast.isDue, 'due')),
    status: status && wordOf(status, 'value'),
    links: linksOf(clauses.all(ast.isLink)),
    note: note && textOf(note, 'text'),
  });
}

function riskOf(node: ast.Risk, problems: SyntaxProblem[]): Risk {
  const clauses = new Clauses(node.clauses, problems);
  const mitigation = clauses.one(ast.isMitigation, 'mitigation');
  return defined<Risk>({
    kind: 'risk',
    title: textOf(node, 'title'),
    mitigation: mitigation && textOf(mitigation, 'text'),
    owners: refsOf(clauses.one(ast.isOwner, 'owner')?.owners),
    range: rangeOf(node),
  });
}
