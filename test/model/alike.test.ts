import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf } from '../../language-server/model/alike.ts';
import { isNearlySame } from '../../language-server/rules/wording/nearly-same.ts';

const words = fc.array(
  fc.constantFrom(...'bread cake tea rye mill oven shop town guest flour yeast salt'.split(' ')),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test('titles that are nearly the same share a mark', () => {
  fc.assert(
    fc.property(words, words, fc.boolean(), (one, more, near) => {
      const other = near ? [...one.slice(1), ...more.slice(0, 1)] : more;
      const [a, b] = [one.join(' '), other.join(' ')];
      fc.pre(isNearlySame(a, b));
      expect(marksOf(b).some((mark) => marksOf(a).includes(mark))).toBe(true);
    }),
  );
});

test('a title has few marks, and the same ones however it is written', () => {
  expect(marksOf('Bread that people cross the whole town for')).toHaveLength(3);
  expect(marksOf('BREAD, that people cross the whole town for!')).toEqual(
    marksOf('Bread that people cross the whole town for'),
  );
  expect(marksOf('Have fun')).toEqual(['have fun']);
  expect(marksOf('…')).toEqual([]);
});
