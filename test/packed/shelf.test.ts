import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pages } from '../../language-server/packed/pages.ts';
import { Shelf } from '../../language-server/packed/shelf.ts';

interface Thing {
  readonly name: string;
  readonly range: readonly [number, number];
}

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const thing = fc.record<Thing>({
  name: fc.string({ maxLength: 9 }),
  range: fc.tuple(fc.nat(99), fc.nat(99)),
});
const kind = fc.constantFrom('set', 'putAway', 'get', 'delete', 'clear', 'entries');
const step = fc.record({ kind, key, thing });

test('is a map, however little is at hand', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.array(step, { maxLength: 60 }), (most, steps) => {
      const shelf = new Shelf<Thing>(most);
      const map = new Map<string, Thing>();
      for (const one of steps) {
        if (one.kind === 'get') expect(shelf.get(one.key)).toEqual(map.get(one.key));
        else if (one.kind === 'delete') expect(shelf.delete(one.key)).toBe(map.delete(one.key));
        else if (one.kind === 'entries') expect([...shelf]).toEqual([...map]);
        else if (one.kind === 'clear') {
          shelf.clear();
          map.clear();
        } else {
          if (one.kind === 'set') shelf.set(one.key, one.thing);
          else shelf.putAway(one.key, one.thing);
          map.set(one.key, one.thing);
        }
        expect(shelf.size).toBe(map.size);
      }
      expect([...shelf.keys()]).toEqual([...map.keys()]);
      expect([...shelf.values()]).toEqual([...map.values()]);
    }),
    { numRuns: 500 },
  );
});

test('a value has the same mark until it is set again', () => {
  const shelf = new Shelf<Thing>(1);
  shelf.set('a', { name: 'one', range: [1, 2] });
  const mark = shelf.markOf('a');
  shelf.set('b', { name: 'two', range: [1, 2] });
  shelf.get('a');
  expect(shelf.markOf('a')).toBe(mark);
  shelf.set('a', { name: 'one', range: [1, 2] });
  expect(shelf.markOf('a')).not.toBe(mark);
});

test('what is written again and again does not fill the memory', () => {
  const shelf = new Shelf<{ text: string }>(0);
  shelf.set('kept', { text: 'This one stays.' });
  for (let i = 0; i < 400; i++) shelf.set('changed', { text: String(i).repeat(20_000) });
  expect(shelf.bytes).toBeLessThan(8_000_000);
  expect(shelf.get('kept')).toEqual({ text: 'This one stays.' });
});

test('pieces larger than a page have one of their own', () => {
  const pages = new Pages();
  const large = new Uint8Array(200_000).fill(7);
  const places = [new Uint8Array([1]), large, new Uint8Array([2])].map((bytes) => pages.add(bytes));
  const first = places.map((place) => pages.at(place).bytes[pages.at(place).offset]);
  expect(first).toEqual([1, 7, 2]);
});
