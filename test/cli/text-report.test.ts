import { describe, expect, test } from 'vitest';
import { frameOf } from '../../language-server/cli/report/frame.ts';
import { widthOf } from '../../language-server/cli/report/width.ts';
import { lineStarts } from '../../language-server/model/position.ts';
import { printable } from '../../language-server/text/printable.ts';
import { BAD, folder, GOOD, okr, PEOPLE } from './support.ts';

const files = { 'okr.config.json': '{ "ambitoin": 1 }', 'a.okr': BAD, 'people.okr': PEOPLE };
const ESCAPE = '\u001b';

test('findings stand below their file, with the words they are about', async () => {
  const { out } = await okr(['check', '--severity', 'error'], { cwd: folder(files) });
  expect(out).toMatch(
    /^a\.okr\n {2}2:9 {2}error {2}.*nobody.* {2}unknown-reference\n {6}│ owner nobody\n {6}│ {7}\^{6}\n\n/,
  );
  expect(out).toMatch(/2 files checked: 1 error\. \(\d+ milder not shown; --severity hint shows them\)\n$/);
});

test('nothing to report is said', async () => {
  const { out } = await okr(['check', '--severity', 'error'], {
    cwd: folder({ 'a.okr': GOOD, 'p.okr': PEOPLE }),
  });
  expect(out).toMatch(/^2 files checked: nothing to report\./);
});

describe('colours', () => {
  test.each([
    ['not into a file', {}, undefined, false],
    ['on a terminal', {}, 80, true],
    ['not with NO_COLOR', { NO_COLOR: '1' }, 80, false],
    ['with an empty NO_COLOR', { NO_COLOR: '' }, 80, true],
    ['not on a dumb terminal', { TERM: 'dumb' }, 80, false],
    ['with FORCE_COLOR, always', { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
    ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, 80, false],
  ] as const)('%s', async (_, env, columns, coloured) => {
    const { out } = await okr(['check'], { cwd: folder(files), env, ...(columns && { columns }) });
    expect(out.includes(ESCAPE)).toBe(coloured);
  });
});

describe('the frame', () => {
  /** The frame of the words between « and ». */
  function frame(marked: string, width = 60): string[] {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const text = marked.replace('«', '').replace('»', '');
    const { code, marks } = frameOf(text, { lines: lineStarts(text) }, [start, end], width);
    return [code, marks];
  }

  test.each([
    ['first\n  kr «"Churn"» at most 1%\nlast', ['kr "Churn" at most 1%', '   ^^^^^^^']],
    ['\tkr\t«"Churn"»', ['kr  "Churn"', '    ^^^^^^^']],
    ['kr «"提升品牌知名度"» 好', ['kr "提升品牌知名度" 好', '   ^^^^^^^^^^^^^^^^']],
    ['kr "👩‍🚀 «go»"', ['kr "👩‍🚀 go"', '       ^^']],
    ['kr «»', ['kr ', '   ^']],
    ['kr «"one\r\ntwo"»', ['kr "one', '   ^^^^']],
    ['«»', ['', '^']],
  ])('%j', (marked, expected) => expect(frame(marked)).toEqual(expected));

  test.each([
    `${'before '.repeat(30)}«the words»${' after'.repeat(30)}`,
    `kr "«${'提升'.repeat(200)}»"`,
    `${'前'.repeat(100_000)}«x»`,
  ])('is cut to the width, and the marks stay below the words (%#)', (marked) => {
    const [code, marks] = frame(marked) as [string, string];
    expect(widthOf(code)).toBeLessThanOrEqual(60);
    expect(marks.length).toBeLessThanOrEqual(60);
    const first = marked[marked.indexOf('«') + 1]!;
    const column = marks.indexOf('^');
    const before = [...code].slice(
      0,
      [...code].findIndex((_, i) => widthOf([...code].slice(0, i).join('')) === column),
    );
    expect(code.slice(before.join('').length).startsWith(first)).toBe(true);
  });
});

test('people’s text cannot steer the terminal', () => {
  expect(printable(`a${ESCAPE}[31mb\u202Ec\r\nd\te`)).toBe('a\uFFFD[31mb\uFFFDc d  e');
});
