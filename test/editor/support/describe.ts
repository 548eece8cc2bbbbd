import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import { Workbench } from './workbench.ts';

/** A group of tests in one window of VS Code, in English unless a language is named; skipped, loudly, where this machine has no VS Code or browser. */
export function describeEditor(
  title: string,
  files: Record<string, string>,
  tests: (editor: () => Workbench) => void,
  language?: string,
) {
  describe.skipIf('missing' in inject('editor'))(title, () => {
    let workbench: Workbench;
    beforeAll(async () => {
      workbench = await Workbench.open(files, language);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail')
        await workbench?.screenshot(`failed ${task.name.replaceAll('/', ' ')}`);
    });
    afterAll(() => workbench?.close());
    tests(() => workbench);
  });
}
