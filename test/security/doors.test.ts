import { describe, expect, test } from 'vitest';
import * as protocol from '../../language-server/protocol.ts';
import { type LiveServer, liveServer } from '../fuzz/live-server.ts';
import { COMMANDS, expectText, fileWith, HOSTILE, withAddresses } from './hostile.ts';

/*
 * Every answer of the server is a door through which what people wrote comes to a reader: Markdown that is drawn, snippets that
 * are filled in, titles of lenses in which `$(name)` is an icon. Each kind is read here as the editor reads it.
 */

const URI = 'file:///w/a.okr';
const OTHER = 'file:///w/<img src=x onerror=alert(1)>%20[b](command:x).okr';
const document = { textDocument: { uri: URI } };
const goal = { uri: URI, objective: 'fresh', keyResult: 'guests' };
const carry = {
  uri: URI,
  cycle: 'spring',
  next: { name: 'autumn', start: '2026-07-01', end: '2026-12-31', isNew: true },
  carry: [goal],
};

type Ask = (server: LiveServer, text: string) => Promise<unknown>;

/** Where the objective is declared. */
const nameIn = (text: string) => ({
  line: text.slice(0, text.indexOf('\nobjective fresh')).split('\n').length,
  character: 11,
});

/** The same request at many places of the file. */
function everywhere(method: string, more: object = {}): Ask {
  return async ({ connection }, text) => {
    const lines = text.split('\n');
    const answers: unknown[] = [];
    for (const [line, said] of lines.entries())
      for (const character of [2, said.indexOf('"') + 1])
        answers.push(
          await connection.sendRequest(method, { ...document, position: { line, character }, ...more }),
        );
    return answers;
  };
}

/** A request about the objective's name. */
const atName =
  (method: string, more: object = {}): Ask =>
  ({ connection }, text) =>
    connection.sendRequest(method, { ...document, position: nameIn(text), ...more });

const ask =
  (method: string, params: object): Ask =>
  ({ connection }) =>
    connection.sendRequest(method, params);

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 45, character: 0 } };

/** What can be asked, by the capability that says so. */
const OF_LSP: Readonly<Record<string, Ask>> = {
  hoverProvider: everywhere('textDocument/hover'),
  completionProvider: everywhere('textDocument/completion'),
  definitionProvider: atName('textDocument/definition'),
  referencesProvider: atName('textDocument/references', { context: { includeDeclaration: true } }),
  documentHighlightProvider: atName('textDocument/documentHighlight'),
  renameProvider: async (server, text) => [
    await atName('textDocument/prepareRename')(server, text),
    await server.connection.sendRequest('textDocument/rename', {
      ...document,
      position: nameIn(text),
      newName: 'other',
    }),
  ],
  documentSymbolProvider: ask('textDocument/documentSymbol', document),
  workspaceSymbolProvider: ask('workspace/symbol', { query: '' }),
  codeActionProvider: ask('textDocument/codeAction', {
    ...document,
    range: WHOLE,
    context: { diagnostics: [] },
  }),
  codeLensProvider: async ({ connection }) => {
    const lenses = await connection.sendRequest<object[]>('textDocument/codeLens', document);
    expect(lenses.length).toBeGreaterThan(1);
    return Promise.all(lenses.map((lens) => connection.sendRequest('codeLens/resolve', lens)));
  },
  inlayHintProvider: ask('textDocument/inlayHint', { ...document, range: WHOLE }),
  documentLinkProvider: ask('textDocument/documentLink', document),
  foldingRangeProvider: ask('textDocument/foldingRange', document),
  selectionRangeProvider: ask('textDocument/selectionRange', { ...document, positions: [WHOLE.start] }),
  semanticTokensProvider: ask('textDocument/semanticTokens/full', document),
  documentFormattingProvider: ask('textDocument/formatting', {
    ...document,
    options: { tabSize: 2, insertSpaces: true },
  }),
  documentRangeFormattingProvider: ask('textDocument/rangeFormatting', {
    ...document,
    range: WHOLE,
    options: { tabSize: 2, insertSpaces: true },
  }),
  documentOnTypeFormattingProvider: ask('textDocument/onTypeFormatting', {
    ...document,
    position: WHOLE.start,
    ch: '}',
    options: { tabSize: 2, insertSpaces: true },
  }),
  callHierarchyProvider: async ({ connection }, text) => {
    const items = await connection.sendRequest<object[]>('textDocument/prepareCallHierarchy', {
      ...document,
      position: nameIn(text),
    });
    const calls = await Promise.all(
      ['incomingCalls', 'outgoingCalls'].map((what) =>
        connection.sendRequest(`callHierarchy/${what}`, { item: items[0] }),
      ),
    );
    return [items, calls];
  },
};

/** They answer with places or with edits of names alone, or are turned off. */
const OF_PLACES = ['declarationProvider', 'implementationProvider', 'typeDefinitionProvider'];
const NO_DOORS = ['textDocumentSync', 'workspace', ...OF_PLACES];

const tool = (name: string, input: object): Ask => ask('okr/tool', { name, input });
const every = (...asks: readonly Ask[]): Ask => {
  return async (server, text) => {
    const answers: unknown[] = [];
    for (const one of asks) answers.push(await one(server, text));
    return answers;
  };
};
const GROUPINGS = ['cascade', 'team', 'cycle', 'owner'];

/** What can be asked beyond LSP, by the name of the request. */
const OF_OURS: Readonly<Record<string, Ask>> = {
  'okr/tool': every(
    tool('okr_check', {}),
    tool('okr_score', {}),
    tool('okr_find', { words: 'e' }),
    ({ connection }, text) =>
      connection.sendRequest('okr/tool', { name: 'okr_explain', input: { text: text.slice(0, 900) } }),
  ),
  'okr/openTeams': ask('okr/openTeams', {}),
  'okr/newCheckIn': ask('okr/newCheckIn', { team: 'bakery', uri: URI }),
  'okr/checkIn': ask('okr/checkIn', goal),
  'okr/compare': ask('okr/compare', { uri: URI, revision: 'HEAD' }),
  'okr/cycles': ask('okr/cycles', { uri: URI }),
  'okr/carryChoices': ask('okr/carryChoices', { uri: URI, cycle: 'spring' }),
  'okr/closeCycle': ask('okr/closeCycle', carry),
  'okr/newCycle': ask('okr/newCycle', carry),
  'okr/export': async ({ connection }) => {
    const { text } = await connection.sendRequest<{ text: string }>('okr/export', { format: 'md' });
    expectText(text.replaceAll(/^#+ /gm, ''), withAddresses);
    return text;
  },
  'okr/goal/place': ask('okr/goal/place', goal),
  'okr/goal/at': ask('okr/goal/at', { uri: URI, position: { line: 17, character: 4 } }),
  'okr/goal/retitle': async ({ connection }, text) => {
    const title = text.slice(0, 300);
    const answer = await connection.sendRequest<{ changes?: object; documentChanges?: object }>(
      'okr/goal/retitle',
      { goal, title },
    );
    const [edit] = JSON.stringify(answer).match(/"newText":"(?:\\.|[^"\\])*"/) ?? [];
    const { newText } = JSON.parse(`{${edit}}`);
    // One quoted text, whatever the title has in it: nothing of it is read as the language.
    expect(newText).toMatch(/^"(?:\\.|[^"\\\n])*"$/);
    return answer;
  },
  'okr/align': ask('okr/align', {
    from: { uri: OTHER, objective: 'more' },
    to: { uri: URI, objective: 'below' },
  }),
  'okr/align/targets': ask('okr/align/targets', { uri: OTHER, objective: 'more' }),
  'okr/supporters': ask('okr/supporters', { uri: URI, objective: 'fresh' }),
  'okr/import': ({ connection }, text) => connection.sendRequest('okr/import', { text, fileName: OTHER }),
  'okr/newFileChoices': ask('okr/newFileChoices', {}),
  'okr/newFile': ({ connection }, text) =>
    connection.sendRequest('okr/newFile', {
      company: { title: text.slice(0, 300) },
      team: { title: text.slice(0, 300) },
      cycle: '2026-Q1',
      language: 'en',
    }),
  'okr/preview': ask('okr/preview', { uri: URI }),
  'okr/tree/children': every(...GROUPINGS.map((grouping) => ask('okr/tree/children', { grouping }))),
  'okr/tree/path': ask('okr/tree/path', { grouping: 'team', uri: URI, position: { line: 17, character: 4 } }),
  'okr/tree/tooltip': async ({ connection }) => {
    const { nodes } = await connection.sendRequest<{ nodes: { id: string }[] }>('okr/tree/children', {
      grouping: 'team',
    });
    const tooltips = await Promise.all(
      nodes.map(({ id }) => connection.sendRequest<string | null>('okr/tree/tooltip', { id })),
    );
    for (const tooltip of tooltips) if (tooltip !== null) expectText(tooltip);
    expect(tooltips.some((tooltip) => tooltip !== null)).toBe(true);
    return tooltips;
  },
  'okr/tree/overview': ask('okr/tree/overview', {}),
  'okr/fileStatus': ask('okr/fileStatus', { uri: URI }),
};

/** What the server asks of the editor, or says to it, and what the editor tells it. */
const FROM_THE_EDITOR = [
  'okr/readFile',
  'okr/readDirectory',
  'okr/stat',
  'okr/figuresChanged',
  'okr/trusted',
  'okr/starterDeclined',
];

type Value = Readonly<Record<string, unknown>>;

/** Reads all of an answer as an editor does. @returns how many texts were Markdown, snippets or titles of commands */
function read(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + read(one), 0);
  const { kind, value: text, snippet, insertTextFormat, textEdit, command, target, title } = value as Value;
  let count = 0;
  if (kind === 'markdown') {
    expectText(text as string);
    count++;
  }
  const snippets = [
    kind === 'snippet' && text,
    snippet,
    insertTextFormat === 2 && (textEdit as Value | undefined)?.newText,
  ].filter((one) => typeof one === 'string');
  for (const one of snippets) {
    expectSnippet(one);
    count++;
  }
  if (typeof command === 'string' && typeof title === 'string') {
    expect(COMMANDS).toContain(command);
    expect(title).not.toContain('$(');
    count++;
  }
  if (typeof target === 'string') {
    expect(target).toMatch(/^(?:https?:\/\/|file:\/\/\/w\/)/);
    count++;
  }
  return count + Object.values(value).reduce<number>((sum, one) => sum + read(one), 0);
}

/** The stops are ours: what people wrote stands in it as it is, no variable of the editor and no stop of theirs. */
function expectSnippet(snippet: string): void {
  const unescaped = snippet.replaceAll(/\\[\\$},|]/g, '');
  expect(unescaped).not.toMatch(/\$(?!\d|\{\d)/);
  expect(unescaped).not.toContain('{1:tab}');
}

const SUPPORTER = 'objective more "More" for bakery in spring {\n  supports fresh\n}\n';

async function served(
  source: string,
  run: (server: LiveServer) => Promise<void>,
  supporter = SUPPORTER,
): Promise<void> {
  const server = await liveServer({ commands: COMMANDS });
  const open = (uri: string, text: string): Promise<void> =>
    server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version: 1, text },
    });
  await open(URI, source);
  await open(OTHER, supporter);
  await run(server);
  expect(server.errors).toEqual([]);
  await server.stop();
}

test('every door is one of these', async () => {
  await served(fileWith('x'), async ({ capabilities }) => {
    expect(Object.keys(capabilities).sort()).toEqual([...Object.keys(OF_LSP), ...NO_DOORS].sort());
  });
  const ours = Object.values(protocol).flatMap((one) =>
    typeof one === 'object' && 'method' in one ? one.method : [],
  );
  expect(ours.sort()).toEqual([...Object.keys(OF_OURS), ...FROM_THE_EDITOR].sort());
});

describe.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 50)), text] as const))('%s', (_, text) => {
  test('is text at every door of the server', async () => {
    const source = fileWith(text);
    await served(source, async (server) => {
      const seen: Record<string, number> = {};
      for (const [name, door] of Object.entries({ ...OF_LSP, ...OF_OURS }))
        seen[name] = read(await door(server, name.endsWith('Provider') ? source : text));
      for (const name of ['hoverProvider', 'completionProvider', 'codeActionProvider', 'codeLensProvider'])
        expect(seen[name], name).toBeGreaterThan(0);
      for (const name of ['okr/checkIn', 'okr/newCycle', 'okr/newFile']) expect(seen[name], name).toBe(1);
    });
  });
});

/** Names that mean something to the language that the server is written in. */
const NAMES: readonly (readonly [string, string])[] = [
  ['house', 'constructor'],
  ['bakery', '__proto__'],
  ['mia', 'toString'],
  ['fresh', 'hasOwnProperty'],
  ['guests', 'valueOf'],
  ['nps', '__defineGetter__'],
  ['spring', 'prototype'],
  ['oven', '__lookupSetter__'],
];

test('names mean nothing but what they name', async () => {
  const named = (text: string): string =>
    NAMES.reduce((all, [plain, hostile]) => all.replaceAll(new RegExp(`\\b${plain}\\b`, 'g'), hostile), text);
  const answers = async (rename: (text: string) => string): Promise<string[]> => {
    const said: string[] = [];
    const asked = [
      // Everything is judged then: rows have the findings that are known.
      ['okr/tool', { name: 'okr_check', input: {} }],
      ['textDocument/documentSymbol', document],
      ['okr/tree/children', { grouping: 'cascade' }],
      ['okr/tree/children', { grouping: 'owner' }],
      ['okr/tool', { name: 'okr_score', input: {} }],
      ['okr/export', { format: 'json' }],
      ['okr/export', { format: 'md' }],
      ['okr/checkIn', goal],
      ['okr/fileStatus', { uri: URI }],
    ] as const;
    await served(
      rename(fileWith('Bread for all')),
      async ({ connection }) => {
        for (const [method, params] of asked) {
          const answer = await connection.sendRequest(method, JSON.parse(rename(JSON.stringify(params))));
          // Longer names stand elsewhere, and a row's id is the path to it.
          said.push(JSON.stringify(answer).replaceAll(/"id":"[^"]*"|\d+/g, '0'));
        }
      },
      rename(SUPPORTER),
    );
    return said;
  };
  const plain = await answers((text) => text);
  expect(await answers(named)).toEqual(plain.map(named));
});
