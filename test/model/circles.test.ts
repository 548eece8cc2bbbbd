import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Circles, wayBack } from '../../language-server/model/circles.ts';
import type { SupportEntry } from '../../language-server/model/links.ts';

const URI = 'file:///w/a.okr';
const idOf = (objective: number): string => `${URI}#o${objective}`;

/** What each objective supports, by their numbers. */
type Graph = Readonly<Record<number, readonly number[]>>;

function lookup(graph: Graph): (objective: string) => readonly SupportEntry[] {
  return (objective) =>
    (graph[Number(objective.slice(idOf(0).length - 1))] ?? []).map(
      (to) => ({ to: { uri: URI, objective: `o${to}` } }) as SupportEntry,
    );
}

const ids = (graph: Graph): string[] => Object.keys(graph).map((one) => idOf(Number(one)));

const graph: fc.Arbitrary<Graph> = fc
  .array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 10 })
  .map((lists) => ({ ...lists }));

test('an objective is in a circle with what it supports exactly where there is a way back', () => {
  fc.assert(
    fc.property(graph, (one) => {
      const supports = lookup(one);
      const known = new Circles().update(ids(one), supports);
      for (const objective of ids(one)) {
        const expected = [...new Set(supports(objective).map(({ to }) => `${to.uri}#${to.objective}`))]
          .map((to) => ({ to, through: wayBack(to, objective, supports) }))
          .filter(({ through }) => through !== undefined);
        expect(known.get(objective) ?? []).toEqual(expected);
      }
    }),
  );
});

test('circles that come and go are those that a new look finds', () => {
  fc.assert(
    fc.property(fc.array(graph, { minLength: 2, maxLength: 5 }), (graphs) => {
      const circles = new Circles();
      const everyone = [...Array(10).keys()].map(idOf);
      let known: ReadonlyMap<string, unknown> = new Map();
      for (const one of graphs) known = circles.update(everyone, lookup(one));
      const fresh = new Circles().update(everyone, lookup(graphs.at(-1)!));
      expect(new Map(known)).toEqual(new Map(fresh));
    }),
  );
});

test('a chain of a hundred thousand objectives is followed once', () => {
  const length = 100_000;
  const chain = Object.fromEntries(Array.from({ length }, (_, i) => [i, i + 1 < length ? [i + 1] : []]));
  const begin = performance.now();
  expect(new Circles().update(ids(chain), lookup(chain)).size).toBe(0);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
