/**
 * `npm test`: every test there is, and one line that counts them all. `npm run test:editor` names one suite only.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundle } from './build.ts';
import { root, testOutput } from './paths.ts';
import { UNHANDLED } from './unhandled-errors.ts';

const suites = {
  unit: 'vitest.config.ts',
  editor: 'test/editor/vitest.config.ts',
  web: 'test/web/vitest.config.ts',
};

interface TestResult {
  fullName: string;
  status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo';
}

/** What a run said of one file; one that could not even be loaded has failed and has no tests. */
interface FileResult {
  name: string;
  status: string;
  assertionResults: TestResult[];
}

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** More files than these are no accident: they are not run again. */
const RUN_AGAIN = 3;
/** So often a file is run at most. */
const RUNS = 3;

/** What is said before the closing line, where a long log is cut to its end. */
const remarks: string[] = [];

/**
 * Runs a suite. Tests that start editors, servers and browsers can miss a moment on a busy machine: a few files that
 * failed are run again, alone, and count as they come out then. What has to be run more than once is said.
 */
async function runSuite(name: keyof typeof suites): Promise<Count> {
  const first = await run(name, []);
  let { broken } = first;
  const latest = new Map(first.files.map((file) => [file.name, file]));
  const failures = new Map<string, number>();
  for (let runs = 1; ; runs++) {
    const failed = [...latest.values()].filter((file) => failuresIn(file).length > 0);
    for (const test of failed.flatMap(failuresIn)) failures.set(test, (failures.get(test) ?? 0) + 1);
    if (failed.length === 0 || failed.length > RUN_AGAIN || runs === RUNS) break;
    const names = failed.map((file) => file.name);
    console.log(`\nOnce more, alone: ${names.join(', ')}`);
    const again = await run(name, names);
    broken ||= again.broken;
    for (const file of again.files) latest.set(file.name, file);
  }
  for (const [test, count] of failures)
    remarks.push(`Failed ${count === 1 ? 'once' : `${count} times`}: ${test}`);
  return countOf([...latest.values()], broken);
}

/** @returns what each file said; `broken` where something went wrong that belongs to no file, such as an error nobody caught */
async function run(
  name: keyof typeof suites,
  only: readonly string[],
): Promise<{ files: FileResult[]; broken: boolean }> {
  const report = join(testOutput, `${name}${only.length > 0 ? '-again' : ''}.json`);
  const unhandled = join(testOutput, 'unhandled-errors.txt');
  for (const file of [report, unhandled]) await rm(file, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    `--reporter=${join(root, 'scripts/unhandled-errors.ts')}`,
  ];
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', suites[name], ...reporters, ...only],
    { cwd: root, stdio: 'inherit', env: { ...process.env, [UNHANDLED]: unhandled } },
  );
  const files: FileResult[] = await readFile(report, 'utf8').then(
    (text) => JSON.parse(text).testResults,
    () => [],
  );
  const clean = (await readFile(unhandled, 'utf8').catch(() => '')) === '0';
  if (!clean) remarks.push(`Failed: the ${name} tests, by an error that belongs to none of them`);
  const told = status === 0 || files.some((file) => failuresIn(file).length > 0);
  return { files, broken: files.length === 0 || !clean || !told };
}

/** @param broken must not end in a zero */
function countOf(files: readonly FileResult[], broken: boolean): Count {
  const failed = files.flatMap(failuresIn).length;
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').length;
  return { passed, failed: broken ? Math.max(failed, 1) : failed, skipped };
}

/** The tests of a file that failed; where none did, what failed beside them: loading it, or what is done before or after. */
function failuresIn(file: FileResult): string[] {
  const path = relative(root, file.name);
  const tests = file.assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0 && file.status === 'failed') return [`${path} (outside of its tests)`];
  return tests.map((test) => `${path} > ${test.fullName}`);
}

const chosen = process.argv.slice(2).filter((name): name is keyof typeof suites => name in suites);
await mkdir(testOutput, { recursive: true });
await bundle().catch(() => process.exit(1));
const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const name of chosen.length > 0 ? chosen : (Object.keys(suites) as (keyof typeof suites)[])) {
  const count = await runSuite(name);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
}
if (remarks.length > 0) console.log(`\n${remarks.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
