import type { LangiumServices } from 'langium/lsp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ResponseError } from 'vscode-languageserver-protocol/node';
import { type LiveServer, liveServer } from '../fuzz/live-server.ts';

const URI = 'file:///w/a.okr';
const TEXT = `okrs for nobody in 2026-Q1
objective bread "Become the bread that people cross the town for" {
  kr guests "Guests who come back within a week" from 18% to 30%
}
`;
const textDocument = { uri: URI };
const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
const position = { line: 2, character: 6 };

let server: LiveServer;
beforeEach(async () => {
  server = await liveServer();
  await server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'okr', version: 1, text: TEXT },
  });
});
afterEach(() => server.stop());

const rules = (): string[] => (server.findings.get(URI) ?? []).map(({ code }) => String(code));

function breaks(): never {
  throw new RangeError('out of bread');
}

const ASKED: Readonly<Record<string, object>> = {
  'textDocument/hover': { textDocument, position },
  'textDocument/codeLens': { textDocument },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/documentSymbol': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'okr/tree/children': { grouping: 'cascade' },
  'okr/preview': { uri: URI },
  'okr/fileStatus': { uri: URI },
};

/** Each request's way of breaking. */
const BROKEN: Readonly<Record<string, (server: LiveServer) => void>> = {
  'textDocument/hover': ({ services }) =>
    vi.spyOn(language(services).HoverProvider!, 'getHoverContent').mockImplementation(breaks),
  'textDocument/codeLens': ({ services }) =>
    vi.spyOn(language(services).CodeLensProvider!, 'provideCodeLens').mockImplementation(breaks),
  'textDocument/inlayHint': ({ services }) =>
    vi.spyOn(language(services).InlayHintProvider!, 'getInlayHints').mockImplementation(breaks),
  'textDocument/documentSymbol': ({ services }) =>
    vi.spyOn(language(services).DocumentSymbolProvider!, 'getSymbols').mockImplementation(breaks),
  'textDocument/foldingRange': ({ services }) =>
    vi.spyOn(language(services).FoldingRangeProvider!, 'getFoldingRanges').mockImplementation(breaks),
};

/** Its own services, which may be changed. */
function language({ ServiceRegistry }: LiveServer['services']): LangiumServices['lsp'] {
  return (ServiceRegistry.all[0] as LangiumServices).lsp;
}

async function outcomes(): Promise<Record<string, 'answered' | 'error'>> {
  const all: Record<string, 'answered' | 'error'> = {};
  for (const [method, params] of Object.entries(ASKED))
    all[method] = await server.connection.sendRequest(method, params).then(
      (answer) => {
        expect(answer, method).not.toBeNull();
        return 'answered';
      },
      (error: unknown) => {
        expect(error).toBeInstanceOf(ResponseError);
        expect((error as Error).message).toContain('out of bread');
        return 'error';
      },
    );
  return all;
}

test.each(Object.keys(BROKEN))(
  '%s breaks: it is answered with an error and told of once, the others go on',
  async (method) => {
    BROKEN[method]!(server);
    const sound = Object.fromEntries(Object.keys(ASKED).map((one) => [one, 'answered']));
    expect(await outcomes()).toEqual({ ...sound, [method]: 'error' });
    expect(await outcomes()).toEqual({ ...sound, [method]: 'error' });
    expect(server.errors).toHaveLength(1);
    expect(server.errors[0]!.toLowerCase()).toContain(method.split('/').at(-1)!.toLowerCase());
    expect(server.errors[0]).toContain('RangeError: out of bread');
    expect(server.errors[0]).toContain('broken-feature.test.ts');
    await vi.waitFor(() => expect(rules()).toContain('unknown-reference'), 10_000);
  },
);

test('scores that break do not take the findings along, and what shows them says so', async () => {
  await vi.waitFor(() => expect(rules()).toContain('unknown-reference'), 10_000);
  const { scores } = server.services.okr.Workspace.projectOf(URI)!;
  vi.spyOn(scores, 'objective').mockImplementation(breaks);
  await server.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ text: `${TEXT}\nteam well "Well" in nowhere\n` }],
  });
  await vi.waitFor(
    () =>
      expect((server.findings.get(URI) ?? []).map(({ message }) => message).join('\n')).toContain('nowhere'),
    10_000,
  );
  const all = await outcomes();
  expect(all['textDocument/hover']).toBe('error');
  expect(all['textDocument/foldingRange']).toBe('answered');
  expect(server.errors.length).toBeGreaterThan(0);
});

test('a file whose judging breaks does not take the findings of the others along', async () => {
  const { Workspace } = server.services.okr;
  const findingsOf = Workspace.findingsOf.bind(Workspace);
  vi.spyOn(Workspace, 'findingsOf').mockImplementation((uri) => (uri === URI ? breaks() : findingsOf(uri)));
  for (const name of ['b', 'c'])
    await server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: `file:///w/${name}.okr`, languageId: 'okr', version: 1, text: TEXT },
    });
  await vi.waitFor(
    () => expect([...server.findings.keys()].sort()).toEqual(['file:///w/b.okr', 'file:///w/c.okr']),
    10_000,
  );
  expect(server.errors).toHaveLength(1);
  expect(server.errors[0]).toContain(URI);
});
