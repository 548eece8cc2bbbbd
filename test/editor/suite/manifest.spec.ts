import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, extensions, languages, Uri, window, workspace } from 'vscode';
import { eventually, ruleOf } from './support.ts';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** The keyboard shortcuts that VS Code has by itself, those of built-in extensions included. */
async function defaultBindings(): Promise<Binding[]> {
  const document = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
  const entry = /\{ "key": "([^"]+)",\s*"command": "([^"]+)"(?:,\s*"when": "([^"]*)")?/g;
  return [...document.getText().matchAll(entry)].map(([, key, command, when]) => ({
    key: key!,
    command: command!,
    ...(when !== undefined && { when }),
  }));
}

/** What cannot be true while somebody types in an .okr file. */
const ELSEWHERE =
  /(?<!!)\b(?:terminal\w*|notebook\w*|inDebugRepl|webview\w*|chat\w*|inChat\w*|listFocus|filesExplorerFocus|explorer\w+Focus)\b|(?:editorLangId|resourceLangId) == '?(?!okr)/i;

describe('The manifest', () => {
  it('takes no keyboard shortcut away', async () => {
    const { contributes } = extensions.getExtension('okr-as-code.okr')!.packageJSON;
    const all = await defaultBindings();
    assert.ok(all.length > 300, `${all.length} shortcuts were found`);
    for (const { key, command } of contributes.keybindings as Binding[]) {
      const taken = all.filter(
        (one) => one.key === key && !one.command.startsWith('okr.') && !ELSEWHERE.test(one.when ?? ''),
      );
      assert.deepEqual(taken, [], command);
    }
  });

  it('has a command for every menu entry and shortcut, and each can be run', async () => {
    const extension = extensions.getExtension('okr-as-code.okr')!;
    await extension.activate();
    const { contributes } = extension.packageJSON;
    const known = new Set(await commands.getCommands(true));
    const declared = (contributes.commands as Binding[]).map(({ command }) => command);
    assert.deepEqual(
      declared.filter((command) => !known.has(command)),
      [],
    );
    const named = [
      ...Object.values(contributes.menus as Record<string, Binding[]>).flat(),
      ...contributes.keybindings,
    ];
    assert.deepEqual(
      named.map(({ command }) => command).filter((command) => !declared.includes(command)),
      [],
    );
  });

  it('has an example with something to mend', async () => {
    await commands.executeCommand('okr.openExample');
    const { uri } = window.activeTextEditor!.document;
    await eventually(() => {
      const rules = languages.getDiagnostics(uri).map(ruleOf);
      for (const rule of ['kr-activity', 'kr-relative-change', 'objective-vague'])
        assert.ok(rules.includes(rule), `${rule} is among ${rules.join(', ')}`);
      assert.ok(!languages.getDiagnostics(uri).some(({ severity }) => severity === 0), 'no error');
    });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
