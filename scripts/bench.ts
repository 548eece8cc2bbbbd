/**
 * `npm run bench`: builds, measures everything, prints it and writes docs/benchmarks.md. With names of parts (`npm run
 * bench -- yaml scale`) or `--quick` less is measured, and printed only: the page is to come from one run. Fails where a
 * target is missed that test/bench/misses.ts says nothing of.
 */
import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MISSES } from '../test/bench/misses.ts';
import { PARTS } from '../test/bench/parts/index.ts';
import { machine } from '../test/bench/support/machine.ts';
import { page, section, targetTable } from '../test/bench/support/markdown.ts';
import { isMet, type Report } from '../test/bench/support/report.ts';
import { bundle } from './build.ts';
import { root } from './paths.ts';

/** How long a part may take, in milliseconds: what takes longer has hung. */
const PATIENCE = 6 * 60_000;

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(PARTS as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`);
  process.exit(2);
}

// Before anything of ours makes it busy.
const lines = machine();
await bundle({ minify: true });
const reports: Report[] = [];
let failed = false;
for (const part of PARTS.filter((name) => positionals.length === 0 || positionals.includes(name))) {
  console.error(`Measuring ${part}…`);
  try {
    const report = await measured(part);
    console.log(section(report));
    reports.push(report);
  } catch (error) {
    // The others are measured all the same.
    console.error(error instanceof Error ? error.message : error);
    failed = true;
  }
}
const targets = reports.flatMap((report) => report.targets);
console.log(targetTable(targets));
if (!values.quick && positionals.length === 0 && !failed)
  await writeFile(join(root, 'docs/benchmarks.md'), page({ reports, machine: lines, misses: MISSES }));
const unexplained = targets.filter((target) => !isMet(target) && !(target.id in MISSES));
for (const { id } of unexplained)
  console.error(`${id} is missed: say why, and what comes next, in test/bench/misses.ts.`);
process.exit(failed || unexplained.length > 0 ? 1 : 0);

/** In a process of its own, so that no part pays for another. */
function measured(part: string): Promise<Report> {
  const child = fork(join(root, 'test/bench/run-part.ts'), [part, values.quick ? 'quick' : 'full'], {
    cwd: root,
    // JSON has no NaN, which is what is not known on some systems.
    serialization: 'advanced',
    execArgv: ['--experimental-transform-types', '--no-warnings'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (report) => resolve(report as Report));
    child.once('exit', (code) => reject(new Error(`Measuring ${part} has ended with ${code}.`)));
    setTimeout(() => {
      child.kill();
      reject(new Error(`Measuring ${part} has not come to an end in ${PATIENCE / 60_000} minutes.`));
    }, PATIENCE).unref();
  });
}
