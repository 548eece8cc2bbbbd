import { expect, test } from 'vitest';
import { cleanText } from '../../language-server/import/decode.ts';
import { importOkrs } from '../../language-server/import/import.ts';
import { messages } from '../../language-server/import/messages.ts';
import { reportLines } from '../../language-server/import/report.ts';
import { speakIn } from '../../language-server/rules/speak.ts';
import { reason, value } from '../support/result.ts';

const SOURCE = `# Team Ovens, Q1 2026
## Objective: Give every loaf the crust it deserves
- KR1: Burnt loaves a day from 12 to 3
- KR2: Loaves that come back from 5% to 1%
`;

test.each([
  ['en', '1 objective, 2 key results (2 with numbers in form)', 'Teams: Ovens'],
  ['pl', '1 cel, 2 kluczowe rezultaty (z liczbami zapisanymi jawnie: 2)', 'Zespoły: Ovens'],
  ['zh', '1 个目标, 2 个关键结果（其中 2 个写明了数值）', '团队：Ovens'],
  ['sv', '1 mål, 2 nyckelresultat (2 med tal i fast form)', 'Team: Ovens'],
  ['ru', '1 цель, 2 ключевых результата (с явно записанными числами: 2)', 'Команды: Ovens'],
])('what an import did is told in %s', (language, counted, teams) => {
  const { report } = value(importOkrs(SOURCE));
  expect(reportLines(report, speakIn(messages, language))).toEqual(expect.arrayContaining([counted, teams]));
});

test('why it cannot be made is told in the language that was asked for', () => {
  const say = speakIn(messages, 'pl');
  expect(reason(cleanText('a\0b', say))).toBe('to nie jest tekst');
  expect(reason(importOkrs('{"objectives": [', { format: 'json', say }))).toMatch(/^to nie jest JSON: /);
  expect(reason(importOkrs('[['.repeat(99), { format: 'json', say }))).toBe(
    'jest zagnieżdżony głębiej niż na 60 poziomów',
  );
});
