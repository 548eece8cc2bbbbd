import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

/** Functions of the editor that draw `$(name)` as an icon, or `[text](command:…)` as a link that runs a command. */
const DRAWING =
  /\bwindow\s*\.\s*(?:show(?:Information|Warning|Error)Message|showQuickPick|showInputBox|setStatusBarMessage|withProgress|createQuickPick|createInputBox|createStatusBarItem)\b/g;

/** Who calls them but `tell.ts`, and how people's texts come to them. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'checkIn/steps.ts': ['window.createQuickPick', 'window.createInputBox'], // through `textIn`
  'tree/filterBox.ts': ['window.createInputBox'], // its own texts, and what is typed
  'statusBar.ts': ['window.createStatusBarItem'], // through `textOnly`
};

const show = vi.hoisted(() => vi.fn());
vi.mock('vscode', () => ({
  window: {
    showInformationMessage: show,
    showWarningMessage: show,
    showErrorMessage: show,
    setStatusBarMessage: show,
    showQuickPick: show,
    showInputBox: show,
    withProgress: show,
  },
}));

test('nothing is told or asked but through what leaves text text', () => {
  const callers = readdirSync('extension', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'tell.ts')
    .map((name): [string, string[]] => [
      name.replaceAll('\\', '/'),
      [...readFileSync(`extension/${name}`, 'utf8').matchAll(DRAWING)].map(([call]) => call),
    ])
    .filter(([, calls]) => calls.length > 0);
  expect(Object.fromEntries(callers)).toEqual(OTHERS);
});

test('in all of it, what people wrote draws no icon and makes no link', async () => {
  const told = await import('../../extension/tell.ts');
  const text = 'Bread $(trash) [now](command:workbench.action.terminal.new)';
  const item = { label: text, description: text, detail: text, own: text };
  await told.tell(text, 'Open');
  await told.tellWarning(text);
  await told.tellError(text, { modal: true, detail: text });
  told.tellBriefly(text, 1);
  await told.pickFrom([item], { title: text, placeHolder: text });
  await told.askText({ title: text, prompt: text, placeHolder: text, value: text });
  await told.whileWorking({ location: 15, title: text }, async () => {});
  expect(show).toHaveBeenCalledTimes(Object.keys(told).length - 1);
  const shown = JSON.stringify(show.mock.calls, (key, value) =>
    // What is edited, or handed back, is as it was; a dialog in front of all draws no links.
    ['own', 'value'].includes(key) || (key === 'detail' && !show.mock.calls[4]!.flat().includes(value))
      ? undefined
      : value,
  );
  expect(shown).toContain('workbench.action.terminal.new');
  expect(shown).not.toMatch(/\$\(|\]\(/);
  expect(show.mock.calls[5]![0].value).toBe(text);
  expect(show.mock.calls[4]![0][0].own).toBe(text);
});
