import { afterEach, expect, test } from 'vitest';
import { CodeLensRequest, DocumentSymbolRequest } from 'vscode-languageserver-protocol/node';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

const objectives = (name: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `objective ${name}-${i} "Serve guests of ${name} sooner" {\n  kr "Waiting time" from 9 min to 4 min\n}\n`,
  ).join('\n');

test('a file that was opened right behind others has its outline and its lenses', async () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.okr`, objectives(name, 60)]));
  server = await ServerUnderTest.start(files);
  const answers = Object.entries(files).flatMap(([path, text]) => {
    void server.open(path, text);
    const of = { textDocument: { uri: server.uri(path) } };
    return [
      server.connection.sendRequest(DocumentSymbolRequest.type, of),
      server.connection.sendRequest(CodeLensRequest.type, of),
    ];
  });
  for (const answer of await Promise.all(answers)) expect(answer?.length).toBeGreaterThanOrEqual(60);
});

test('what is asked right behind an edit is answered of the edited text, also while other files are busy', async () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.okr`, objectives(name, 60)]));
  server = await ServerUnderTest.start(files);
  for (const [path, text] of Object.entries(files)) await server.open(path, text);
  const answers = Object.keys(files).map((path) => {
    const uri = server.uri(path);
    void server.change(path, 'objective alone "Serve guests sooner"\n', 2);
    return server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  });
  for (const answer of await Promise.all(answers))
    expect(answer?.map(({ name }) => name)).toEqual(['Serve guests sooner']);
});
