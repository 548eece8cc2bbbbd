import { expect, test } from 'vitest';
import { frameOf } from '../../language-server/cli/report/frame.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { LARGEST_TEXT, MOST_READ_ON, MOST_SHOWN } from '../../language-server/syntax/limits.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

const parser = createParser();
const URI = 'file:///w/a.okr';

function judged(text: string): { workspace: Workspace; milliseconds: number } {
  const workspace = new Workspace({ parser, rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  const begin = performance.now();
  workspace.update([{ uri: URI, text }]);
  workspace.findingsOf(URI);
  return { workspace, milliseconds: performance.now() - begin };
}

const numbers = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Files of a size, each broken or large in its own way. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'words that cannot stand there': (size) => numbers(size, (i) => `person p${i} "P" on a`),
  'words that cannot stand in a block': (size) =>
    `objective o "Bread for all" {\n${numbers(size, (i) => `  please ${i}`)}\n}\n`,
  prose: (size) => numbers(size, (i) => `We want line ${i} to be better than the one before.`),
  'signs only': (size) => '- '.repeat(size),
  'levels of nesting': (size) => '{'.repeat(size),
  'blocks in blocks': (size) => 'objective a {'.repeat(size),
  'lists in lists': (size) => `objective a "x" {\n${'kr "x" milestones {\n'.repeat(size)}\n`,
  'brackets that are closed': (size) => '{'.repeat(size) + '}'.repeat(size),
  'quotation marks': (size) => '"'.repeat(size),
  backslashes: (size) => `objective a "${'\\'.repeat(size)}`,
  'backslashes before a letter': (size) => `objective a "${'\\'.repeat(size)}x"`,
  'one name': (size) => `team a "A"\n`.repeat(size),
  'comments that silence': (size) =>
    numbers(size, (i) => `// okr-disable-next-line kr-vague -- x\nteam t${i} "T"`),
  'objectives of one team': (size) =>
    `team a "A"\n${numbers(
      size,
      (i) =>
        `objective o${i} "Bread that people cross town for in street ${i}" for a in 2026-Q1 {\n  kr "Guests" from 300 to 450\n}`,
    )}`,
  'key results of one objective': (size) =>
    `objective o "Bread" {\n${numbers(size, (i) => `  kr k${i} "Guests at door ${i}" from 300 to 450`)}\n}`,
  'check-ins on one objective': (size) =>
    `objective o "Bread" in 2026-Q1 {\n  kr k "Guests" from 1 to 9\n}\n${numbers(
      size,
      (i) =>
        `checkin 2026-01-${String((i % 28) + 1).padStart(2, '0')} on o {\n  k: ${i % 9} confidence 0.5\n}`,
    )}`,
  'readings of a KPI': (size) => `kpi k "Guests" {\n${numbers(size, (i) => `  2026-01-31: ${i}`)}\n}`,
  'a long title': (size) => `objective o "${'Bread for all, '.repeat(size)}" {\n  kr "Guests" from 1 to 2\n}`,
  'a long key result': (size) =>
    `objective o "Bread" {\n  kr "${'raise guests from 1 to 2 and '.repeat(size)}"\n}`,
  'a long name': (size) => `team ${'a'.repeat(size)} "A"`,
  'a long reference': (size) => `objective a {\n  supports ${'a.'.repeat(size)}a\n}`,
  'a long number': (size) => `objective a "B" {\n  kr "Guests" from ${'9'.repeat(size)} to 4\n}`,
  'a long comment': (size) => `// ${'a b '.repeat(size)}\nteam a "A"`,
  'empty lines': (size) => '\n'.repeat(size),
  'byte order marks': (size) => '\uFEFF'.repeat(size),
  NULs: (size) => '\0'.repeat(size),
  'lone surrogates': (size) => `objective o "${'\uD800'.repeat(size)}" {}`,
};
const SMALL = 500;
const TIMES = 4;
/** Twice the room of linear growth, and what a busy machine needs. */
const allowed = (small: number): number => TIMES * small * 2 + 1_500;

test.each(Object.keys(SHAPES))('%s: four times as many take no more than that much longer', (shape) => {
  const of = SHAPES[shape]!;
  judged(of(20));
  const small = judged(of(SMALL)).milliseconds;
  expect(judged(of(SMALL * TIMES)).milliseconds).toBeLessThan(allowed(small));
});

test('of ten thousand errors a thousand are shown and the others counted; what stands behind them is read', () => {
  const { workspace } = judged(`${SHAPES['words that cannot stand there']!(10_000)}\nteam last "Last"\n`);
  const errors = workspace.findingsOf(URI).filter(({ rule }) => rule === 'syntax');
  expect(errors).toHaveLength(MOST_SHOWN + 1);
  expect(errors.at(-1)!.message).toContain('9000 more places');
  expect(errors.at(-1)!.range[0]).toBeGreaterThan(errors.at(-2)!.range[0]);
  expect(workspace.files.get(URI)!.teams.map(({ name }) => name)).toContain('last');
  expect(workspace.files.get(URI)!.people).toHaveLength(10_000);
}, 60_000);

test.each(['team', 'person a "A" on', '{', '}', '"', '-', ':'])(
  'a hundred thousand lines of %s end in time, with few errors, of which one says that there are more',
  (line) => {
    const { workspace, milliseconds } = judged(`${line}\n`.repeat(100_000));
    const findings = workspace.findingsOf(URI).filter(({ rule }) => rule === 'syntax');
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(MOST_SHOWN + 2);
    for (const { message } of findings) expect(message).not.toContain('could not be read');
    if (findings.length > MOST_SHOWN)
      expect(findings.at(-1)!.message).toContain('more places that cannot be read');
    expect(milliseconds).toBeLessThan(20_000);
  },
  30_000,
);

test('a text that is given up says that its end is not read', () => {
  const { workspace } = judged(
    `${SHAPES['words that cannot stand there']!(MOST_READ_ON + 100)}\nteam last "L"\n`,
  );
  expect(
    workspace
      .findingsOf(URI)
      .find(({ rule, message }) => rule === 'syntax' && message.includes('more places'))!.message,
  ).toContain('the end of the file is not read');
  expect(workspace.files.get(URI)!.teams).toEqual([]);
}, 30_000);

test('two hundred thousand comments beside an error, and as many declarations without a block, are read', () => {
  const { workspace, milliseconds } = judged(`team a "A"\n${'// x\n'.repeat(200_000)}}`);
  expect(workspace.findingsOf(URI)).toMatchObject([{ message: expect.stringContaining('closes nothing') }]);
  const declared = judged(`}\n${'// x\ncheckin\n'.repeat(100_000)}`);
  expect(declared.workspace.files.get(URI)!.checkIns).toHaveLength(100_000);
  expect(milliseconds + declared.milliseconds).toBeLessThan(25_000);
}, 60_000);

test('what is shown of a line of a megabyte is what stands around the words', () => {
  const long = `${'objective '.repeat(100_000)}\r\n`;
  const { code, marks } = frameOf(long, { lines: [0, long.length] }, [999_990, 999_999], 60);
  expect(code).toMatch(/^….*objective$/);
  expect(marks).toMatch(/^ +\^{9}$/);
  expect(frameOf('\n\n\r\n', { lines: [0, 1, 2, 4] }, [1, 2], 60)).toEqual({ code: '', marks: '^' });
});

test('ten thousand levels of nesting are errors at their places', () => {
  const { workspace } = judged(`team a "A"\nobjective o "Bread" {\n${'{'.repeat(10_000)}\n}`);
  const findings = workspace.findingsOf(URI);
  expect(findings.some(({ rule, range }) => rule === 'syntax' && range[0] > 20)).toBe(true);
  expect(workspace.files.get(URI)!.objectives).toHaveLength(1);
}, 60_000);

test('a file over the limit has one finding at its beginning, at once', () => {
  const { workspace, milliseconds } = judged('team a "A"\n'.repeat(LARGEST_TEXT / 10));
  expect(workspace.findingsOf(URI)).toMatchObject([
    { rule: 'syntax', range: [0, 1], message: expect.stringContaining('divide it') },
  ]);
  expect(milliseconds).toBeLessThan(1_000);
});

test('a file at the limit is read', () => {
  const line = `// ${'x'.repeat(96)}\n`;
  const { workspace } = judged(`${line.repeat(LARGEST_TEXT / line.length - 1)}team a "A"\n`);
  expect(workspace.findingsOf(URI).map(({ rule }) => rule)).not.toContain('syntax');
  expect(workspace.files.get(URI)!.teams).toHaveLength(1);
}, 30_000);
