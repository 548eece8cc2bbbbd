import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { NodeFileSystem } from 'langium/node';
import { expect, onTestFinished, test } from 'vitest';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type PublishDiagnosticsParams,
  type ShowMessageRequestParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { StarterDeclinedNotification, type StartOptions } from '../../language-server/protocol.ts';
import { parseConfig } from '../../language-server/rules/config/parse.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { startServer } from '../../language-server/server.ts';
import { READABLE } from '../../language-server/workspace/starter-offer.ts';
import { folder } from '../cli/support.ts';

const ABLE: ClientCapabilities = {
  window: { showMessage: {}, showDocument: { support: true } },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

/** Key results that nobody can measure, each a warning. */
const vague = (count: number): string =>
  `okrs for t in 2026-Q2\nteam t\n${Array.from({ length: count }, (_, i) => `objective o${i} "Bread that people cross the town for" {\n  kr "Awareness number"\n}\n`).join('')}`;

interface Options {
  readonly answer?: string;
  readonly capabilities?: ClientCapabilities;
  readonly start?: StartOptions;
  readonly locale?: string;
}

/** An editor that answers the offer, on a server that runs beside it. */
async function editor(files: Readonly<Record<string, string>>, options: Options = {}) {
  const root = pathToFileURL(folder(files)).toString();
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, { ...NodeFileSystem, today: () => '2026-02-10' });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  onTestFinished(() => {
    client.dispose();
    server.dispose();
  });

  const asked: ShowMessageRequestParams[] = [];
  const edits: ApplyWorkspaceEditParams[] = [];
  const shown: string[] = [];
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  let declined = 0;
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/semanticTokens/refresh', () => null);
  client.onRequest('window/showMessageRequest', (params: ShowMessageRequestParams) => {
    asked.push(params);
    return params.actions?.find(({ title }) => title === options.answer) ?? null;
  });
  client.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
    edits.push(params);
    return { applied: true };
  });
  client.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
    shown.push(uri);
    return { success: true };
  });
  client.onNotification(StarterDeclinedNotification, () => {
    declined++;
  });
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    diagnostics.set(params.uri, params.diagnostics);
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ name: 'bakery', uri: root }],
    capabilities: options.capabilities ?? ABLE,
    ...(options.locale && { locale: options.locale }),
    ...(options.start && { initializationOptions: options.start }),
  });
  await client.sendNotification('initialized', {});
  const uri = `${root}/a.okr`;
  const open = async (text: string): Promise<void> => {
    const textDocument = { uri, languageId: 'okr', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
  };
  const shownWarnings = (): number =>
    diagnostics.get(uri)?.filter(({ severity }) => severity === 2).length ?? 0;
  /** Changes the open file so that it has one finding, a syntax error: what came before that has been decided by then. */
  const settled = async (): Promise<void> => {
    await expect.poll(() => diagnostics.has(uri), { timeout: 10_000 }).toBe(true);
    await open('objectiv');
    await expect.poll(() => diagnostics.get(uri)?.some(({ code }) => code === 'syntax')).toBe(true);
    await client.sendRequest('workspace/symbol', { query: 'o' });
  };
  return { root, asked, edits, shown, settled, open, declined: () => declined, shownWarnings };
}

test('a folder full of warnings and without settings gets an offer, and settings when it is taken', async () => {
  const { root, asked, edits, shown, settled } = await editor(
    { 'a.okr': vague(READABLE + 1) },
    { answer: 'Use the starter profile' },
  );
  await settled();
  await expect.poll(() => shown).toEqual([`${root}/okr.config.json`]);
  expect(asked).toHaveLength(1);
  expect(asked[0]!.message).toMatch(/^There are \d+ warnings in /);
  expect(asked[0]!.actions?.map(({ title }) => title)).toEqual(['Use the starter profile', 'Not now']);
  const [create, write] = edits[0]!.edit.documentChanges!;
  expect(create).toEqual({
    kind: 'create',
    uri: `${root}/okr.config.json`,
    options: { overwrite: false, ignoreIfExists: false },
  });
  const text = (write as { edits: { newText: string }[] }).edits[0]!.newText;
  expect(parseConfig('file:///okr.config.json', text, allRules)).toMatchObject({
    profiles: ['starter'],
    findings: [],
  });
});

test('nobody is asked twice', async () => {
  const { asked, edits, settled, open, shownWarnings } = await editor(
    { 'a.okr': vague(READABLE + 1) },
    { answer: 'Not now' },
  );
  await settled();
  await open(vague(READABLE + 2));
  await expect.poll(shownWarnings).toBeGreaterThan(READABLE + 1);
  await settled();
  expect(asked).toHaveLength(1);
  expect(edits).toEqual([]);
});

test('a refusal for good is told to an editor that remembers it', async () => {
  const { asked, settled, declined } = await editor(
    { 'a.okr': vague(READABLE + 1) },
    { answer: 'Never for this workspace', start: { starterOffer: 'ask' } },
  );
  await settled();
  await expect.poll(declined).toBe(1);
  expect(asked[0]!.actions).toHaveLength(3);
});

test('the offer speaks the editor’s language', async () => {
  const { asked, settled } = await editor({ 'a.okr': vague(READABLE + 1) }, { locale: 'sv' });
  await settled();
  expect(asked[0]!.actions?.[1]?.title).toBe('Inte nu');
});

test.each<[string, Readonly<Record<string, string>>, Options]>([
  ['with few warnings', { 'a.okr': vague(3) }, {}],
  ['with settings', { 'a.okr': vague(READABLE + 1), 'okr.config.json': '{}' }, {}],
  ['with settings further in', { 'a.okr': vague(READABLE + 1), 'x/okr.config.json': '{}' }, {}],
  ['that was refused', { 'a.okr': vague(READABLE + 1) }, { start: { starterOffer: 'never' } }],
  [
    'in an editor that cannot ask',
    { 'a.okr': vague(READABLE + 1) },
    { capabilities: { workspace: ABLE.workspace! } },
  ],
  [
    'in an editor that cannot create files',
    { 'a.okr': vague(READABLE + 1) },
    { capabilities: { ...ABLE, workspace: { applyEdit: true } } },
  ],
])('nothing is offered for a folder %s', async (_, files, options) => {
  const { asked, settled } = await editor(files, options);
  await settled();
  expect(asked).toEqual([]);
});
