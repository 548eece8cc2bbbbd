import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes, findingsOf, judged } from '../support/rules.ts';

describe('hidden-direction', () => {
  test.each([...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'])(
    'finds %j wherever it stands',
    (control) => {
      const code = `U+${control.charCodeAt(0).toString(16).toUpperCase()}`;
      for (const text of [
        `team bakery "Ba${control}kery"`,
        `// note ${control}\nteam bakery "Bakery"`,
        `/* ${control} */\nteam bakery "Bakery"`,
        `objective o "Bread" {\n  note "see ${control}below"\n}`,
        `team ba${control}kery "Bakery"`,
      ]) {
        const found = findingsOf(judged(text), 'hidden-direction');
        expect(found, text).toHaveLength(1);
        expect(text.slice(...found[0]!.range)).toBe(control);
        expect(found[0]!.message).toContain(code);
      }
    },
  );

  test('a run of them is one finding, which names each once, and its fix takes all of them away', () => {
    const text = `team bakery "Ba\u202E\u202E\u2066kery"\n`;
    expectFindings(
      `team bakery "Ba\u202E\u202E\u2066kery"
//             ^^^ hidden-direction(warning): An invisible character (U+202E U+2066)
`,
      'hidden-direction',
    );
    expect([...expectFixes(text, 'hidden-direction').values()]).toEqual(['team bakery "Bakery"\n']);
  });

  test('leaves alone what writing needs: accents, joiners, marks of right-to-left words, emoji', () => {
    expectFindings('team a "Café 👩‍👩‍👧‍👦 naïve e\u0301 \u200Eשלום\u200F 中文 Żółć"\n', 'hidden-direction');
  });
});
