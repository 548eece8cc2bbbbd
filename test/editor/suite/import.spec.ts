import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, env, Position, Selection, type TextDocument, window, workspace } from 'vscode';
import { eventually, fileUri, write } from './support.ts';

const MARKDOWN = `# 2026-Q2 OKRs for the Garden

## Objective 1: Beds that water themselves

- KR1: Water used from 900 litres to 400 litres a week
`;

async function openEmpty(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'okr', content });
  await window.showTextDocument(document);
  return document;
}

function cursorAt(line: number, character: number): void {
  const at = new Position(line, character);
  window.activeTextEditor!.selection = new Selection(at, at);
}

describe('Import', () => {
  it('shows a file as OKRs in a new document, and writes nothing', async () => {
    await write('garden.md', MARKDOWN);
    const before = await workspace.findFiles('**/*.okr');
    await commands.executeCommand('okr.import', fileUri('garden.md'));
    const document = window.visibleTextEditors.map((editor) => editor.document).find((one) => one.isUntitled);
    assert.match(
      document?.getText() ?? '',
      /kr \S+ "Water used from 900 litres to 400 litres a week" from 900/,
    );
    assert.equal(document?.languageId, 'okr');
    assert.equal((await workspace.findFiles('**/*.okr')).length, before.length);
    const report = window.visibleTextEditors
      .map((editor) => editor.document)
      .find(({ uri }) => uri.scheme === 'okr-import');
    assert.match(report?.getText() ?? '', /^1 objective, 1 key result/);
    await workspace.fs.delete(fileUri('garden.md'));
    await window.showTextDocument(document!);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('pastes what was copied as OKRs, which can be undone', async () => {
    const document = await openEmpty('');
    await env.clipboard.writeText(MARKDOWN);
    await commands.executeCommand('okr.pasteAsOkrs');
    await eventually(() =>
      assert.match(
        document.getText(),
        /^(?:team garden[\s\S]*)?okrs for garden[\s\S]*objective beds-water-themselves/,
      ),
    );
    await commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), ''));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('pastes key results alone between the braces of an objective', async () => {
    const document = await openEmpty('objective beds "Beds that water themselves" {\n  \n}\n');
    await env.clipboard.writeText('- Water used from 900 litres to 400 litres\n- 30 neighbours help\n');
    cursorAt(1, 2);
    await eventually(async () => {
      await commands.executeCommand('okr.pasteAsOkrs');
      assert.match(
        document.getText(),
        /^objective beds .*\n {2}kr \S+ +"Water used .*\n {2}kr \S+ +"30 neighbours help"\n}/,
      );
    });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
