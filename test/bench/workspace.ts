/**
 * Measures the bundled server over stdio on generated workspaces: from start to all findings, and from an edit to
 * fresh findings everywhere. Prints a table; `--files 100,1000` chooses the sizes.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { generateWorkspace, pathOf, teamFile } from './generate.ts';

const EDITS = 60;
/** How long one change may take to show, in milliseconds: the bench has hung, and not measured. */
const PATIENCE = 300_000;

interface Measured {
  readonly files: number;
  readonly start: number;
  readonly rss: number;
  readonly heap: number;
  readonly edits: readonly number[];
  readonly renames: readonly number[];
  readonly stale: number;
}

async function measure(files: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-bench-'));
  generateWorkspace(folder, files);
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const found = new Map<string, PublishDiagnosticsParams>();
  let look = (): void => {};
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    found.set(params.uri, params);
    look();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Waited for findings in vain.')), PATIENCE);
      look = () => {
        if (!condition()) return;
        clearTimeout(timer);
        resolve();
      };
      look();
    });
  const uri = (path: string): string => pathToFileURL(join(folder, path)).toString();
  const rules = (path: string): string =>
    (found.get(uri(path))?.diagnostics ?? [])
      .map(({ code }) => code)
      .sort()
      .join();

  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ name: 'bench', uri: pathToFileURL(folder).toString() }],
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});
  await until(() => found.size === files);
  const start = performance.now() - started;
  const rss = residentMemory(child.pid!);

  // A department's objectives are renamed to and fro: its ten teams lose and find what they support.
  const team = 1;
  let version = 1;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uri(pathOf(team)), languageId: 'okr', version, text: teamFile(team) },
  });
  const change = (text: string): Promise<void> =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uri(pathOf(team)), version: ++version },
      contentChanges: [{ text }],
    });
  const edits: number[] = [];
  const clean = rules(pathOf(team));
  for (let i = 0; i < EDITS; i++) {
    const from = performance.now();
    await change(i % 2 === 0 ? `${teamFile(team)}\nkr` : teamFile(team));
    await until(() => (i % 2 === 0 ? rules(pathOf(team)) !== clean : rules(pathOf(team)) === clean));
    edits.push(performance.now() - from);
  }
  const renames: number[] = [];
  const affected = Array.from({ length: Math.min(10, files - 12) }, (_, i) => pathOf(10 + i));
  const before = new Map(affected.map((path) => [path, rules(path)]));
  for (let i = 0; i < EDITS; i++) {
    const from = performance.now();
    await change(teamFile(team, i % 2 === 0 ? 'other' : `goal-${team}`));
    await until(() =>
      affected.every((path) =>
        i % 2 === 0 ? rules(path).includes('unknown-reference') : rules(path) === before.get(path),
      ),
    );
    renames.push(performance.now() - from);
  }
  // Nothing is left as it was in between: every file says what it said at the start.
  const stale = [...found].filter(
    ([at, { diagnostics }]) =>
      at !== uri(pathOf(team)) && diagnostics.some(({ code }) => code === 'unknown-reference'),
  ).length;
  connection.dispose();
  child.kill();
  await rm(folder, { recursive: true });
  return { files, start, rss, heap: await heapOf(files), edits, renames, stale };
}

/** Heap of a process that holds the workspace's model and findings and nothing else, after a collection, in MB. */
async function heapOf(files: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--experimental-transform-types', '--no-warnings', 'test/bench/heap.ts', String(files)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  return Number(text);
}

function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

const sizes = process.argv.includes('--files')
  ? process.argv[process.argv.indexOf('--files') + 1]!.split(',').map(Number)
  : [100, 1000, 5000];
const results: Measured[] = [];
for (const files of sizes) results.push(await measure(files));

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
console.log(
  '| files | key results | start to all findings | edit, median | edit, 95 % | rename, median | rename, 95 % | heap | resident | stale |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const { files, start, rss, heap, edits, renames, stale } of results) {
  const cells = [
    files,
    files * 16,
    ms(start),
    ms(percentile(edits, 0.5)),
    ms(percentile(edits, 0.95)),
    ms(percentile(renames, 0.5)),
    ms(percentile(renames, 0.95)),
    `${Math.round(heap)} MB`,
    `${Math.round(rss)} MB`,
    stale,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
const [first, last] = [results[0]!, results.at(-1)!];
if (results.length > 1) {
  const ratio = (of: (one: Measured) => readonly number[]): string =>
    (percentile(of(last), 0.5) / percentile(of(first), 0.5)).toFixed(2);
  console.log(
    `\nFrom ${first.files} to ${last.files} files an edit costs ${ratio(({ edits }) => edits)} times as much, a rename ${ratio(({ renames }) => renames)} times.`,
  );
}
process.exit(results.some(({ stale }) => stale > 0) ? 1 : 0);
