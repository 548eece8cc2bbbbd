import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, test } from 'vitest';
import { isIgnored } from '../../../language-server/rules/config/ignored.ts';

function isLeftOut(patterns: readonly string[], path: string): boolean {
  return isIgnored(`file:///w/${encodeURI(path)}`, [{ uri: 'file:///w/okr.config.json', ignore: patterns }]);
}

describe('patterns of files that are not read', () => {
  const name = fc.stringMatching(/^[ab.]{1,3}$/).filter((text) => !/^\.+$/.test(text));
  const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));
  const sign = fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[!a]', '[a-b]', '\\a', '\\*');
  const part = fc.oneof(
    { weight: 1, arbitrary: fc.constant('**') },
    { weight: 4, arbitrary: fc.array(sign, { minLength: 1, maxLength: 4 }).map((signs) => signs.join('')) },
  );
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '!'),
      fc.constantFrom('', '', '/'),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '', '/'),
    )
    .map(([back, first, parts, last]) => `${back}${first}${parts.join('/')}${last}`);

  test('mean what they mean in a .gitignore', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), path, (patterns, file) => {
        const asInGit = ignore({ ignorecase: false }).add(patterns).ignores(file);
        expect(isLeftOut(patterns, file), `${patterns.join(' ')} on ${file}`).toBe(asInGit);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['**/a/**/a/**/a/**/a/**/x', 'a/'.repeat(500)],
    ['*a*a*a*a*a*a*a*a*x', `${'a'.repeat(4_000)}/`],
    [`${'*'.repeat(4_000)}x`, `${'a'.repeat(4_000)}/`],
    [`${'[a-z]*'.repeat(500)}x`, `${'a'.repeat(4_000)}/`],
  ])('take no long time, whatever they say: %.20s', (text, folders) => {
    const begin = performance.now();
    expect(isLeftOut([text], `${folders}a.okr`)).toBe(false);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
