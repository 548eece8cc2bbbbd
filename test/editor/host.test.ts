import { readFile, rm } from 'node:fs/promises';
import { describe, inject, it } from 'vitest';
import type { SuiteResult } from './suite/result.ts';
import { files } from './support/files.ts';
import { launchBrowser, openPage } from './support/page.ts';
import { resultsFile, suiteEntry, suiteFolder } from './support/suiteBundle.ts';
import { Workspace } from './support/workspace.ts';

const editor = inject('editor');

/** Has the served VS Code run the suite in its extension host, as the desktop's test runner does on the desktop. */
async function runSuite(): Promise<readonly SuiteResult[]> {
  if ('missing' in editor) return [];
  await rm(resultsFile, { force: true });
  const workspace = await Workspace.create(files);
  const browser = await launchBrowser(editor.browser);
  const page = await openPage(browser);
  const ended = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error('The suite did not end within three minutes.')), 180_000).unref();
    return Promise.all([
      page.exposeFunction('codeAutomationLog', () => undefined),
      page.exposeFunction('codeAutomationExit', () => resolve()),
    ]);
  });
  const authority = `127.0.0.1:${editor.port}`;
  const payload = [
    ['extensionDevelopmentPath', `vscode-remote://${authority}${suiteFolder}`],
    ['extensionTestsPath', `vscode-remote://${authority}${suiteEntry}`],
  ];
  try {
    await page.goto(
      `http://${authority}/?folder=${workspace.folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    );
    await ended;
    return JSON.parse(await readFile(resultsFile, 'utf8'));
  } finally {
    await browser.close();
    await workspace.delete();
  }
}

const results = await runSuite();

describe.skipIf('missing' in editor)("In VS Code's extension host", () => {
  it('the suite has run', ({ expect }) => expect(results).not.toEqual([]));
  for (const { title, state, error } of results) {
    it.skipIf(state === 'skipped')(title, () => {
      if (state === 'failed') throw new Error(error);
    });
  }
});
