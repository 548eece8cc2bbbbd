import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { folder, GOOD, okr } from './support.ts';

const built = existsSync(new URL('../../dist/preview.js', import.meta.url));

describe('okr export', () => {
  test('draws the cascade as SVG', async () => {
    const cwd = folder({ 'bakery.okr': GOOD });
    const { code, out, err } = await okr(['export', '--format', 'svg'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    expect(XMLValidator.validate(out)).toBe(true);
    expect(out).toContain('Guests who come back within a week');
  });

  test('leaves key results out for the board', async () => {
    const cwd = folder({ 'bakery.okr': GOOD });
    const { out } = await okr(['export', '-f', 'svg', '--for', 'board'], { cwd });
    expect(out).not.toContain('Guests who come back within a week');
  });

  test('draws in dark colours, and downwards, where that is asked for', async () => {
    const cwd = folder({ 'bakery.okr': GOOD });
    const light = await okr(['export', '-f', 'svg'], { cwd });
    const dark = await okr(['export', '-f', 'svg', '--theme', 'dark', '--direction', 'down'], { cwd });
    expect(light.out).toContain('fill="#ffffff"');
    expect(dark.out).toContain('fill="#1f1f1f"');
  });

  test('has only what the filter lets through', async () => {
    const cwd = folder({
      'a.okr': GOOD,
      'b.okr': GOOD.replace('2026-Q1', '2026-Q2').replace('Become the', 'Stay the'),
    });
    const { out } = await okr(['export', '-f', 'svg', '--cycle', '2026-Q2'], { cwd });
    expect(out).toContain('Stay the');
    expect(out).not.toContain('Become the');
  });

  test.skipIf(!built)('writes the preview as one page that holds everything', async () => {
    const cwd = folder({ 'bakery.okr': GOOD });
    const { code } = await okr(['export', '-f', 'html', '-o', 'okr.html'], { cwd });
    expect(code).toBe(0);
    const page = readFileSync(join(cwd, 'okr.html'), 'utf8');
    expect(page).toContain('Guests who come back within a week');
    expect(page).toContain("default-src 'none'");
    expect(page.length).toBeGreaterThan(100_000);
    const markup = page.replace(/(<script[^>]*>).*?<\/script>/gs, '$1');
    expect(markup).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  });

  test('says what it cannot do', async () => {
    const cwd = folder({ 'bakery.okr': GOOD });
    expect((await okr(['export'], { cwd })).code).toBe(2);
    expect((await okr(['export', '-f', 'svg', 'nowhere'], { cwd })).code).toBe(2);
    const unwritable = await okr(['export', '-f', 'svg', '-o', 'bakery.okr/cascade.svg'], { cwd });
    expect(unwritable.code).toBe(2);
    expect(unwritable.err).toContain('bakery.okr/cascade.svg');
  });
});
