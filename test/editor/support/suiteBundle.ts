import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, testOutput } from '../../../scripts/paths.ts';

/** Where the suite runs from; VS Code's extension host loads CommonJS out of files only. */
export const suiteFolder = join(testOutput, 'suite');

/** The module whose `run()` VS Code calls. */
export const suiteEntry = join(suiteFolder, 'run.cjs');

/** Where the suite writes how each of its tests ended. */
export const resultsFile = join(testOutput, 'suite.json');

/** Bundles the suite, into a folder that passes for an extension of its own: VS Code demands one to run tests for. */
export async function buildSuite(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/editor/suite/run.ts', 'test/editor/suite/specs.ts'],
    outdir: suiteFolder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const manifest = { name: 'okr-suite', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } };
  await writeFile(join(suiteFolder, 'package.json'), JSON.stringify(manifest));
}
