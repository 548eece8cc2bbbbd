import { beforeEach, describe, expect, test } from 'vitest';
import { type Row, Rows } from '../../../extension/tree/rows.ts';
import { treeChildren } from '../../../language-server/features/tree/children.ts';
import type { TreeShown } from '../../../language-server/protocol.ts';
import { bakery, sourceOf } from '../../features/tree/support.ts';
import { type TestWorkspace, uriOf } from '../../support/workspace.ts';

const asked: TreeShown = { grouping: 'team' };

let workspace: TestWorkspace;
let fetched: (string | undefined)[];
let rows: Rows;
beforeEach(() => {
  workspace = bakery();
  fetched = [];
  const source = sourceOf(workspace);
  rows = new Rows(async (parent, most) => {
    fetched.push(parent);
    return treeChildren(source, { ...asked, most, ...(parent !== undefined && { parent }) });
  });
});

/** Opens everything below a row. */
async function open(parent?: Row): Promise<Row[]> {
  const children = await rows.children(parent);
  const below = await Promise.all(children.filter(({ node }) => node.hasChildren).map(open));
  return [...children, ...below.flat()];
}

const edit = (file: string, change: (text: string) => string) =>
  workspace.write(uriOf(file), change(workspace.text(uriOf(file))));

const labels = (changed: 'all' | readonly Row[]) =>
  changed === 'all' ? changed : changed.map(({ node }) => node.label).sort();

describe('Opened rows', () => {
  test('are asked for once, however often they are drawn', async () => {
    const [first, second] = await Promise.all([rows.children(), rows.children()]);
    expect(first).toBe(second);
    await rows.children();
    expect(fetched).toEqual([undefined]);
  });

  test('that look as before are not drawn again', async () => {
    await open();
    expect(await rows.refresh()).toEqual([]);
    edit('ovens.okr', (text) => `// A remark above everything.\n\n${text}`);
    expect(await rows.refresh()).toEqual([]);
  });

  test('know where they stand in their file all the same', async () => {
    await open();
    const row = [...rows.opened()].find(({ node }) => node.label === 'A crust that sings')!;
    const line = row.node.location!.range.start.line;
    edit('ovens.okr', (text) => `\n\n${text}`);
    await rows.refresh();
    expect(row.node.location!.range.start.line).toBe(line + 2);
  });

  test('are drawn again where they look different: a check-in changes the way up, and nothing else', async () => {
    await open();
    edit('monday.okr', (text) => text.replace('hours: 14', 'hours: 20'));
    expect(labels(await rows.refresh())).toEqual([
      'A crust that sings',
      'Hours of sleep of the dough',
      'Ovens',
      'The Mill',
    ]);
  });

  test('stay the same objects, and so stay open and selected', async () => {
    const before = new Map((await open()).map((row) => [row.id, row]));
    edit('shops.okr', (text) => text.replace('Every guest', 'Nearly every guest'));
    await rows.refresh();
    for (const row of await open()) expect(before.get(row.id)).toBe(row);
  });

  test('are drawn below their parent again where one comes or goes', async () => {
    await open();
    edit('shops.okr', (text) =>
      text.replace('  kr queue', '  kr till "Minutes at the till" from 3 to 1\n  kr queue'),
    );
    expect(labels(await rows.refresh())).toContain('Every guest leaves with a smile');
    const smile = [...rows.opened()].find(({ node }) => node.label === 'Every guest leaves with a smile');
    expect((await rows.children(smile)).map(({ node }) => node.label)).toEqual([
      'Minutes at the till',
      'Minutes in the queue at noon',
    ]);
    const till = (await rows.children(smile))[0]!;
    edit('shops.okr', (text) => text.replace(/ {2}kr till.*\n/, ''));
    await rows.refresh();
    expect(rows.row(till.id)).toBeUndefined();
  });

  test('are all drawn again where the first level is another', async () => {
    await open();
    edit('shops.okr', (text) => `${text}\nobjective alone "Of nobody" for strangers\n`);
    expect(await rows.refresh()).toBe('all');
  });
});

test('Many rows come by the page', async () => {
  edit(
    'shops.okr',
    (text) => text + Array.from({ length: 1200 }, (_, i) => `objective o${i} "Goal ${i}"\n`).join(''),
  );
  const [mill] = await rows.children();
  const shops = (await rows.children(mill)).find(({ node }) => node.label === 'Shops');
  expect([(await rows.children(shops)).length, rows.more(shops)]).toEqual([500, 701]);
  await rows.showMore(shops);
  expect([(await rows.children(shops)).length, rows.more(shops)]).toEqual([1000, 201]);
  await rows.refresh();
  expect([(await rows.children(shops)).length, rows.more(shops)]).toEqual([1000, 201]);
});
