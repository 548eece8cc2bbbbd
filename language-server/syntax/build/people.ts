import type * as ast from '../../../grammar/generated/ast.ts';
import type { Company, Cycle, Header, Person, Pillar, SyntaxProblem, Team } from '../../model/file.ts';
import { Clauses } from './clauses.ts';
import { namedOf } from './named.ts';
import { cycleNameOf, defined, rangeOf, refOf, refsOf, textOf, wordOf } from './source.ts';
import { dateOf } from './values.ts';

export function companyOf(node: ast.Company, problems: SyntaxProblem[]): Company {
  const statements = new Clauses(node.members, problems);
  const statement = (kind: ast.Statement['kind']) => {
    const found = statements.one('Statement', kind, (one) => one.kind === kind);
    return found && textOf(found, 'text');
  };
  return defined<Company>({
    kind: 'company',
    ...namedOf(node),
    mission: statement('mission'),
    vision: statement('vision'),
    purpose: statement('purpose'),
    pillars: statements.all('Pillar').map((pillar): Pillar => ({ kind: 'pillar', ...namedOf(pillar) })),
  });
}

export function teamOf(node: ast.Team, problems: SyntaxProblem[]): Team {
  const clauses = new Clauses(node.clauses, problems);
  return defined<Team>({
    kind: 'team',
    ...namedOf(node),
    parents: refsOf(clauses.one('InTeams', 'in')?.teams),
    lead: refOf(clauses.one('Lead', 'lead')?.person),
  });
}

export function personOf(node: ast.Person, problems: SyntaxProblem[]): Person {
  const clauses = new Clauses(node.clauses, problems);
  return { kind: 'person', ...namedOf(node), teams: refsOf(clauses.one('InTeams', 'in')?.teams) };
}

export function cycleOf(node: ast.Cycle): Cycle {
  return defined<Cycle>({
    kind: 'cycle',
    ...namedOf(node),
    start: dateOf(node, 'start'),
    end: dateOf(node, 'end'),
  });
}

export function headerOf(node: ast.Header, problems: SyntaxProblem[]): Header {
  const clauses = new Clauses(node.clauses, problems);
  const language = clauses.one('Language', 'language');
  return defined<Header>({
    kind: 'header',
    teams: refsOf(clauses.one('ForTeams', 'for')?.teams),
    cycle: cycleNameOf(clauses.one('InCycle', 'in')?.cycle),
    language: language && wordOf(language, 'code'),
    range: rangeOf(node),
  });
}
