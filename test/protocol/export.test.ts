import { afterEach, expect, test } from 'vitest';
import { ExportRequest } from '../../language-server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
afterEach(() => server.stop());

const FILES = {
  'okr.config.json': '{ "root": true, "today": "2026-02-10" }\n',
  'ovens.okr':
    'okrs for ovens in 2026-Q1\n\nobjective crust "A crust that sings" {\n  kr stars "Stars" from 3 to 5\n}\n',
  'team.okr': 'team ovens "Ovens"\n',
};

test('the project of a file is written in the form that is asked for', async () => {
  server = await ServerUnderTest.start(FILES);
  const uri = server.uri('ovens.okr');
  const report = await server.connection.sendRequest(ExportRequest, { format: 'md', uri });
  expect(report).toMatchObject({ ending: 'md', text: expect.stringContaining('# OKRs on 2026-02-10') });
  const data = await server.connection.sendRequest(ExportRequest, { format: 'json' });
  const { projects } = JSON.parse('text' in data ? data.text : '');
  expect(projects).toMatchObject([
    {
      teams: [{ name: 'ovens' }],
      objectives: [{ name: 'crust' }],
      figures: { objectives: [{ file: 'ovens.okr' }] },
    },
  ]);
});

test('without objectives it says so', async () => {
  server = await ServerUnderTest.start({ 'okr.config.json': '{ "root": true }\n' });
  expect(await server.connection.sendRequest(ExportRequest, { format: 'csv' })).toEqual({
    refused: 'there is nothing to export: the files hold no objectives yet',
  });
});
