import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { SECONDS, untilTimeIsUp } from './budget.ts';
import { liveServer } from './live-server.ts';
import { OWN_METHODS, ownRequest, URIS } from './own-requests.ts';
import { text } from './texts.ts';

/** Requests at a place in a file. */
const AT_A_PLACE = [
  'hover',
  'completion',
  'definition',
  'references',
  'documentHighlight',
  'prepareRename',
  'prepareCallHierarchy',
];
/** Requests about a whole file. */
const OF_A_FILE = [
  'documentSymbol',
  'foldingRange',
  'semanticTokens/full',
  'codeLens',
  'documentLink',
  'inlayHint',
  'formatting',
  'codeAction',
  'selectionRange',
  'rename',
];

/** One thing that an editor, or a broken one, may do. */
type Step =
  | { readonly kind: 'open' | 'change'; readonly uri: string; readonly text: string }
  | {
      readonly kind: 'edit';
      readonly uri: string;
      readonly at: number;
      readonly length: number;
      readonly put: string;
    }
  | { readonly kind: 'close'; readonly uri: string }
  | {
      readonly kind: 'ask';
      readonly method: string;
      readonly uri: string;
      readonly line: number;
      readonly character: number;
      readonly cancel: boolean;
    }
  | { readonly kind: 'own'; readonly method: string; readonly params: unknown; readonly cancel: boolean }
  | { readonly kind: 'nonsense'; readonly method: string; readonly params: unknown };

const uri = fc.constantFrom(...URIS);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('open' as const, 'change' as const), uri, text }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      uri,
      at: fc.nat(40),
      length: fc.nat(20),
      put: fc.string({ unit: 'binary', maxLength: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), uri }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      method: fc.constantFrom(...AT_A_PLACE, ...OF_A_FILE),
      uri,
      line: fc.oneof(fc.nat(40), fc.constant(1e9)),
      character: fc.oneof(fc.nat(80), fc.constant(1e9)),
      cancel: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(ownRequest, fc.boolean())
      .map(([asked, cancel]) => ({ kind: 'own' as const, ...asked, cancel })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('nonsense' as const),
      method: fc.constantFrom('textDocument/hover', 'workspace/symbol', 'no/such/method', ...OWN_METHODS),
      params: fc.oneof(
        fc.constant(undefined),
        fc.object({ maxDepth: 2 }),
        fc.constant({ textDocument: { uri: 'file:///f/a.okr' } }),
      ),
    }),
  },
);

/** Answers that say that a question makes no sense, or that its time is over. A crash is another one. */
const HONEST: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestFailed,
  LSPErrorCodes.ServerCancelled,
  -32600, // it cannot be done, and why
  -32602, // the parameters make no sense
  -32601, // there is no such method
];
const TOO_LONG_MS = 10_000;

function isHonest({ code }: ResponseError<unknown>): boolean {
  return HONEST.includes(code);
}

function parametersOf({ method, uri, line, character }: Extract<Step, { kind: 'ask' }>): object {
  const position = { line, character };
  const range = { start: { line: 0, character: 0 }, end: position };
  return {
    textDocument: { uri },
    position,
    range,
    positions: [position],
    context: method === 'references' ? { includeDeclaration: true } : { diagnostics: [], triggerKind: 1 },
    options: { tabSize: 2, insertSpaces: true },
    newName: 'new-name',
  };
}

test(
  'every request of any order is answered in time, with a result or an honest error',
  async () => {
    const server = await liveServer();
    const { connection } = server;
    const versions = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const answers: Promise<void>[] = [];
        const ask = (method: string, params: unknown, cancel: boolean): void => {
          const source = new CancellationTokenSource();
          const answer = connection.sendRequest(method, params, source.token);
          if (cancel) source.cancel();
          const late = new Promise<never>((_, reject) => {
            setTimeout(() => reject(new Error(`${method} was not answered in time`)), TOO_LONG_MS).unref();
          });
          answers.push(
            Promise.race([answer, late]).then(
              () => {},
              (error: unknown) => {
                if (error instanceof ResponseError && isHonest(error)) return;
                throw new Error(`${method} ${JSON.stringify(params)?.slice(0, 300)}: ${error}`);
              },
            ),
          );
        };
        for (const one of steps) {
          if (one.kind === 'ask') ask(`textDocument/${one.method}`, parametersOf(one), one.cancel);
          else if (one.kind === 'own') ask(one.method, one.params, one.cancel);
          else if (one.kind === 'nonsense') {
            // Only that it ends is asked of answers to nonsense.
            answers.push(
              connection.sendRequest(one.method, one.params).then(
                () => {},
                () => {},
              ),
            );
          } else {
            const textDocument = { uri: one.uri, version: (versions.get(one.uri) ?? 0) + 1 };
            const known = versions.has(one.uri);
            if (one.kind === 'close') {
              versions.delete(one.uri);
              await connection.sendNotification('textDocument/didClose', { textDocument });
              continue;
            }
            versions.set(one.uri, textDocument.version);
            if (!known || one.kind === 'open') {
              const languageId = one.uri.endsWith('.json') ? 'jsonc' : 'okr';
              await connection.sendNotification('textDocument/didOpen', {
                textDocument: {
                  ...textDocument,
                  languageId,
                  text: 'text' in one ? one.text : 'team a "A"\n',
                },
              });
            } else {
              const start = { line: 'at' in one ? one.at : 0, character: 2 };
              const end = { line: start.line, character: 2 + ('length' in one ? one.length : 0) };
              const contentChanges =
                one.kind === 'edit' ? [{ range: { start, end }, text: one.put }] : [{ text: one.text }];
              await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
            }
          }
        }
        await Promise.all(answers);
      }),
      untilTimeIsUp,
    );
    await server.stop();
    // Those of requests have been heard in their answers; answers to nonsense are not looked at.
    const asked = /^(?:okr\/[\w/]+|Hover|WorkspaceSymbol) failed/;
    expect(server.errors.filter((line) => !asked.test(line))).toEqual([]);
  },
  (SECONDS + 60) * 1000,
);
