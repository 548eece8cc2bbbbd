import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { type WebOptions, WebWorkbench } from './web-workbench.ts';

/** A group of tests in one window of VS Code for the Web; skipped, loudly, where this machine has no VS Code or browser. */
export function describeWeb(
  title: string,
  files: Record<string, string>,
  options: WebOptions,
  tests: (editor: () => WebWorkbench) => void,
): void {
  describe.skipIf('missing' in inject('web'))(title, () => {
    let workbench: WebWorkbench;
    beforeAll(async () => {
      workbench = await WebWorkbench.openWeb(files, options);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      await workbench?.screenshot(`failed web ${task.name.replaceAll('/', ' ')}`);
      console.error(workbench?.errors.join('\n'));
    });
    afterAll(() => workbench?.close());
    tests(() => workbench);
  });
}
