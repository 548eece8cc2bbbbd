/** The tree of goals on a large workspace. */
import { Rows } from '../../../extension/tree/rows.ts';
import {
  FiguresChangedNotification,
  TreeChildrenRequest,
  type TreeGrouping,
} from '../../../language-server/protocol.ts';
import { generateWorkspace, pathOf, teamFile } from '../generated/workspace.ts';
import { Client, okrServer } from '../support/client.ts';
import { count, ms } from '../support/figures.ts';
import { inFolders } from '../support/folder.ts';
import { DEPARTMENT } from '../support/okr-workspace.ts';
import type { Measure } from '../support/report.ts';
import { median } from '../support/statistics.ts';

const GROUPINGS: readonly TreeGrouping[] = ['cascade', 'team', 'cycle', 'owner'];

interface Measured {
  /** From the files being read to all findings. */
  readonly validation: number;
  readonly first: ReadonlyMap<TreeGrouping, number>;
  readonly refreshes: readonly number[];
  readonly opened: number;
  /** The most rows that an edit has changed. */
  readonly drawn: number;
}

const about = (
  files: number,
): string => `The bundled server over stdio, ${count(files)} files. The first level of each grouping is asked for while the findings are still being worked out, and held against the time that these take.
After an edit the rows that people have opened are asked for again, and only those that changed are drawn anew.`;

export const measure: Measure = async ({ quick }) => {
  const files = quick ? 1000 : 5000;
  const { validation, first, refreshes, opened, drawn } = await inFolders(({ workspace }) => {
    generateWorkspace(workspace, files);
    return measureTree(workspace, quick ? 8 : 20);
  });
  const slowest = Math.max(...first.values());
  return {
    title: 'The tree of goals',
    about: about(files),
    tables: [
      {
        head: ['', 'time'],
        rows: [
          ['all findings, from when the files are read', ms(validation)],
          ...[...first].map(([grouping, time]) => [`first level by ${grouping}`, ms(time)]),
          [`${opened} opened rows up to date after an edit, median`, ms(median(refreshes))],
          ['rows drawn anew after an edit, at most', count(drawn)],
        ],
      },
    ],
    targets: [
      {
        id: 'tree-first-level',
        what: 'First level of the tree, the slowest grouping, of the time that all findings take',
        ours: ms(slowest),
        other: ms(validation),
        ratio: slowest / validation,
        promise: { atMost: 0.1 },
      },
    ],
  };
};

async function measureTree(workspace: string, edits: number): Promise<Measured> {
  const client = await Client.start(okrServer, workspace);
  let settled: () => void = () => {};
  client.connection.onNotification(FiguresChangedNotification, () => settled());
  const nextSettled = () =>
    new Promise<void>((resolve) => {
      settled = resolve;
    });
  const fetch = (grouping: TreeGrouping) => (parent: string | undefined, most: number) =>
    client.connection.sendRequest(TreeChildrenRequest, {
      grouping,
      most,
      ...(parent !== undefined && { parent }),
    });
  const validated = nextSettled();
  // The first answer comes when the files are read: from there on is the tree's time, and the validation's.
  await fetch('cascade')('', 1);
  const read = performance.now();
  const first = new Map<TreeGrouping, number>();
  for (const grouping of GROUPINGS) {
    const from = performance.now();
    await fetch(grouping)(undefined, 500);
    first.set(grouping, performance.now() - from);
  }
  const spent = performance.now() - read;
  await validated;
  // The levels were answered in between, so their time is not the validation's.
  const validation = performance.now() - read - spent;

  const rows = new Rows(fetch('team'));
  const opened = await open(rows);
  const [path, text] = [pathOf(DEPARTMENT), teamFile(DEPARTMENT)];
  await client.open(path, text);
  const refreshes: number[] = [];
  let drawn = 0;
  for (let i = 0; i < edits; i++) {
    const ready = nextSettled();
    await client.change(path, i % 2 === 0 ? text.replace('r0: 29', 'r0: 22') : text);
    await ready;
    const from = performance.now();
    const changes = await rows.refresh();
    refreshes.push(performance.now() - from);
    if (changes === 'all') throw new Error('An edit has drawn the whole tree anew.');
    drawn = Math.max(drawn, changes.length);
  }
  await client.stop();
  return { validation, first, refreshes, opened, drawn };
}

/** Opens the first rows of each level. */
async function open(rows: Rows, parent?: Parameters<Rows['children']>[0], depth = 0): Promise<number> {
  let sum = 0;
  for (const row of (await rows.children(parent)).slice(0, 8)) {
    sum++;
    if (row.node.hasChildren && depth < 4) sum += await open(rows, row, depth + 1);
  }
  return sum;
}
