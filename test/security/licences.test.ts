import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Licences that ask for no more than to be named: what is bundled may be given away and sold with them. */
const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  '0BSD',
  'Unlicense',
];

test('everything that is bundled has a licence that may be bundled', () => {
  const heads = readFileSync('dist/THIRD-PARTY-LICENCES.txt', 'utf8')
    .split(`\n${'-'.repeat(80)}\n\n`)
    .map((part) => part.slice(0, part.indexOf('\n')))
    // Some licence texts have such a line of their own.
    .filter((head) => /^\S+ \d\S* \(/.test(head));
  expect(heads.length).toBeGreaterThan(20);
  for (const head of heads) {
    const licence = /^\S+ \S+ \((.+)\)$/.exec(head)?.[1];
    const either = licence?.replaceAll(/[()]/g, '').split(' OR ') ?? [];
    expect(
      either.some((one) => ALLOWED.includes(one)),
      head,
    ).toBe(true);
  }
});
