/**
 * `npm run test:desktop`: the extension-host suite in desktop VS Code, which is downloaded at first use.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { packageExtension } from '../../scripts/package.ts';
import { cache, testOutput } from '../../scripts/paths.ts';
import { Problem, run } from '../../scripts/vscode/problem.ts';
import { files } from './support/files.ts';
import { buildSuite, resultsFile, suiteEntry, suiteFolder } from './support/suiteBundle.ts';
import { Workspace } from './support/workspace.ts';

await run(async () => {
  const vsix = join(testOutput, 'okr.vsix');
  await Promise.all([packageExtension(vsix), buildSuite()]);
  const vscode = await downloadAndUnzipVSCode({
    version: 'stable',
    cachePath: join(cache, 'vscode-test'),
  }).catch(() => {
    throw new Problem(
      'VS Code for the desktop cannot be downloaded from here: npm test runs the same suite without it.',
    );
  });
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(vscode);
  spawnSync(cli!, [...args, '--install-extension', vsix, '--force'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const workspace = await Workspace.create(files);
  try {
    await runTests({
      vscodeExecutablePath: vscode,
      extensionDevelopmentPath: suiteFolder,
      extensionTestsPath: suiteEntry,
      extensionTestsEnv: { OKR_TEST_RESULTS: resultsFile },
      launchArgs: [...args, workspace.folder, '--disable-workspace-trust'],
    });
  } finally {
    await workspace.delete();
  }
});
