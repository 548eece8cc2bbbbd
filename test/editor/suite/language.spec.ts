import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, extensions, languages, window, workspace } from 'vscode';
import { fileUri } from './support.ts';

describe('The language', () => {
  it('is what a .okr file is opened as, and it starts the extension', async () => {
    const document = await workspace.openTextDocument(fileUri('marketing.okr'));
    await window.showTextDocument(document);
    assert.equal(document.languageId, 'okr');
    const extension = extensions.getExtension('okr-as-code.okr');
    assert.ok(extension, 'the packaged extension is installed');
    await extension.activate();
    assert.ok((await commands.getCommands(true)).includes('okr.restartServer'));
  });

  it('has a name people know', async () => {
    assert.ok((await languages.getLanguages()).includes('okr'));
  });
});
