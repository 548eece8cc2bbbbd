import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledIn, judge } from '../../scripts/audit.ts';

const answer = (name: string, severity: string): string =>
  JSON.stringify({ vulnerabilities: { [name]: { name, severity, range: '<2' } } });
const bundled = new Set(['yaml']);

test('a grave weakness in what is shipped fails', () => {
  expect(judge(answer('yaml', 'high'), bundled)).toEqual({
    fails: true,
    lines: ['1 packages with known weaknesses.', 'FAILED: yaml <2, high'],
  });
});

test('a mild one, and one of a tool, is told', () => {
  expect(judge(answer('yaml', 'low'), bundled).fails).toBe(false);
  const tool = judge(answer('vitest', 'critical'), bundled);
  expect(tool.fails).toBe(false);
  expect(tool.lines.at(-1)).toBe('told: vitest <2, critical, not in what is shipped');
});

test('without an answer nothing fails, and that is said', () => {
  for (const nothing of ['', 'not json', '{"error":{"code":"ENOTFOUND"}}'])
    expect(judge(nothing, bundled)).toEqual({ fails: false, lines: [expect.stringContaining('SKIPPED')] });
});

test('what is shipped is read off the licences', () => {
  const names = bundledIn(readFileSync('dist/THIRD-PARTY-LICENCES.txt', 'utf8'));
  for (const name of ['langium', 'markdown-it', '@chevrotain/cst-dts-gen']) expect(names).toContain(name);
  expect(names).not.toContain('vitest');
});
