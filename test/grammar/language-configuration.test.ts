import { describe, expect, test } from 'vitest';
import configuration from '../../grammar/language-configuration.json' with { type: 'json' };

const { wordPattern, indentationRules, onEnterRules, folding } = configuration;

test.each(['own-search', 'kr_2', 'zażółć', '增长', 'отток', 'växa', 'ä', '1,200', '2026-03-31'])(
  '“%s” is one word',
  (word) => {
    expect(`(${word})`.match(new RegExp(wordPattern.pattern, wordPattern.flags))?.[0]).toBe(word);
  },
);

describe('indentation', () => {
  const increase = new RegExp(indentationRules.increaseIndentPattern);
  const decrease = new RegExp(indentationRules.decreaseIndentPattern);

  test.each(['objective a "A" {', 'kr a "A" milestones {  // three', 'objective 客人 「客人」｛'])(
    'grows behind “%s”',
    (line) => {
      expect(line).toMatch(increase);
    },
  );

  test.each(['objective a "A" {}', 'kr a "a { brace" from 1 to 2', '// {x}'])('stays behind “%s”', (line) => {
    expect(line).not.toMatch(increase);
  });

  test('shrinks at a closing brace', () => {
    expect('  } weight 2').toMatch(decrease);
    expect('kr a "}"').not.toMatch(decrease);
  });
});

test('Enter inside a comment goes on with it', () => {
  const appended = (before: string, after: string): string | undefined =>
    onEnterRules.find(
      ({ beforeText, afterText }) =>
        new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after)),
    )?.action.appendText;
  expect(appended('  // one', 'two')).toBe('// ');
  expect(appended('  // one', '')).toBeUndefined();
  expect(appended('/* one', '')).toBe(' * ');
  expect(appended(' * two', '')).toBe('* ');
  expect(appended('kr a "A"', '')).toBeUndefined();
});

test('regions fold', () => {
  expect('// #region Team goals').toMatch(new RegExp(folding.markers.start));
  expect('  // endregion').toMatch(new RegExp(folding.markers.end));
});
