import { afterEach, expect, test } from 'vitest';
import { ImportRequest } from '../../language-server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

const FILES = {
  'okr.config.json': '{ "root": true, "today": "2026-02-10" }\n',
  'mill.okr': 'team ovens "Ovens"\nperson mia "Mia Baker" in ovens\n',
  'ovens.okr': 'okrs for ovens in 2026-Q1\n\nobjective crust "A crust that sings" {\n\n}\n\n',
};
const MARKDOWN = '## Objective 1: Bread worth a detour\n\nOwner: Mia Baker\n\n- KR1: Stars from 3 to 5\n';

const start = async () => {
  server = await ServerUnderTest.start(FILES);
};

test('a text becomes formatted OKRs that use the names of the workspace', async () => {
  await start();
  expect(await server.connection.sendRequest(ImportRequest, { text: MARKDOWN })).toEqual({
    text: `objective bread-worth-detour "Bread worth a detour" {  // Objective 1
  owner mia
  kr stars "Stars from 3 to 5" from 3 to 5  // KR1
}
`,
    report: ['1 objective, 1 key result (1 with numbers in form)'],
    found: 2,
  });
});

test('bytes are decoded, and the name of the file tells what they are', async () => {
  await start();
  const csv = 'Objective,Key Result,Target\nBread,Stars,5\n';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]);
  const answer = await server.connection.sendRequest(ImportRequest, {
    base64: utf16.toString('base64'),
    fileName: 'export.csv',
  });
  expect(answer).toMatchObject({ found: 2 });
  expect('text' in answer && answer.text).toContain('kr stars "Stars" to 5');
});

test('within an objective, members alone come in, and people who are not declared stay notes', async () => {
  await start();
  await server.open('ovens.okr', FILES['ovens.okr']);
  const answer = await server.connection.sendRequest(ImportRequest, {
    text: '- Stars from 3 to 5 @mia\n- Guests from 300 to 450 (Owner: Zoe)\n',
    uri: server.uri('ovens.okr'),
    position: { line: 3, character: 0 },
  });
  expect('text' in answer && answer.text).toBe(
    `  kr stars  "Stars from 3 to 5" from 3 to 5 owner mia
  kr guests "Guests from 300 to 450" from 300 to 450
    note "Owner: Zoe"
`,
  );
});

test('what is no text is refused with the reason', async () => {
  await start();
  const base64 = Buffer.from([0x89, 0x50, 0, 1, 0xff, 0, 0, 2]).toString('base64');
  expect(await server.connection.sendRequest(ImportRequest, { base64 })).toEqual({
    refused: 'this is no text',
  });
});
