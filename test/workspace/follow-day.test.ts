import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { FollowedDay } from '../../language-server/workspace/follow-day.ts';
import { Publisher } from '../../language-server/workspace/publisher.ts';
import { localToday } from '../../language-server/workspace/today.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

const URI = 'file:///w/a.okr';
const TEXT = `okrs for a in 2026-Q1
objective x "Bread for all" {
  kr "Guests" from 1 to 2
}
checkin 2026-02-04 on x {
}
`;

let clock: string;
let day: FollowedDay;
let workspace: Workspace;
let publisher: Publisher;
let sent: string[][];

beforeEach(async () => {
  vi.useFakeTimers();
  clock = '2026-02-03';
  sent = [];
  day = new FollowedDay(() => clock);
  workspace = new Workspace({ parser: createParser(), rules: allRules, today: day.today });
  publisher = new Publisher(
    workspace,
    ({ diagnostics }) => sent.push(diagnostics.map(({ code }) => String(code))),
    () => undefined,
  );
  day.follow(() => {
    workspace.dayChanged();
    publisher.changed([]);
  });
  workspace.update([{ uri: URI, text: TEXT }]);
  publisher.start();
  await vi.advanceTimersByTimeAsync(100);
});
afterEach(() => {
  day.stop();
  vi.useRealTimers();
});

async function clockSays(now: string): Promise<void> {
  clock = now;
  await vi.advanceTimersByTimeAsync(61_000);
}

test('a new day is a new look at everything', async () => {
  expect(sent.at(-1)).toContain('checkin-future');
  await clockSays('2026-02-05');
  expect(sent.at(-1)).not.toContain('checkin-future');
});

test.each([
  ['back', ['2026-02-05', '2026-02-03']],
  ['over a quarter and back', ['2026-05-01', '2026-02-03']],
  ['years ahead, back behind the cycle, and home', ['2031-01-01', '2025-06-30', '2026-02-03']],
])('a clock that goes %s: what stands is what a new server would say', async (_, days) => {
  for (const now of days) {
    await clockSays(now);
    const fresh = new Workspace({ parser: createParser(), rules: allRules, today: () => now });
    fresh.update([{ uri: URI, text: TEXT }]);
    expect(sent.at(-1)!.toSorted()).toEqual(
      fresh
        .findingsOf(URI)
        .map(({ rule }) => rule)
        .toSorted(),
    );
  }
});

test('a clock that jumps and is put right between two looks leaves nothing of the other day behind', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  clock = '2027-02-05';
  workspace.update([{ uri: URI, text: `${TEXT}\n` }]);
  publisher.changed([URI]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.at(-1)).not.toContain('checkin-future');
  clock = '2026-02-03';
  await vi.advanceTimersByTimeAsync(61_000);
  expect(sent.at(-1)).toContain('checkin-future');
});

test('a request that comes before the look of the minute has everything judged for its day', async () => {
  clock = '2026-02-05';
  day.today();
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.at(-1)).not.toContain('checkin-future');
});

test('the day is the one on the wall, also where midnight is left out or comes twice', () => {
  const { TZ } = process.env;
  try {
    for (const [zone, instant, expected] of [
      // Clocks go from 24:00 to 01:00: there is no midnight.
      ['America/Santiago', '2026-09-06T03:59:59Z', '2026-09-05'],
      ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
      // Clocks go from 24:00 back to 23:00.
      ['America/Santiago', '2026-04-05T02:59:59Z', '2026-04-04'],
      ['America/Santiago', '2026-04-05T03:30:00Z', '2026-04-04'],
      ['America/Santiago', '2026-04-05T04:00:00Z', '2026-04-05'],
      // A day was left out.
      ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
      ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
      ['Pacific/Kiritimati', '2026-03-31T10:00:00Z', '2026-04-01'],
      ['Pacific/Niue', '2026-04-01T10:59:59Z', '2026-03-31'],
    ] as const) {
      process.env.TZ = zone;
      expect(localToday(new Date(instant)), `${zone} ${instant}`).toBe(expected);
    }
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});
