/**
 * `npm test`: every test there is, and one line that counts them all. `npm run test:editor` names one suite only.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './build.ts';
import { root, testOutput } from './paths.ts';

const suites = {
  unit: 'vitest.config.ts',
  editor: 'test/editor/vitest.config.ts',
  web: 'test/web/vitest.config.ts',
};

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

async function runSuite(name: keyof typeof suites): Promise<Count> {
  const report = join(testOutput, `${name}.json`);
  await rm(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', suites[name], ...reporters], {
    cwd: root,
    stdio: 'inherit',
  });
  const count = await readReport(report);
  // Whatever went wrong outside of a test, such as an error nobody caught, must not end in a zero.
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

async function readReport(file: string): Promise<Count> {
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const files: { status: string; assertionResults: unknown[] }[] = report.testResults;
  // A file that could not even be loaded has no tests to count.
  const broken = files.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const chosen = process.argv.slice(2).filter((name): name is keyof typeof suites => name in suites);
await mkdir(testOutput, { recursive: true });
await bundle().catch(() => process.exit(1));
const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const name of chosen.length > 0 ? chosen : (Object.keys(suites) as (keyof typeof suites)[])) {
  const count = await runSuite(name);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
