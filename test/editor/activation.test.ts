import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { company } from './support/files.ts';
import type { Workbench } from './support/workbench.ts';

/** In milliseconds, on a machine that has nothing else to do. */
const GOAL = 150;
/** More is a fault on any machine, a busy one included. */
const MOST = 600;

/** Milliseconds until the extension is loaded and has begun its work, measured by VS Code itself. */
async function activation(editor: Workbench): Promise<number> {
  await editor.openFile('company.okr');
  await editor.command('Developer: Show Running Extensions');
  const row = editor.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /^\s*OKR/ });
  const said = async (): Promise<string> => (await row.allInnerTexts()).join('\n');
  await expect.poll(said, { timeout: 20_000 }).toMatch(/Activation: \d+ms/);
  return Number(/Activation: (\d+)ms/.exec(await said())![1]);
}

describeEditor('Activation', { 'company.okr': company }, (editor) => {
  it('takes little of the extension host’s time', async () => {
    const measured: number[] = [];
    // The list of extensions draws those in sight alone.
    await editor().page.setViewportSize({ width: 1280, height: 2400 });
    // A machine that does something else at the moment must not decide: the best of a few windows does.
    for (let window = 0; window < 4 && !measured.some((one) => one < GOAL); window++) {
      if (window > 0) await editor().reload();
      measured.push(await activation(editor()));
    }
    console.log(`Activation in the extension host: ${measured.join(', ')} ms (the goal: less than ${GOAL})`);
    expect(Math.min(...measured)).toBeLessThan(MOST);
  }, 120_000);
});
