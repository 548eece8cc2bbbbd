/**
 * Measures the tree of goals on a generated workspace, over stdio: how long the first level of each grouping takes to
 * answer after the files are read, held against the time that validating them takes, and how long it takes to ask for
 * an opened tree again after an edit, and how many of its rows are then drawn anew. `--files 5000` chooses the size.
 * Fails where a first level takes more than a tenth of the validation.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { Rows } from '../../extension/tree/rows.ts';
import {
  FiguresChangedNotification,
  TreeChildrenRequest,
  type TreeGrouping,
} from '../../language-server/protocol.ts';
import { generateWorkspace, pathOf, teamFile } from './generate.ts';

const GROUPINGS: readonly TreeGrouping[] = ['cascade', 'team', 'cycle', 'owner'];
const EDITS = 20;
/** How long one change may take to show, in milliseconds: the bench has hung, and not measured. */
const PATIENCE = 300_000;

const at = process.argv.indexOf('--files');
const files = at < 0 ? 5000 : Math.max(...process.argv[at + 1]!.split(',').map(Number));
const folder = await mkdtemp(join(tmpdir(), 'okr-tree-'));
generateWorkspace(folder, files);

const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
let settled: () => void = () => {};
connection.onNotification(FiguresChangedNotification, () => settled());
connection.onRequest('client/registerCapability', () => null);
connection.listen();
const nextSettled = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Waited for the figures in vain.')), PATIENCE);
    settled = () => {
      clearTimeout(timer);
      resolve();
    };
  });
const fetch = (grouping: TreeGrouping) => (parent: string | undefined, most: number) =>
  connection.sendRequest(TreeChildrenRequest, { grouping, most, ...(parent !== undefined && { parent }) });

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  workspaceFolders: [{ name: 'bench', uri: pathToFileURL(folder).toString() }],
  capabilities: {},
});
const validated = nextSettled();
await connection.sendNotification('initialized', {});

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

const uri = pathToFileURL(join(folder, pathOf(1))).toString();
const rows = new Rows(fetch('team'));
let opened = 0;
const open = async (parent?: Parameters<Rows['children']>[0], depth = 0): Promise<void> => {
  for (const row of (await rows.children(parent)).slice(0, 8)) {
    opened++;
    if (row.node.hasChildren && depth < 4) await open(row, depth + 1);
  }
};
await open();
let version = 1;
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'okr', version, text: teamFile(1) },
});
const refreshes: number[] = [];
let drawn = 0;
for (let i = 0; i < EDITS; i++) {
  const text = i % 2 === 0 ? teamFile(1).replace('r0: 21', 'r0: 12') : teamFile(1);
  const ready = nextSettled();
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: ++version },
    contentChanges: [{ text }],
  });
  await ready;
  const from = performance.now();
  const changes = await rows.refresh();
  refreshes.push(performance.now() - from);
  drawn = Math.max(drawn, changes === 'all' ? Number.POSITIVE_INFINITY : changes.length);
}
connection.dispose();
child.kill();
await rm(folder, { recursive: true });

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const median = refreshes.toSorted((a, b) => a - b)[refreshes.length >> 1]!;
console.log(`tree: ${files} files, validated in ${ms(validation)}`);
for (const [grouping, time] of first)
  console.log(
    `tree: first level by ${grouping} in ${ms(time)}, ${((100 * time) / validation).toFixed(1)} % of that`,
  );
console.log(
  `tree: after an edit ${opened} opened rows are up to date in ${ms(median)} (median); at most ${drawn} are drawn anew`,
);
if (Math.max(...first.values()) > validation / 10 || !Number.isFinite(drawn)) process.exitCode = 1;
process.exit();
