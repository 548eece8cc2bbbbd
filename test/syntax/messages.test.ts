import { expect, test } from 'vitest';
import { messages } from '../../language-server/rules/messages/syntax.ts';
import { speakIn } from '../../language-server/rules/speak.ts';
import { createParser } from '../../language-server/syntax/parser.ts';

const parser = createParser();

/** What is said about the writing of a text. */
function said(text: string): string[] {
  const say = speakIn(messages, 'en');
  return parser
    .parse('file:///a.okr', text)
    .problems.map((problem) =>
      problem.rule === 'syntax' ? say(problem.fault.key, problem.fault.values) : problem.rule,
    );
}

test.each([
  ['objektive a "A"', '“objektive” is not a word of the language. Did you mean “objective”?'],
  [
    'objective a "A" {\n  kr x "X" >= 40\n}',
    '“>=” cannot stand here. Write “at least” or “above” and the value.',
  ],
  ['objective a "A" {\n  kr x "X" 31 -> 45\n}', 'Write “from … to …”'],
  [
    'objective a "A" {\n  kr x "X" from 31 to 45;\n}',
    '“;” cannot stand here. Nothing needs to be written at the end of a line: remove it.',
  ],
  ["objective a 'A'", 'Texts stand between double quotation marks'],
  ['objective a "A" {\n  * kr x "X"\n}', 'Lists need no marks'],
  ['objective a "A" {\n  kr x "X" from to 45\n}', 'missing'],
  ['objective a "A {\n}', 'This text is not closed: add a quotation mark at its end.'],
  ['objective a "A" {\n  owner mia\n', 'This objective is not closed: add } after its last line.'],
  ['team a "A"\n}', 'This } closes nothing'],
  ['objective a "A"\n  owner mia\n', 'add { at the end of this line'],
  ['objective a "A" {\n  "prose alone"\n}', 'has no keyword before it'],
])('%j is explained', (text, message) => {
  expect(said(text).join('\n')).toContain(message);
});

test('one mistake is one problem', () => {
  for (const text of [
    'objective a "A" {\n  owner mia\n',
    'team a "A"\n}',
    'objective a "A" {\n  kr x "X" from 31 to 45;\n}',
  ]) {
    expect(parser.parse('file:///a.okr', text).problems, text).toHaveLength(1);
  }
});

test('what a half-typed line lacks is said on that line', () => {
  for (const line of [
    'owner',
    'because',
    'supports',
    'kr x "X" from 1 to',
    'kr x "X" by',
    'supports acme.',
  ]) {
    const text = `objective a "A" {\n  ${line}\n  kr y "Y" from 1 to 2\n}\n`;
    const { problems, lines } = parser.parse('file:///a.okr', text);
    expect(problems.length, line).toBeGreaterThan(0);
    for (const { range } of problems) expect(range[0], line).toBeLessThan(lines[2]!);
  }
});

test('a word that nobody knows is marked itself', () => {
  const text = 'team a "A"\nobjektive b "B"\n';
  expect(parser.parse('file:///a.okr', text).problems[0]?.range).toEqual([11, 20]);
});
