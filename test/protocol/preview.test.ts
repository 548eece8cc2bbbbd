import { afterEach, describe, expect, test } from 'vitest';
import {
  GoalAtRequest,
  GoalPlaceRequest,
  PreviewRequest,
  RetitleRequest,
} from '../../language-server/protocol.ts';
import { ServerUnderTest } from '../support/server.ts';

const COMPANY = `company mill "The Mill"
team bakery "Bakery" in mill
person mia "Mia" in bakery

okrs for mill in 2026
objective loved "Bread worth a detour for the whole valley" {
  owner mia
  kr guests "Guests a week" from 300 to 450
}
`;
const TEAM = `okrs for bakery in 2026-Q1
objective fresh "Bread that people cross the town for" {
  supports mill.loved.guests
  kr return "Guests who come back within a week" from 18% to 30%
}
checkin 2026-02-02 on fresh by mia {
  return: 22%
}
`;

let server: ServerUnderTest;
afterEach(() => server.stop());

const files = { 'company.okr': COMPANY, 'team.okr': TEAM };
const start = async (): Promise<void> => {
  server = await ServerUnderTest.start(files);
};

describe('the preview', () => {
  test('is of all files of the project, whichever is asked for', async () => {
    await start();
    const answer = await server.connection.sendRequest(PreviewRequest, { uri: server.uri('team.okr') });
    expect(answer?.whole).toBe(true);
    expect(answer?.changes.objectives.map(({ title }) => title)).toEqual([
      'Bread worth a detour for the whole valley',
      'Bread that people cross the town for',
    ]);
    expect(answer?.changes.objectives[1]?.links).toEqual([
      { to: `${server.uri('company.okr')}#loved/guests`, contributes: false },
    ]);
  });

  test('says only what has changed, out of texts that are not saved', async () => {
    await start();
    const first = (await server.connection.sendRequest(PreviewRequest, {}))!;
    await server.open('team.okr', TEAM);
    await server.change('team.okr', TEAM.replace('cross the town', 'cross two towns'), 2);
    const since = { project: first.project, revision: first.changes.revision };
    const { changes, whole } = (await server.connection.sendRequest(PreviewRequest, { since }))!;
    expect(whole).toBeUndefined();
    expect(changes.objectives.map(({ title }) => title)).toEqual(['Bread that people cross two towns for']);
    expect(changes.order).toBeUndefined();
  });

  test('is nothing where there is nothing', async () => {
    server = await ServerUnderTest.start({});
    expect(await server.connection.sendRequest(PreviewRequest, {})).toBeNull();
  });

  test('finds the way to a goal and back, also from a check-in', async () => {
    await start();
    const goal = { uri: server.uri('team.okr'), objective: 'fresh', keyResult: 'return' };
    const place = await server.connection.sendRequest(GoalPlaceRequest, goal);
    expect(place).toEqual({
      uri: goal.uri,
      range: { start: { line: 3, character: 12 }, end: { line: 3, character: 48 } },
    });
    for (const line of [3, 6])
      expect(
        await server.connection.sendRequest(GoalAtRequest, {
          uri: goal.uri,
          position: { line, character: 4 },
        }),
      ).toEqual(goal);
    expect(
      await server.connection.sendRequest(GoalAtRequest, {
        uri: goal.uri,
        position: { line: 0, character: 4 },
      }),
    ).toBeNull();
    expect(await server.connection.sendRequest(GoalPlaceRequest, { ...goal, keyResult: 'gone' })).toBeNull();
  });

  test('gives another title, in quotation marks whatever it is', async () => {
    await start();
    const goal = { uri: server.uri('team.okr'), objective: 'fresh' };
    const edit = await server.connection.sendRequest(RetitleRequest, {
      goal,
      title: ' Say "yes" \n to \\ bread ',
    });
    expect(edit?.documentChanges).toEqual([
      {
        textDocument: { uri: goal.uri, version: null },
        edits: [
          {
            range: { start: { line: 1, character: 16 }, end: { line: 1, character: 54 } },
            newText: '"Say \\"yes\\" to \\\\ bread"',
          },
        ],
      },
    ]);
  });
});
