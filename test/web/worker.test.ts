import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import type { PreviewAnswer, TreeLevel } from '../../language-server/protocol.ts';
import { company, marketing, sales } from '../editor/support/files.ts';
import { launchBrowser } from '../editor/support/page.ts';
import { WorkerServer } from './support/worker-server.ts';

const web = inject('web');
const patience = { timeout: 15_000, interval: 20 };

/** As web hosts name a repository. */
const ROOT = 'vscode-vfs://github%2B7b22/acme/okrs';
const at = (path: string): string => `${ROOT}/${path}`;
const files = {
  [at('company.okr')]: company,
  [at('teams/marketing.okr')]: marketing,
  [at('teams/sales.okr')]: sales,
  [at('README.md')]: '# OKRs\n',
};

describe.skipIf('missing' in web)('the server as a worker in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    if ('missing' in web) return;
    browser = await launchBrowser(web.browser);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  async function start(
    folders: readonly string[] = [ROOT],
    given: Readonly<Record<string, string | Uint8Array>> = files,
  ): Promise<WorkerServer> {
    if ('missing' in web) throw new Error(web.missing);
    return WorkerServer.start(browser, web.port, folders, given);
  }

  it('finds in closed files what they refer to in others', async () => {
    const server = await start();
    await expect.poll(() => server.rules(at('teams/sales.okr')), patience).toContain('unknown-reference');
    expect(server.rules(at('teams/marketing.okr')) ?? []).not.toContain('unknown-reference');
    // Nothing but OKRs is asked for.
    expect(server.read.toSorted()).toEqual(
      [at('company.okr'), at('teams/marketing.okr'), at('teams/sales.okr')].toSorted(),
    );
  });

  it('answers about an open file out of those that are closed', async () => {
    const server = await start();
    await server.open(at('teams/marketing.okr'), marketing);
    await expect.poll(() => server.rules(at('teams/sales.okr')), patience).toBeDefined();
    const textDocument = { uri: at('teams/marketing.okr') };
    const line = marketing.split('\n').findIndex((text) => text.includes('supports'));
    const position = { line, character: marketing.split('\n')[line]!.indexOf('lead') + 1 };

    const hover = await server.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument,
      position,
    });
    expect(JSON.stringify(hover.contents)).toContain('Lead the market');

    const behindDot = { line, character: marketing.split('\n')[line]!.indexOf('acme.') + 5 };
    const list = await server.connection.sendRequest<CompletionList | CompletionItem[]>(
      'textDocument/completion',
      { textDocument, position: behindDot },
    );
    const labels = (Array.isArray(list) ? list : list.items).map(({ label }) => label);
    expect(labels.join(' ')).toContain('lead');

    const edit = await server.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: 'first',
    });
    const changed = edit.changes
      ? Object.keys(edit.changes)
      : edit.documentChanges!.map((change) => ('textDocument' in change ? change.textDocument.uri : ''));
    expect(changed.toSorted()).toEqual([at('company.okr'), at('teams/marketing.okr')]);
  });

  it('has the tree and the preview', async () => {
    const server = await start();
    const tree = await server.connection.sendRequest<TreeLevel>('okr/tree/children', { grouping: 'cascade' });
    expect(tree.nodes.map(({ label }) => label).join()).toContain('Lead the market');
    const preview = await server.connection.sendRequest<PreviewAnswer>('okr/preview', {});
    expect(JSON.stringify(preview.changes)).toContain('Own organic search');
  });

  it('follows files that come, change and go, one by one and by the folder', async () => {
    const server = await start();
    const objective = (id: string) =>
      `okrs for sales in 2026-Q2\n\nobjective ${id} "Delight our customers"\n`;
    await expect.poll(() => server.rules(at('teams/sales.okr')), patience).toContain('unknown-reference');
    await server.onDisk(at('company.okr'), company.replace('objective lead', 'objective leed'));
    await expect.poll(() => server.said(at('teams/sales.okr')), patience).not.toContain('leed');
    await expect.poll(() => server.rules(at('teams/marketing.okr')), patience).toContain('unknown-reference');

    server.files.set(at('new/one.okr'), objective('one'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at('new'), type: 1 }],
    });
    await expect.poll(() => server.rules(at('new/one.okr')), patience).toContain('kr-count');
    server.files.delete(at('new/one.okr'));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at('new'), type: 3 }],
    });
    await expect.poll(() => server.rules(at('new/one.okr')), patience).toEqual([]);
  });

  it('takes an open text from the editor, and the file again when it is closed without saving', async () => {
    const server = await start();
    await server.open(at('company.okr'), company);
    await server.change(at('company.okr'), company.replace('objective lead', 'objective leed'), 2);
    await expect.poll(() => server.rules(at('teams/marketing.okr')), patience).toContain('unknown-reference');
    await server.close(at('company.okr'));
    await expect
      .poll(() => server.rules(at('teams/marketing.okr')), patience)
      .not.toContain('unknown-reference');
  });

  it('takes a document that was never saved for a file of its folder', async () => {
    const server = await start();
    await server.open('untitled:/acme/okrs/teams/new.okr', marketing.replace('acme.lead', 'acme.leed'));
    await expect
      .poll(() => server.rules('untitled:/acme/okrs/teams/new.okr'), patience)
      .toContain('unknown-reference');
  });

  it('reads settings and what is left out', async () => {
    const server = await start([ROOT], {
      ...files,
      [at('okr.config.json')]: '{ "rules": { "kr-activity": "off" } }',
      [at('.okrignore')]: 'teams/marketing.okr\n',
    });
    await expect.poll(() => server.rules(at('teams/sales.okr')), patience).toBeDefined();
    expect(server.rules(at('teams/sales.okr'))).not.toContain('kr-activity');
    expect(server.rules(at('teams/marketing.okr')) ?? []).toEqual([]);
    await server.onDisk(at('okr.config.json'));
    await expect.poll(() => server.rules(at('teams/sales.okr')), patience).toContain('kr-activity');
  });

  it('reads several folders, of several file systems', async () => {
    const server = await start(['memfs:/goals', ROOT], {
      'memfs:/goals/company.okr': company,
      'memfs:/goals/teams/marketing.okr': marketing.replace('acme.lead', 'acme.leed'),
      [at('teams/sales.okr')]: sales,
    });
    await expect
      .poll(() => server.rules('memfs:/goals/teams/marketing.okr'), patience)
      .toContain('unknown-reference');
    await expect.poll(() => server.rules(at('teams/sales.okr')), patience).toContain('unknown-reference');
  });

  it('passes over what cannot be read', async () => {
    const server = await start([ROOT, 'gone:/nothing'], {
      ...files,
      [at('bytes.okr')]: Uint8Array.from([0xff, 0xfe, 0x6f, 0x6b, 0x72, 0x00, 0xc3, 0x28]),
      [at('marked.okr')]: `\uFEFF${sales}`,
    });
    await expect.poll(() => server.rules(at('marked.okr')), patience).toContain('unknown-reference');
    await server.onDisk(at('teams/sales.okr'));
    await expect.poll(() => server.rules(at('teams/sales.okr')), patience).toEqual([]);
  });
});
