import { describe, expect, test } from 'vitest';
import { treeChildren } from '../../../language-server/features/tree/children.ts';
import { treeOverview } from '../../../language-server/features/tree/overview.ts';
import { supporterLocations } from '../../../language-server/features/tree/supporters.ts';
import { treeTooltip } from '../../../language-server/features/tree/tooltip.ts';
import { CURRENT_CYCLES, type TreeShown } from '../../../language-server/protocol.ts';
import { allRules } from '../../../language-server/rules/index.ts';
import { readFrom } from '../../support/read-files.ts';
import { placed, uriOf, workspaceOf } from '../../support/workspace.ts';
import { allNodes, bakery, nodeOf, rows, sourceOf } from './support.ts';

const cascade: TreeShown = { grouping: 'cascade' };
const NO_COMMANDS: ReadonlySet<string> = new Set();

describe('A node', () => {
  test('keeps its id while lines are typed above it, and changes with nothing but its own', () => {
    const workspace = bakery();
    const source = sourceOf(workspace);
    const without = () =>
      (['cascade', 'team', 'cycle', 'owner'] as const).map((grouping) =>
        allNodes(source, { grouping }).map(({ location, ...node }) => node),
      );
    const before = without();
    workspace.write(uriOf('ovens.okr'), `// A remark.\n\n${workspace.text(uriOf('ovens.okr'))}`);
    expect(without()).toEqual(before);
    workspace.write(uriOf('ovens.okr'), workspace.text(uriOf('ovens.okr')).replace('sings', 'hums'));
    const changed = without()
      .flat()
      .filter((node, i) => JSON.stringify(node) !== JSON.stringify(before.flat()[i]));
    expect(new Set(changed.map(({ goal }) => goal?.objective))).toEqual(new Set(['crust']));
  });

  test('says where it is declared, what it is and how one refers to it', () => {
    const workspace = bakery();
    const node = nodeOf(sourceOf(workspace), cascade, 'Loaves brought back a week');
    expect(node).toMatchObject({
      kind: 'key-result',
      status: 'on track',
      share: 0.5,
      goal: { uri: uriOf('ovens.okr'), objective: 'crust', keyResult: 'returns' },
      reference: 'ovens.crust.returns@2026-Q1',
      hasChildren: false,
    });
    expect(placed(workspace, node.location!.uri, node.location!.range)).toBe('ovens.okr:4 returns');
    const team = nodeOf(sourceOf(workspace), { grouping: 'team' }, 'Night shift');
    expect(team).toMatchObject({ kind: 'team', hasChildren: true });
    expect(placed(workspace, team.location!.uri, team.location!.range)).toBe('company.okr:4 night');
  });

  test('counts its findings, and those of all below it, without judging a file for it', () => {
    const workspace = workspaceOf(
      'team t "Team"\nokrs for t in 2026-Q1\nobjective x "Bread for all" {\n  kr a "Launch the new oven"\n  kr b "Guests" from 1 to 2\n}\n',
      { rules: allRules },
    );
    const source = sourceOf(workspace);
    expect(nodeOf(source, cascade, 'Bread for all').findings).toBe(0);
    const shown = workspace.project
      .shownFindingsOf(uriOf('a.okr'))
      .filter(({ severity }) => severity !== 'hint');
    const of = (keyResult: string) => shown.filter(({ about }) => about?.keyResult === keyResult).length;
    expect(of('a')).toBeGreaterThan(0);
    expect(nodeOf(source, cascade, 'Launch the new oven')).toMatchObject({
      findings: of('a'),
      gravest: 'warning',
    });
    const all = shown.filter(({ about }) => about?.objective === 'x').length;
    expect(nodeOf(source, cascade, 'Bread for all').findings).toBe(all);
    expect(nodeOf(source, { grouping: 'team' }, 'Team').findings).toBe(all);
    expect(treeOverview(source).findings).toBe(
      shown.filter(({ severity }) => severity !== 'information').length,
    );
  });

  test('of an objective with a broken reference says so too', () => {
    const workspace = workspaceOf('objective x "Bread" {\n  supports nothing\n}\n', { rules: allRules });
    workspace.project.findingsOf(uriOf('a.okr'));
    expect(nodeOf(sourceOf(workspace), cascade, 'Bread')).toMatchObject({ gravest: 'error' });
  });

  test('of what was given up says so, and has no figures', () => {
    const source = sourceOf(
      workspaceOf('objective x "Bread" {\n  dropped\n  kr a "Guests" from 1 to 2\n}\n'),
    );
    expect(nodeOf(source, cascade, 'Bread')).toMatchObject({ dropped: true, description: 'dropped' });
    expect(nodeOf(source, cascade, 'Guests')).toMatchObject({ dropped: true, description: 'dropped' });
  });

  test('has one line of text, whatever people wrote', () => {
    const hostile =
      '$(trash) <img src=x onerror=alert(1)> [a](command:x) \\"quoted\\" %s ../.. 目标 🎯\u202e';
    const source = sourceOf(
      workspaceOf(`objective "${hostile}" {\n  kr "${hostile}" from 1 to 2\n}\nobjective\n`),
    );
    for (const grouping of ['cascade', 'team', 'cycle', 'owner'] as const) {
      const nodes = allNodes(source, { grouping });
      expect(nodes.filter(({ kind }) => kind === 'objective').map(({ label }) => label)).toEqual([
        `${hostile.replaceAll('\\', '').replace('\u202e', '')}`,
        '(no title yet)',
      ]);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      for (const { label, description } of nodes) expect(label + description).not.toMatch(/[\n\t]/);
    }
  });

  test('of which there are many are given as far as they are asked for', () => {
    const many = Array.from({ length: 30 }, (_, i) => `objective o${i} "Goal ${i}"\n`).join('');
    const { nodes, more } = treeChildren(sourceOf(workspaceOf(many)), { ...cascade, most: 20 });
    expect([nodes.length, more]).toEqual([20, 10]);
  });

  test('of a group says how it is going, unless there are too many to say anything', () => {
    const team = (count: number) => {
      const goals = Array.from(
        { length: count },
        (_, i) => `objective o${i} "Goal ${i}" {\n  kr a "Guests" from 0 to 10 score 0.5\n}\n`,
      );
      const workspace = workspaceOf(`team t "Team"\nokrs for t in 2026-Q1\n${goals.join('')}`);
      for (const uri of workspace.uris) workspace.project.findingsOf(uri);
      return nodeOf(sourceOf(workspace), { grouping: 'cycle' }, '2026-Q1').description;
    };
    expect(team(10)).toMatch(/^0\.50 · .* · 10 objectives/);
    expect(team(1600)).toMatch(/^1,600 objectives/);
  });

  test('that is there no more, or never was, has nothing below it', () => {
    const source = sourceOf(bakery());
    for (const parent of [
      '',
      'x',
      'unit:%',
      'project:x',
      'project:file%3A%2F%2F%2Fokrs/objective:gone',
      '../..',
    ])
      expect(treeChildren(source, { ...cascade, parent })).toEqual({ nodes: [], more: 0 });
  });
});

describe('A tooltip', () => {
  test('says what the hover says', () => {
    const source = sourceOf(bakery());
    const of = (grouping: TreeShown['grouping'], label: string) =>
      treeTooltip(source, nodeOf(source, { grouping }, label).id, NO_COMMANDS);
    expect(of('cascade', 'A crust that sings')).toContain('on track');
    expect(of('cascade', 'Loaves brought back a week')).toContain('Loaves brought back a week');
    expect(of('team', 'Ovens')).toContain('Ovens');
    expect(of('cycle', '2026-Q1')).toContain('49 days left');
    expect(of('owner', 'Without an owner')).toBeNull();
    expect(treeTooltip(source, 'nonsense', NO_COMMANDS)).toBeNull();
  });

  test('takes what people wrote as text', () => {
    const source = sourceOf(workspaceOf('objective x "[click](command:evil) <b>bold</b>"'));
    const [node] = allNodes(source, cascade);
    const text = treeTooltip(source, node!.id, NO_COMMANDS)!;
    expect(text).toContain('\\[click\\]\\(command\\:evil\\) \\<b\\>bold\\<\\/b\\>');
  });
});

test('The overview counts goals and has the cycles to choose from', () => {
  const { objectives, cycles } = treeOverview(sourceOf(bakery()));
  expect(objectives).toBe(4);
  expect(cycles).toEqual([
    { name: '2026-Q1', period: { start: '2026-01-01', end: '2026-03-31' }, current: true, objectives: 3 },
    { name: '2026-H1', period: { start: '2026-01-01', end: '2026-06-30' }, current: true, objectives: 1 },
  ]);
  expect(cycles.some(({ name }) => name === CURRENT_CYCLES)).toBe(false);
});

test('Supporters are found where they are declared', () => {
  const workspace = bakery();
  const at = (goal: { objective: string; keyResult?: string }) =>
    supporterLocations(sourceOf(workspace), { uri: uriOf('company.okr'), ...goal }).map(({ uri, range }) =>
      placed(workspace, uri, range),
    );
  expect(at({ objective: 'detour' })).toEqual(['ovens.okr:2 crust', 'shops.okr:2 smile']);
  expect(at({ objective: 'detour', keyResult: 'stars' })).toEqual(['ovens.okr:2 crust']);
  expect(at({ objective: 'gone' })).toEqual([]);
});

test('A workspace without objectives has an empty tree', () => {
  const source = sourceOf(workspaceOf('team t "Team"\n'));
  expect(treeChildren(source, cascade)).toEqual({ nodes: [], more: 0 });
  expect(treeOverview(source)).toEqual({ objectives: 0, findings: 0, cycles: [] });
});

describe('What a row says beside people’s words', () => {
  const OKRS = 'okrs for ovens in 2026-Q1\nobjective crust "Give it a crust" { kr a "Loaves" from 1 to 5 }\n';

  test.each([
    ['pl', 'Bez właściciela', '1 cel'],
    ['ru', 'Без ответственного', '1 цель'],
    ['zh', '没有负责人', '1 个目标'],
    ['sv', 'Utan ansvarig', '1 mål'],
  ] as const)('is said in the language of the messages: %s', (messages, label, count) => {
    const source = sourceOf(workspaceOf(OKRS, { settings: { messages } }));
    const [first] = rows(source, { grouping: 'owner' });
    expect(first).toContain(label);
    expect(first).toContain(count);
  });
});

describe('A large workspace', () => {
  test('has its first level without looking at more files than are in sight', () => {
    const files = Array.from(
      { length: 20 },
      (_, i) =>
        `// file: f${i}.okr\nobjective o${i} "Be bread ${i}" in 2026-Q1 {\n  kr a "Guests" from 10% to 20%\n}\n`,
    );
    const workspace = workspaceOf(files.join(''));
    const source = sourceOf(workspace);
    const ask = () => [
      ...treeChildren(source, { ...cascade, most: 2 }).nodes,
      ...treeChildren(source, { ...cascade, most: 2, filter: 'guest' }).nodes,
    ];
    const before = ask();
    const uri = uriOf('f7.okr');
    workspace.write(uri, workspace.text(uri).replace('Be bread', 'Be the bread'));
    const read = readFrom(workspace.project);
    expect(ask()).toEqual(before);
    expect(treeOverview(source).objectives).toBe(20);
    expect(new Set(read)).toEqual(new Set([uri, uriOf('f0.okr'), uriOf('f1.okr')]));
  });
});
