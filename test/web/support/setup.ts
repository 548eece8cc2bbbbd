import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packageExtension } from '../../../scripts/package.ts';
import { testOutput } from '../../../scripts/paths.ts';
import { installVSCode } from '../../../scripts/vscode/install.ts';
import { type BrowserProgram, findBrowser } from '../../editor/support/browser.ts';
import { answerDisk } from './disk.ts';
import { buildFilesExtension } from './files-extension.ts';
import { serveSite } from './serve.ts';
import { readVsix } from './vsix.ts';
import { readWorkbench, workbenchPage } from './workbench-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The served VS Code for the Web, or in `missing` what this machine lacks for it. */
    web: { port: number; browser: BrowserProgram } | { missing: string };
  }
}

/** Serves VS Code for the Web with the packaged extension: static files alone, and no extension host but the browser's. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const vsix = join(testOutput, 'okr-web.vsix');
  await packageExtension(vsix);
  try {
    const browser = await findBrowser();
    const vscode = await installVSCode();
    const site = await serveSite({
      vscode,
      okr: await readVsix(vsix),
      files: await buildFilesExtension(),
      disk: answerDisk,
      workbench: new Map([['workbench.js', await readWorkbench(vscode)]]),
      blank: new Map([['page.html', '<!DOCTYPE html><title>A page</title>']]),
      '': workbenchPage,
    });
    project.provide('web', { port: site.port, browser });
    return site.stop;
  } catch (error) {
    if (process.env.CI) throw error;
    const missing = error instanceof Error ? error.message : String(error);
    console.error(`\nSKIPPED every test in VS Code for the Web: ${missing}\n`);
    project.provide('web', { missing });
    return undefined;
  }
}
