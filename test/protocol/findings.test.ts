import { afterEach, describe, expect, test } from 'vitest';
import { ServerUnderTest } from '../support/server.ts';

const COMPANY = `company mill "The Mill"
team bakery "Bakery" in mill lead mia
person mia "Mia" in bakery

okrs for mill in 2026
objective loved "Bread worth a detour for the whole valley" {
  owner mia
  kr guests "Guests a week" from 300 to 450
  kr stars "Stars in the valley guide" from 3 to 4
}
`;
const TEAM = `okrs for bakery in 2026-Q1
objective fresh "Bread that people cross the town for" {
  supports mill.loved
  kr return "Guests who come back within a week" from 18% to 30%
  kr waste "Bread thrown away a day" from 14 kg to 5 kg
}
`;

let server: ServerUnderTest;
afterEach(() => server.stop());

describe('findings', () => {
  test('come for closed files at the start, and none for what is right', async () => {
    server = await ServerUnderTest.start({
      'company.okr': COMPANY,
      'bad.okr': TEAM.replace('mill.loved', 'mill.lovd'),
    });
    await server.until('the unknown reference', () => server.rules('bad.okr').length > 0);
    expect(server.rules('bad.okr')).toEqual(['unknown-reference']);
    expect(
      server.diagnostics.get(server.uri('bad.okr'))!.find(({ code }) => code === 'unknown-reference')!.range,
    ).toEqual({
      start: { line: 2, character: 16 },
      end: { line: 2, character: 20 },
    });
    expect(server.rules('company.okr')).toEqual([]);
  });

  test('follow an edit into other files', async () => {
    server = await ServerUnderTest.start({ 'company.okr': COMPANY, 'team.okr': TEAM });
    await server.open('company.okr', COMPANY);
    await server.change('company.okr', COMPANY.replace('objective loved', 'objective admired'), 2);
    await server.until('the reference to be lost', () =>
      server.rules('team.okr').includes('unknown-reference'),
    );
    await server.change('company.okr', COMPANY, 3);
    await server.until('the reference to be found', () => server.rules('team.okr').length === 0);
  });

  test('are those of the disk again when a file is closed without saving', async () => {
    server = await ServerUnderTest.start({ 'company.okr': COMPANY, 'team.okr': TEAM });
    await server.open('company.okr', COMPANY.replace('objective loved', 'objective admired'));
    await server.until('the reference to be lost', () =>
      server.rules('team.okr').includes('unknown-reference'),
    );
    await server.close('company.okr');
    await server.until('the reference to be found', () => server.rules('team.okr').length === 0);
  });

  test('stand for a file that is closed, and come again when it is opened again', async () => {
    const text = 'objective o "Grow" {\n  owner nobody\n}\n';
    server = await ServerUnderTest.start({ 'a.okr': text });
    const stands = (): boolean => server.rules('a.okr').includes('unknown-reference');
    await server.until('the finding', stands);
    for (let i = 0; i < 3; i++) {
      await server.open('a.okr', 'team a "A"\n');
      await server.until('no finding', () => !stands());
      await server.close('a.okr');
      await server.until('the finding again', stands);
      await server.open('a.okr', text);
      await server.request('textDocument/documentSymbol', { textDocument: { uri: server.uri('a.okr') } });
      expect(stands()).toBe(true);
      await server.close('a.okr');
      await server.onDisk('b.okr', `team t${i} "T"\nobjective x "X" { owner none }\n`);
      await server.until('the other file', () => server.rules('b.okr').includes('unknown-reference'));
      expect(stands()).toBe(true);
      await server.onDisk('b.okr');
    }
  });

  test('follow files that come and go on disk', async () => {
    server = await ServerUnderTest.start({ 'company.okr': COMPANY, 'teams/team.okr': TEAM });
    await server.onDisk('company.okr');
    await server.until(
      'all names to be lost',
      () => server.rules('teams/team.okr').filter((rule) => rule === 'unknown-reference').length === 2,
    );
    await server.onDisk('company.okr', COMPANY);
    await server.until('all names to be found', () => server.rules('teams/team.okr').length === 0);
    await server.onDisk('teams/team.okr', `${TEAM}\nbroken`);
    await server.until('the syntax error', () => server.rules('teams/team.okr').includes('syntax'));
    await server.onDisk('teams');
    await server.until('the folder to be forgotten', () => server.rules('teams/team.okr').length === 0);
  });

  test('do not cross from one root to another', async () => {
    server = await ServerUnderTest.start(
      { 'a/company.okr': COMPANY, 'b/team.okr': TEAM, 'b/twin.okr': COMPANY },
      ['a', 'b'],
    );
    await server.onDisk('b/twin.okr');
    await server.until('names to be unknown across roots', () =>
      server.rules('b/team.okr').includes('unknown-reference'),
    );
    // Errors alone: a cycle of the running year may want a check-in.
    expect(server.rules('a/company.okr', 1)).toEqual([]);
  });

  test('obey the settings while they are typed', async () => {
    server = await ServerUnderTest.start({
      'company.okr': COMPANY,
      'team.okr': TEAM.replace(/ {2}kr waste.*\n/, ''),
    });
    await server.until('kr-count', () => server.rules('team.okr', 4).includes('kr-count'));
    await server.open('okr.config.json', '{ "rules": { "kr-count": "off" } }');
    await server.until('kr-count to go', () => !server.rules('team.okr', 4).includes('kr-count'));
    await server.change('okr.config.json', '{ "rules": { "kr-count": "error" } }', 2);
    await server.until(
      'kr-count as an error',
      () =>
        server.diagnostics
          .get(server.uri('team.okr'))
          ?.some(({ code, severity }) => code === 'kr-count' && severity === 1) ?? false,
    );
    await server.close('okr.config.json');
    await server.until(
      'kr-count as it was',
      () =>
        server.diagnostics
          .get(server.uri('team.okr'))
          ?.some(({ code, severity }) => code === 'kr-count' && severity === 3) ?? false,
    );
  });
});
