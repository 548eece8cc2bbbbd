import { describe, expect, test } from 'vitest';
import { cleanText, textIn } from '../../language-server/import/decode.ts';
import { importOkrs } from '../../language-server/import/import.ts';
import type { SourceFormat } from '../../language-server/import/source-format.ts';
import { imported } from './support.ts';

const OKRS = '# Q1 2026\n\n## Objective 1: Keep the harbour open\n\n- KR1: Ice days from 9 to 2\n';

function bytes(text: string, encoding: 'utf-16le' | 'utf-16be', mark: boolean): Uint8Array {
  const units = [...((mark ? '\uFEFF' : '') + text)].flatMap((char) => [
    char.charCodeAt(0) & 255,
    char.charCodeAt(0) >> 8,
  ]);
  return Uint8Array.from(
    encoding === 'utf-16le'
      ? units
      : units.flatMap((_, i) => (i % 2 === 0 ? [units[i + 1]!, units[i]!] : [])),
  );
}

/** Milliseconds that an import takes. */
function time(source: string, format: SourceFormat): number {
  const start = performance.now();
  importOkrs(source, { format });
  return performance.now() - start;
}

describe('encodings', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(OKRS)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${OKRS}`)],
    ['UTF-16 little-endian with its mark', bytes(OKRS, 'utf-16le', true)],
    ['UTF-16 little-endian', bytes(OKRS, 'utf-16le', false)],
    ['UTF-16 big-endian with its mark', bytes(OKRS, 'utf-16be', true)],
    ['CRLF', new TextEncoder().encode(OKRS.replaceAll('\n', '\r\n'))],
    ['CR', new TextEncoder().encode(OKRS.replaceAll('\n', '\r'))],
  ])('%s is read', (_, file) => {
    expect(textIn(file)).toEqual({ ok: true, value: OKRS });
  });

  test('what old spreadsheets save is read', () => {
    expect(textIn(Uint8Array.from([0x4d, 0xe5, 0x6c]))).toEqual({ ok: true, value: 'Mål' });
  });

  test('a picture is refused', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8, 0xff]);
    expect(textIn(picture)).toEqual({ ok: false, reason: 'this is no text' });
    expect(cleanText('a\0b').ok).toBe(false);
  });
});

describe('hostile text stays text', () => {
  test('quotation marks, backslashes and control characters', () => {
    const { text, file } = imported(
      '# Objective 1: Say "yes" \\ and C:\\\\new\u0007\n- KR1: a "b" \\" c from 1 to 2\n',
    );
    expect(file.objectives[0]!.title!.value).toContain('Say "yes" \\ and C:\\new');
    expect(file.objectives[0]!.keyResults[0]!.title!.value).toContain('a "b" " c');
    expect(text).toContain('from 1 to 2');
  });

  test('comments of the source silence nothing here', () => {
    const { file } = imported(
      'okr-disable kr-count\n\n// okr-disable\n\n## Objective 1: Keep quiet\n\nokr-disable-next-line\n\n- KR1: Noise from 9 to 2\n',
    );
    expect(file.suppressions).toEqual([]);
  });

  test('words of the language as names', () => {
    const { file } = imported(
      '# Team: Objective\n\n## Objective 1: kr\n- KR1: objective @owner\n- KR2: from to by\n- KR3: note @supports\n',
    );
    expect(file.objectives[0]!.keyResults.map(({ title }) => title!.value)).toEqual([
      'objective',
      'from to by',
      'note',
    ]);
    expect(file.people.map(({ name }) => name)).toEqual(['owner', 'supports']);
  });

  test('the same headings again and again', () => {
    const { file } = imported(
      '## Objective 1: Win\n- KR1: Win\n- KR2: Win\n\n## Objective 1: Win\n- KR1: Win\n',
    );
    expect(file.objectives.map(({ name }) => name)).toEqual(['win', 'win-2']);
    expect(file.objectives[0]!.keyResults.map(({ name }) => name)).toEqual(['win', 'win-2']);
  });

  test('HTML is text', () => {
    const { text } = imported(
      '## Objective 1: Stay <img src=x onerror=alert(1)> safe\n- KR1: <script>alert(2)</script> from 3 to 1\n',
    );
    expect(text).toContain('"Stay safe"');
    expect(text).toContain('alert');
  });

  test('goals that support each other in a circle', () => {
    const { file } = imported(
      'Title,Type,Parent\nA one,Objective,B two\nB two,Objective,A one\nC self,Objective,C self\n',
      { format: 'csv' },
    );
    expect(file.objectives.map(({ supports }) => supports.length)).toEqual([1, 0, 0]);
  });

  test('two owners of a team, and a column twice, are kept', () => {
    expect(imported('Owner: Ann, Bo\n\n### Engineering\n\nObjective: Open the gate\n').text).toContain(
      'Ann, Bo',
    );
    const twice = imported(
      'Title,Parent,Key Result,Parent\nOpen the gate,,,\nClose it,Open the gate,Yes,Mend it\n',
      {
        format: 'csv',
      },
    );
    expect(twice.text).toContain('Mend it');
  });

  test('numbers that begin alike are two', () => {
    const { file, text } = imported(
      'ID,Objective,Parent\nOBJ-1002,Open the gate,\nOBJ-7,Close the gate,OBJ-1004\n',
      {
        format: 'csv',
      },
    );
    expect(file.objectives.map(({ supports }) => supports.length)).toEqual([0, 0]);
    expect(text).toContain('OBJ-1004');
  });

  test('formulas of a spreadsheet are text', () => {
    const { file } = imported('Objective,Key Result\n"=HYPERLINK(""http://x"",""y"")",=1+1\n', {
      format: 'csv',
    });
    expect(file.objectives[0]!.title!.value).toContain('=HYPERLINK');
  });

  test.each([
    ['json', '{"objectives": [{"title": }]}', 'no JSON'],
    ['json', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'levels deep'],
    ['yaml', 'objectives: [a, b\n  - c: }', 'no YAML'],
    [
      'yaml',
      `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(9)}]\nc: &c [${'*b, '.repeat(9)}]\nd: [${'*c, '.repeat(9)}]`,
      'no YAML: ',
    ],
  ] as const)('%s that cannot be read is refused: %s', (format, source, reason) => {
    const result = importOkrs(source, { format });
    expect(result.ok ? '' : result.reason).toContain(reason);
  });

  test('a text that only looks like data is read as text', () => {
    const result = importOkrs('- Owner: Ann\n  title: [x\n## Objective 1: Win\n- KR1: Losses from 3 to 1\n');
    expect(result.ok && result.value.report.objectives).toBe(1);
  });

  test.each([
    '# Shopping\n\n- milk 1.5%\n- 12 eggs\n- bread\n',
    '# Install\n\n## Linux\n\n- run `make`\n- copy 3 files\n\n## Windows\n\n- click twice\n',
    'Dear Ann,\n\nsee you on Monday at 9:30.\n',
  ])('a text that speaks of no goals has none: %j', (source) => {
    const { report, text } = imported(source, { format: 'md' });
    expect(report).toMatchObject({ objectives: 0, keyResults: 0 });
    expect(text.replaceAll('// ', '')).toContain(source.split('\n').at(-2)!);
  });

  test('so many rows that no call takes them all at once', () => {
    const rows = Array.from({ length: 27_000 }, (_, i) => `Win,Deals ${i},soon,red,Call ${i}\n`).join('');
    const result = importOkrs(`Objective,Key Result,Notes,Colour,Initiative\n${rows}`, { format: 'csv' });
    expect(result.ok && result.value.report.keyResults).toBe(27_000);
  });

  test('nothing is imported from nothing', () => {
    for (const format of ['md', 'csv', 'json', 'yaml', 'html', 'org', 'adoc'] as const) {
      const result = importOkrs(format === 'json' ? '{}' : '\n', { format });
      expect(result.ok && result.value.report).toMatchObject({ objectives: 0, keyResults: 0 });
    }
  });
});

describe('the time grows with the text', () => {
  const block = (n: number): string =>
    `## Objective ${n}: Open harbour ${n}\n\n**Owner:** Ann${n}\n\n- KR1: Ice days from ${n + 2} to 2 @ann${n}\n- [ ] Buy salt (https://x.example/${n})\n\n`;
  const SOURCES: readonly [string, SourceFormat, (size: number) => string][] = [
    [
      'objectives in Markdown',
      'md',
      (size) => Array.from({ length: size / 150 }, (_, i) => block(i)).join(''),
    ],
    ['the same objective again', 'md', (size) => block(1).repeat(size / 150)],
    ['one long line', 'md', (size) => `- KR1: ${'very long word '.repeat(size / 15)}`],
    ['a line of stars', 'md', (size) => '*a_ '.repeat(size / 4)],
    ['a line of brackets', 'md', (size) => '[a]('.repeat(size / 4)],
    ['a line of colons and spaces', 'md', (size) => 'a : - '.repeat(size / 6)],
    ['a line of blanks', 'md', (size) => `- a${' '.repeat(size)}b`],
    [
      'deep lists',
      'md',
      (size) => Array.from({ length: Math.sqrt(size) }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
    ],
    ['deep quotes', 'md', (size) => `${'>'.repeat(size / 10)} Objective: a`],
    [
      'rows of a table',
      'csv',
      (size) =>
        `Objective,Key Result,Owner,Target\n${Array.from({ length: size / 40 }, (_, i) => `Goal ${i % 50},Result ${i},Ann ${i % 9},${i}\n`).join('')}`,
    ],
    [
      'a chain of parents',
      'csv',
      (size) =>
        `Title,Type,Parent\n${Array.from({ length: size / 40 }, (_, i) => `Goal ${i},Objective,Goal ${i + 1}\n`).join('')}`,
    ],
    ['an open quotation mark', 'csv', (size) => `Objective,Key Result\n"a,${'b\n'.repeat(size / 2)}`],
    ['open tags', 'html', (size) => '<div><b><ul><li>a '.repeat(size / 19)],
    ['tags that close nothing', 'html', (size) => '</li></b></td>a '.repeat(size / 16)],
    [
      'rows of HTML',
      'html',
      (size) =>
        `<table><tr><th>Objective<th>Key Result</tr>${Array.from({ length: size / 60 }, (_, i) => `<tr><td rowspan=2>Goal ${i % 9}<td>Result ${i}</tr><tr><td>b</tr>`).join('')}</table>`,
    ],
    ['stars of Org', 'org', (size) => '* *a* [[b]] '.repeat(size / 12)],
    ['bars of AsciiDoc', 'adoc', (size) => `|===\n${'|a |b\n'.repeat(size / 6)}`],
    ['arrows', 'md', (size) => `- KR1: ${'3 => 4 '.repeat(size / 7)}`],
    [
      'objectives in JSON',
      'json',
      (size) =>
        JSON.stringify({
          objectives: Array.from({ length: size / 80 }, (_, i) => ({
            title: `Goal ${i}`,
            krs: [{ name: `Result ${i}`, to: i }],
          })),
        }),
    ],
    [
      'objectives in YAML',
      'yaml',
      (size) =>
        `objectives:\n${Array.from({ length: size / 60 }, (_, i) => `  - title: Goal ${i}\n    krs:\n      - Result from 1 to ${i}\n`).join('')}`,
    ],
  ];

  test.each(SOURCES)('%s', (_, format, make) => {
    time(make(2000), format);
    const small = Math.min(time(make(50_000), format), time(make(50_000), format));
    const large = time(make(200_000), format);
    // Four times the text; the rest is for a busy machine.
    expect(large).toBeLessThan(small * 12 + 400);
  });
});
