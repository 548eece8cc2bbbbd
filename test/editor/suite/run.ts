import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SuiteResult } from './result.ts';

/**
 * Runs the specs inside VS Code's extension host; the entry that VS Code itself calls, served or on the desktop.
 * @throws Error when a spec fails
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, forbidOnly: Boolean(process.env.CI) });
  mocha.addFile(join(__dirname, 'specs.cjs'));
  const results: SuiteResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), state: 'passed' }));
    runner.on('pending', (test) => results.push({ title: test.fullTitle(), state: 'skipped' }));
    runner.on('fail', (test, error) =>
      results.push({ title: test.fullTitle(), state: 'failed', error: error.stack ?? String(error) }),
    );
  });
  const file = process.env.OKR_TEST_RESULTS;
  if (file) await writeFile(file, JSON.stringify(results, undefined, 2));
  if (failures > 0) throw new Error(`${failures} failed`);
}
