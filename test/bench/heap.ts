/** Prints the heap that a workspace of so many files takes, in MB: models, names, links and findings, after a collection. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { generateWorkspace } from './generate.ts';

const folder = await mkdtemp(join(tmpdir(), 'okr-heap-'));
generateWorkspace(folder, Number(process.argv[2]));
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
workspace.setFolders([`file://${folder}`]);
collect();
/** Packed files are bytes beside the heap. */
const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
const before = used();
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (path.endsWith('.okr'))
    workspace.load([
      workspace.parse({ uri: `file://${folder}/${path}`, text: readFileSync(join(folder, path), 'utf8') }),
    ]);
workspace.settle();
for (const uri of [...workspace.staleFiles()]) workspace.findingsOf(uri);
collect();
console.log((used() - before) / 1024 / 1024);
await rm(folder, { recursive: true });
