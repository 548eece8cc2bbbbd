import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packageExtension } from '../../../scripts/package.ts';
import { testOutput } from '../../../scripts/paths.ts';
import { installVSCode } from '../../../scripts/vscode/install.ts';
import { serve } from '../../../scripts/vscode/serve.ts';
import { type BrowserProgram, findBrowser } from './browser.ts';
import { buildSuite, resultsFile } from './suiteBundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The served VS Code, or in `missing` what this machine lacks for it. */
    editor: { port: number; browser: BrowserProgram } | { missing: string };
  }
}

/** What a person would see and want to choose: nothing saved behind the tests' back, the theme the system asks for. */
const settings = {
  'files.autoSave': 'off',
  'window.autoDetectColorScheme': true,
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
};

/** Packs the extension, installs it into VS Code and serves that, once for all editor tests. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  await rm(join(testOutput, 'screenshots'), { recursive: true, force: true });
  const vsix = join(testOutput, 'okr.vsix');
  await Promise.all([packageExtension(vsix), buildSuite()]);
  try {
    const browser = await findBrowser();
    const vscode = await serve({
      vscode: await installVSCode(),
      vsix,
      port: 3310,
      settings,
      args: ['--enable-smoke-test-driver'],
      env: { OKR_TEST_RESULTS: resultsFile },
    });
    project.provide('editor', { port: vscode.port, browser });
    return vscode.stop;
  } catch (error) {
    if (process.env.CI) throw error;
    const missing = error instanceof Error ? error.message : String(error);
    console.error(`\nSKIPPED every test in a real VS Code: ${missing}\n`);
    project.provide('editor', { missing });
    return undefined;
  }
}
