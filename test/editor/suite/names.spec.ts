import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type CompletionList,
  commands,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
  type SymbolInformation,
  type TextEdit,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { behind, eventually, fileUri } from './support.ts';

/** Opens a file and asks the editor for something at the end of some words. */
async function ask<Result>(
  command: string,
  path: string,
  words: string,
  ...more: unknown[]
): Promise<Result> {
  const document = await workspace.openTextDocument(fileUri(path));
  return commands.executeCommand<Result>(command, document.uri, behind(document, words), ...more);
}

describe('Names', () => {
  it('lead to where they are given, in another file', async () => {
    await eventually(async () => {
      const [target] = await ask<(Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        'marketing.okr',
        'supports acme.lead',
      );
      assert.ok(target, 'a definition');
      const uri = 'targetUri' in target ? target.targetUri : target.uri;
      assert.ok(uri.path.endsWith('company.okr'));
    });
  });

  it('know where they are used', async () => {
    const uses = await ask<Location[]>('vscode.executeReferenceProvider', 'company.okr', 'objective lead');
    assert.ok(uses.some((use) => use.uri.path.endsWith('marketing.okr')));
  });

  it('are renamed in both files', async () => {
    const edit = await ask<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      'company.okr',
      'objective lead',
      'first',
    );
    const changed = edit.entries().map(([uri, edits]) => [uri.path.split('/').at(-1), edits.length]);
    assert.deepEqual(changed.sort(), [
      ['company.okr', 1],
      ['marketing.okr', 1],
    ]);
  });

  it('tell what stands behind them', async () => {
    const hovers = await ask<Hover[]>('vscode.executeHoverProvider', 'marketing.okr', 'supports acme.lead');
    const text = hovers
      .flatMap((hover) => hover.contents as MarkdownString[])
      .map((content) => content.value);
    assert.match(text.join('\n'), /Lead the market for sales data where we are at home/);
  });

  it('are proposed where a reference stands', async () => {
    const list = await ask<CompletionList>(
      'vscode.executeCompletionItemProvider',
      'marketing.okr',
      'supports ',
    );
    const lead = list.items.find(({ label }) =>
      (typeof label === 'string' ? label : label.label).endsWith('lead'),
    );
    assert.ok(lead, 'the objective of the company is proposed');
    assert.match(JSON.stringify(lead), /Lead the market for sales data/, 'with its title');
  });
});

describe('A file', () => {
  it('has an outline: objectives with their key results', async () => {
    const uri = fileUri('marketing.okr');
    const [objective] = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.equal(objective?.children.length, 3);
  });

  it('is found by the names in it', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'renewals',
    );
    assert.ok(found.some((symbol) => symbol.location.uri.path.endsWith('company.okr')));
  });

  it('is formatted, and then there is nothing left to format', async () => {
    const document = await workspace.openTextDocument({
      language: 'okr',
      content:
        'okrs for sales in 2026-Q3\nobjective a "Sell more" {\nkr b "Orders a week"   from 1 to 2\n}\n',
    });
    const format = () =>
      commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', document.uri, {
        tabSize: 2,
        insertSpaces: true,
      });

    const edit = new WorkspaceEdit();
    edit.set(document.uri, (await format()) ?? []);
    assert.ok(edit.size > 0, 'there is something to format');
    await workspace.applyEdit(edit);
    assert.match(document.getText(), /^ {2}kr b "Orders a week" from 1 to 2$/m);
    assert.deepEqual((await format()) ?? [], []);
  });
});
