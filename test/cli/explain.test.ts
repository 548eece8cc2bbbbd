import { describe, expect, test } from 'vitest';
import { okr } from './support.ts';

/** Answers to lines on the standard input, each parsed. */
async function answers(lines: string | readonly (string | Uint8Array)[], argv: readonly string[] = []) {
  const { code, out, err } = await okr(['explain', '--stdin', ...argv], { stdin: lines });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('for people', () => {
  test('the sentence with its parts, and what follows from them', async () => {
    const { code, out } = await okr(['explain', 'Increase NPS from 31 to 45']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Increase NPS from 31 to 45\n─{8}/);
    expect(out).toMatch(/^from {8}31\nto {10}45\n/m);
    expect(out).not.toContain('kr-');
  });

  test('what a coach says about it', async () => {
    const { code, out } = await okr(['explain', 'Improve brand awareness']);
    expect(code).toBe(0);
    expect(out).toMatch(/^warning {2}“brand awareness” is nothing one can count.* {2}kr-vague$/m);
  });

  test('words need no quotation marks', async () => {
    const { out } = await okr(['explain', 'Reduce', 'churn', 'to', '2%']);
    expect(out).toMatch(/^Reduce churn to 2%\n/);
  });

  test('deadlines are read in the cycle, the same words judged by kind', async () => {
    const deadline = await okr(['explain', 'Reach 40 customers by end of quarter', '--cycle', '2026-Q3']);
    expect(deadline.out).toContain('deadline    2026-09-30');
    const objective = await okr(['explain', '--kind', 'objective', 'Raise NPS to 45']);
    expect(objective.out).toContain('objective-has-metric');
  });

  test('a text cannot steer the terminal', async () => {
    const { out } = await okr(['explain', 'Raise \u001b[31mNPS to 45']);
    expect(out).not.toContain('\u001b');
  });

  test.each([
    [[]],
    [['--stdin', 'Reach 5']],
    [['--kind', 'vision', 'x']],
    [['--lang', 'xx', 'x']],
    [['--cycle', '2026-Q5', 'x']],
    [['--today', 'now', 'x']],
  ])('wrong use: %j', async (argv) => {
    const { code, out, err } = await okr(['explain', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });
});

describe('for programs, line by line', () => {
  test('a reading and the findings of the rules that judge a text by itself', async () => {
    const text = 'Reduce "monthly" churn to 2%';
    const [answer] = await answers(JSON.stringify({ id: 7, kind: 'kr', text }));
    expect(answer).toMatchObject({
      id: 7,
      lang: 'en',
      reading: {
        kind: 'from-to',
        to: { value: 2, unit: '%', text: '2%' },
        measurable: true,
        baseline: false,
      },
    });
    const finding = answer.findings.find(({ rule }: { rule: string }) => rule === 'kr-no-baseline');
    expect(Object.keys(finding)).toEqual(['rule', 'severity', 'message', 'start', 'end']);
    expect(text.slice(finding.start, finding.end)).toBe('2%');
  });

  test('five languages, detected', async () => {
    const texts = [
      'Increase NPS from 31 to 45',
      'Zwiększyć NPS z 31 do 45',
      '将净推荐值从 31 提升到 45',
      'Höj kundnöjdheten från 31 till 45',
      'Повысить удовлетворённость с 31 до 45',
    ];
    const found = await answers(texts.map((text) => `${JSON.stringify({ text })}\n`));
    expect(found.map(({ lang }) => lang)).toEqual(['en', 'pl', 'zh', 'sv', 'ru']);
  });

  test.each([
    ['no JSON', null, 'this line is no JSON'],
    ['', null, 'this line is no JSON'],
    ['[]', null, 'a line is an object'],
    ['null', null, 'a line is an object'],
    ['{"id":"a"}', 'a', '“text” is missing'],
    ['{"id":0,"text":5}', 0, '“text” is missing'],
    ['{"id":1,"text":"x","kind":"vision"}', 1, 'there is no kind "vision"'],
    ['{"id":1,"text":"x","lang":"xx"}', 1, 'the language "xx" is not read'],
    ['{"id":1,"text":"x","lang":{"a":1}}', 1, 'the language {"a":1} is not read'],
    ['{"id":1,"text":"x","cycle":"soon"}', 1, '“soon” is not a cycle'],
    ['{"id":1,"text":"x","cycle":2026}', 1, ''],
  ])('a bad line answers an error and the next is read: %s', async (line, id, error) => {
    const [first, second] = await answers(`${line}\n{"id":"next","text":"Reach 5 offices"}`);
    if (error !== '') expect(first).toEqual({ id, error: expect.stringContaining(error) });
    expect(second).toMatchObject({ id: 'next', reading: { measurable: true } });
  });

  test('a language that is said is not detected', async () => {
    const [answer] = await answers('{"text":"NPS 45","lang":"sv"}');
    expect(answer.lang).toBe('sv');
  });

  test('null is as good as nothing; what a line does not say is taken from the arguments', async () => {
    const lines =
      '{"text":"Raise NPS to 45","kind":null,"lang":null,"cycle":null}\n{"text":"Raise NPS to 45"}\n';
    const [first, second] = await answers(lines, ['--kind', 'objective', '--lang', 'en']);
    expect(first.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('objective-has-metric');
    expect(second.findings.map(({ rule }: { rule: string }) => rule)).toContain('objective-has-metric');
  });

  test.each([
    ['nothing at all', ''],
    ['strange texts', ['', ' ', '"', '\\', '\u2028', '\ud800', '𝟘'.repeat(50), '%'.repeat(5000)]],
  ])('%s is survived', async (_, texts) => {
    const lines =
      typeof texts === 'string' ? texts : texts.map((text) => `${JSON.stringify({ text })}\r\n`).join('');
    const found = await answers(lines);
    expect(found.map(({ error }) => error)).toEqual(
      typeof texts === 'string' ? [] : texts.map(() => undefined),
    );
  });

  test('lines may come in pieces, cut inside a character', async () => {
    const bytes = new TextEncoder().encode(
      '\uFEFF{"id":1,"text":"Öka NPS från 31 till 45 %"}\n{"id":2,"text":"Nå 5\u2028butiker"}',
    );
    const pieces = Array.from(bytes, (_, i) => bytes.slice(i, i + 1));
    const found = await answers(pieces);
    expect(found.map(({ id, lang }) => [id, lang])).toEqual([
      [1, 'sv'],
      [2, 'sv'],
    ]);
  });

  test('initiatives and KPIs are read, and no rule of key results judges them', async () => {
    const found = await answers(
      '{"kind":"initiative","text":"Improve awareness"}\n{"kind":"kpi","text":"Improve awareness"}\n',
    );
    for (const { findings } of found)
      expect(findings.filter(({ rule }: { rule: string }) => rule.startsWith('kr-'))).toEqual([]);
  });
});
