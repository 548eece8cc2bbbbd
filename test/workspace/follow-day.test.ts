import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { followDay } from '../../language-server/workspace/follow-day.ts';
import { Publisher } from '../../language-server/workspace/publisher.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a new day is a new look at everything', async () => {
  let day = '2026-02-03';
  const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => day });
  const sent: string[][] = [];
  const publisher = new Publisher(
    workspace,
    ({ diagnostics }) => sent.push(diagnostics.map(({ code }) => String(code))),
    () => undefined,
  );
  const stop = followDay(() => day, { workspace, publisher });
  workspace.update([
    {
      uri: 'file:///w/a.okr',
      text: 'okrs for a in 2026-Q1\nobjective x "Bread for all" {\n  kr "Guests" from 1 to 2\n}\ncheckin 2026-02-04 on x {\n}\n',
    },
  ]);
  publisher.start();
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.at(-1)).toContain('checkin-future');
  day = '2026-02-05';
  await vi.advanceTimersByTimeAsync(61_000);
  expect(sent.at(-1)).not.toContain('checkin-future');
  stop();
});
