/**
 * Sentences read in a second on one core. Run: `node test/bench/prose.ts` (Node 24), which fails under 20,000.
 */

import { readdirSync } from 'node:fs';
import { read } from '../../language-server/prose/read.ts';

const folder = new URL('../prose/sentences/', import.meta.url);
const texts: string[] = [];
for (const file of readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name))) {
  const { sentences } = (await import(new URL(file, folder).href)) as {
    sentences: readonly { text: string }[];
  };
  texts.push(...sentences.map(({ text }) => text));
}

const LEAST = 20_000;
const SECONDS = 3;
const context = { cycle: { start: '2026-01-01', end: '2026-03-31' }, today: '2026-02-02' };

for (let i = 0; i < 20; i++) for (const text of texts) read(text, 'kr', context);

/** Processor time, so that other programs on the machine do not count. In seconds. */
const used = () => process.cpuUsage().user / 1e6;

const start = used();
let count = 0;
while (used() - start < SECONDS) {
  for (const text of texts) read(text, 'kr', context);
  count += texts.length;
}
const rate = Math.round(count / (used() - start));
console.log(`prose: ${rate.toLocaleString('en')} sentences a second (${texts.length} different ones)`);
if (rate < LEAST) process.exitCode = 1;
