import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commands, languages, workspace } from 'vscode';
import { eventually, fileUri, ruleOf, rulesAt, wordsOf, write } from './support.ts';

describe('Findings', () => {
  it('are there for a file that is not open', async () => {
    const uri = fileUri('sales.okr');
    await eventually(() => assert.ok(rulesAt('sales.okr').includes('kr-activity')));
    assert.ok(!workspace.textDocuments.some((document) => document.uri.path === uri.path));
  });

  it('stand at the words they are about', async () => {
    const uri = fileUri('sales.okr');
    const activity = languages.getDiagnostics(uri).find((finding) => ruleOf(finding) === 'kr-activity');
    assert.equal(await wordsOf(uri, activity!), 'Launch');
  });

  it('follow a file that appears and one that goes', async () => {
    await write(
      'second.okr',
      'okrs for sales in 2026-Q3\n\nobjective next "Sell where we never sold" {\n  owner nobody\n}\n',
    );
    await eventually(() => assert.ok(rulesAt('second.okr').includes('unknown-reference')));
    await workspace.fs.delete(fileUri('second.okr'));
    await eventually(() => assert.deepEqual(rulesAt('second.okr'), []));
  });

  it('follow the settings', async () => {
    await write('okr.config.json', '{ "rules": { "kr-activity": "off" } }');
    await eventually(() => assert.ok(!rulesAt('sales.okr').includes('kr-activity')));
    await workspace.fs.delete(fileUri('okr.config.json'));
    await eventually(() => assert.ok(rulesAt('sales.okr').includes('kr-activity')));
  });

  it('come back after the server was restarted', async () => {
    await commands.executeCommand('okr.restartServer');
    await eventually(() => assert.ok(rulesAt('sales.okr').includes('kr-activity')));
  });
});

describe('The settings', () => {
  it('are checked against their schema, and may have comments', async () => {
    const uri = fileUri('okr.config.json');
    await write(
      'okr.config.json',
      '{\n  // Our year starts in April.\n  "fiscalYearStart": 4,\n  "fiscalYearEnd": 3,\n}\n',
    );
    await workspace.openTextDocument(uri);
    await eventually(() => {
      const messages = languages.getDiagnostics(uri).map((finding) => finding.message);
      assert.ok(
        messages.some((message) => message.includes('fiscalYearEnd')),
        messages.join('\n'),
      );
      assert.ok(!messages.some((message) => /comment|trailing/i.test(message)), messages.join('\n'));
    });
    await workspace.fs.delete(uri);
  });
});
