import { beforeEach, describe, expect, test } from 'vitest';
import { defineRule, type Rule } from '../../language-server/rules/rule.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

const LARGE = 'file:///w/large.okr';
const TEAMS = 'file:///w/teams.okr';

let judged: string[] = [];

function spy(id: string, checks: Omit<Rule, 'meta'>): Rule {
  return defineRule({
    meta: {
      id,
      summary: id,
      category: 'set',
      severity: 'warning',
      options: {},
      reason: id,
      source: 'a test',
    },
    ...checks,
  });
}

const own = spy('own-words', {
  objective({ id, model }, report) {
    judged.push(id.objective);
    if (model.title?.value.includes('!')) report({ range: model.title.range, message: 'Loud' });
  },
});
const team = spy('team-title', {
  objective({ id, model, place, around }, report) {
    const [unit] = around.lookup('unit', place.units[0] ?? '');
    judged.push(`${id.objective} in ${unit?.title}`);
    report({ range: model.range, message: `of ${unit?.title}` });
  },
});
const beside = spy('beside', {
  objective({ id, model, file }, report) {
    const others = file.objectives.length - 1;
    judged.push(`${id.objective} beside ${others}`);
    report({ range: model.range, message: `beside ${others}` });
  },
});
const broken = spy('broken', {
  objective({ model }) {
    if (model.title?.value.includes('!')) throw new Error('too loud');
  },
});
const checkIn = spy('check-ins', {
  checkIn({ model, objective }) {
    judged.push(`${model.date?.iso} on ${objective?.id.objective}`);
  },
});

const TEXT = `okrs for shop in 2026-Q1

objective bread "Bread for all" {
  kr sold "Loaves" from 1 to 2
}

objective cake "Cake for some" {
  kr sold "Cakes" from 1 to 2
}

okrs for van in 2026-Q1

objective trips "Trips for few" {
  kr made "Trips" from 1 to 2
}

checkin 2026-02-02 on bread {
  sold: 1
}

checkin 2026-02-02 on van.trips {
  made: 1
}
`;

let workspace: Workspace;

function start(...rules: Rule[]): void {
  workspace = new Workspace({ parser: createParser(), rules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  write(TEAMS, 'team shop "Shop"\nteam van "Van"\n');
  write(LARGE, TEXT);
  // From its second reading on it is known what is where.
  write(LARGE, `${TEXT}\n`);
  write(LARGE, TEXT);
  judged = [];
}

function write(uri: string, text: string): void {
  workspace.update([{ uri, text }]);
  workspace.findingsOf(LARGE);
}

function messages(): string[] {
  return workspace.findingsOf(LARGE).map(({ message }) => message);
}

beforeEach(() => {
  judged = [];
});

describe('an edit in one objective', () => {
  test('has this one judged again, and no other', () => {
    start(own);
    write(LARGE, TEXT.replace('Cake for some', 'Cake for some!'));
    expect(judged).toEqual(['cake']);
    expect(messages()).toEqual(['Loud']);
  });

  test('leaves the others what was found in them, where they stand now', () => {
    start(own);
    const loud = TEXT.replace('for few', 'for few!');
    write(LARGE, loud);
    judged = [];
    const now = loud.replace('Bread for all', 'All the bread for all of them');
    write(LARGE, now);
    expect(judged).toEqual(['bread']);
    const [finding] = workspace.findingsOf(LARGE);
    expect(now.slice(...finding!.range)).toBe('"Trips for few!"');
  });

  test('is heard by the rules that look at all of the file', () => {
    start(own, beside);
    write(LARGE, TEXT.replace('Cake for some', 'Cakes for some'));
    expect(judged).toEqual(['cake', 'bread beside 2', 'cake beside 2', 'trips beside 2']);
    write(LARGE, `${TEXT}\nobjective more "More" {\n}\n`);
    expect(messages()).toEqual(['beside 3', 'beside 3', 'beside 3', 'beside 3']);
  });

  test('that ends in a crash of a rule is one report, and the next one is judged as ever', () => {
    start(own, broken);
    write(LARGE, TEXT.replace('for some', 'for some!'));
    expect(messages()).toEqual([expect.stringContaining('too loud'), 'Loud']);
    write(LARGE, TEXT);
    expect(messages()).toEqual([]);
  });

  test('keeps the scores of the others', () => {
    start();
    const { scores } = workspace.projectOf(LARGE)!;
    const marks = () =>
      ['bread', 'cake', 'trips'].map((objective) => scores.markOf({ uri: LARGE, objective }));
    const before = marks();
    write(LARGE, TEXT.replace('"Cakes" from 1 to 2', '"Cakes" from 1 to 3'));
    const after = marks();
    expect(after.map((mark, i) => mark === before[i])).toEqual([true, false, true]);
    write(
      LARGE,
      TEXT.replace('  made: 1', '  made: 2').replace('"Cakes" from 1 to 2', '"Cakes" from 1 to 3'),
    );
    expect(marks().map((mark, i) => mark === after[i])).toEqual([true, true, false]);
  });
});

describe('what is asked of other files', () => {
  test('has those judged again that have asked', () => {
    start(team);
    write(TEAMS, 'team shop "Shop"\nteam van "Lorry"\n');
    expect(judged).toEqual(['trips in Lorry']);
    expect(messages()).toEqual(['of Shop', 'of Shop', 'of Lorry']);
  });

  test('is known of check-ins, too', () => {
    start(checkIn);
    write(LARGE, TEXT.replace('sold: 1', 'sold: 2'));
    expect(judged).toEqual(['2026-02-02 on bread']);
    judged = [];
    write(LARGE, TEXT.replace('sold: 1', 'sold: 2').replace('objective trips', 'objective tours'));
    expect(judged).toEqual(['2026-02-02 on undefined']);
  });
});

test('another header is another place for all below it', () => {
  start(own);
  write(LARGE, TEXT.replace('okrs for van', 'okrs for shop'));
  expect(judged).toEqual(['trips']);
});
