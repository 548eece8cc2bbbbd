import { describe, expect, test } from 'vitest';
import type { FileModel } from '../../language-server/model/file.ts';
import { createParser } from '../../language-server/syntax/parser.ts';

const SAMPLE = `okrs for bakery in 2026-Q1

objective fresh "Bread that people cross the town for" {
  owner mia
  supports house.loved
  because "The supermarket next door bakes too."
  kr return "Guests who come back within a week" from 18% to 30% by 2026-03-20 owner tom
  kr waste "Bread thrown away a day" from 14 kg to 5 kg weight 2
  kr permit "Permit for the terrace granted" yes/no
  initiative oven "Try the stone oven" for waste owner tom due 2026-02-01 doing
}

objective counter "Nobody waits at the counter" {
  supports house.loved
  kr queue "Longest queue at noon" at most 4 people
  kr opening "Second counter open" milestones {
    20% "Place agreed"
    100% "First customer served"
  }
  risk "Road works in February" mitigation "Deliveries by bicycle"
}

objective team "A team that stays" for bakery, kitchen {
  owner mia
  supports house.loved
  kr sick "Sick days a month" from 9 to 6
}

checkin 2026-01-19 on bakery.fresh by mia {
  return: 20% confidence 6/10 "Good week"
  waste:  11 kg
}
`;

const parser = createParser();

/** What a user sees of an objective: its place in the outline and what it refers to. */
function essence(model: FileModel): Record<string, unknown> {
  return Object.fromEntries(
    model.objectives.map((objective) => [
      objective.name,
      {
        title: objective.title?.value,
        supports: objective.supports.map((ref) => ref.path.map(({ name }) => name).join('.')),
        owners: objective.owners.map((ref) => ref.path[0]?.name),
        keyResults: objective.keyResults.map((kr) => [kr.name, kr.title?.value, kr.metric?.kind]),
      },
    ]),
  );
}

const whole = parser.parse('file:///whole.okr', SAMPLE);
const tokens = [...SAMPLE.matchAll(/"[^"\n]*"|[\p{L}\p{N}_-]+|[^\s]/gu)];

test('the sample has no problems', () => {
  expect(whole.problems).toEqual([]);
  expect(whole.objectives).toHaveLength(3);
});

describe('a token is deleted', () => {
  test.each(tokens.map((token) => [token.index, token[0]] as const))('at %i: %s', (start, token) => {
    const broken = parser.parse(
      'file:///broken.okr',
      SAMPLE.slice(0, start) + SAMPLE.slice(start + token.length),
    );
    const touched = whole.objectives.find(({ range }) => start >= range[0] && start < range[1])?.name;
    const expected = essence(whole);
    const seen = essence(broken);
    if (touched) {
      delete expected[touched];
      for (const name of Object.keys(seen)) if (!(name in expected)) delete seen[name];
    }
    expect(seen).toEqual(expected);
    if (start < SAMPLE.indexOf('checkin')) expect(broken.checkIns[0]?.lines).toHaveLength(2);
  });
});
