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

describe('okr export of texts', () => {
  test.each([
    ['md', '# OKRs on 2026-02-16\n'],
    ['csv', 'Team,Cycle,Objective,'],
    ['json', '{\n  "format": "okr-export",'],
    ['yaml', 'format: "okr-export"\n'],
    ['mermaid', 'flowchart BT\n'],
    ['stratml', '<?xml version="1.0" encoding="UTF-8"?>\n<PerformancePlanOrReport '],
  ])('writes %s', async (format, start) => {
    const cwd = folder({ 'bakery.okr': GOOD });
    const { code, out, err } = await okr(['export', '-f', format], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith(start)).toBe(true);
    expect(out).toContain('Become the bread that people cross the town for');
    expect(out.endsWith('\n')).toBe(true);
  });

  test('narrows what is written, and knows what there is to narrow it to', async () => {
    const cwd = folder({
      'a.okr': GOOD,
      'b.okr': GOOD.replace('2026-Q1', '2026-Q2').replace('Become the', 'Stay the'),
    });
    const { out } = await okr(['export', '-f', 'json', '--cycle', '2026-Q2'], { cwd });
    expect(JSON.parse(out).projects[0].objectives).toHaveLength(1);
    const unknown = await okr(['export', '-f', 'md', '--team', 'nobody'], { cwd });
    expect(unknown).toMatchObject({
      code: 2,
      out: '',
      err: 'okr: there is no team, company or person “nobody”.\n',
    });
    const none = await okr(['export', '-f', 'md', '--cycle', '2020-Q1'], { cwd });
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('the files hold no objectives in “2020-Q1”');
  });

  test('never writes over a file unasked', async () => {
    const cwd = folder({ 'bakery.okr': GOOD, 'out/report.md': 'mine' });
    const refused = await okr(['export', '-f', 'md', '-o', 'out/report.md'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(readFileSync(join(cwd, 'out/report.md'), 'utf8')).toBe('mine');
    const forced = await okr(['export', '-f', 'md', '-o', 'out/report.md', '--force'], { cwd });
    expect(forced).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'out/report.md'), 'utf8')).toMatch(/^# OKRs/);
    const fresh = await okr(['export', '-f', 'csv', '--bom', '-o', 'new/okrs.csv'], { cwd });
    expect(fresh.code).toBe(0);
    expect(readFileSync(join(cwd, 'new/okrs.csv'), 'utf8')).toMatch(/^\uFEFFTeam,/);
  });

  test('keeps projects apart', async () => {
    const root = '{ "root": true }';
    const cwd = folder({
      'north/okr.config.json': root,
      'north/a.okr': GOOD,
      'south/okr.config.json': root,
      'south/b.okr': GOOD.replace('Become the', 'Stay the'),
    });
    const { out } = await okr(['export', '-f', 'json', 'north', 'south'], { cwd });
    const projects: { name: string; objectives: { title: string }[] }[] = JSON.parse(out).projects;
    expect(projects.map(({ name, objectives }) => [name, objectives.length])).toEqual([
      ['north', 1],
      ['south', 1],
    ]);
    const report = await okr(['export', '-f', 'md', 'north', 'south'], { cwd });
    expect(report.out).toContain('*Project: north*');
  });

  test('says that there is nothing to write', async () => {
    const cwd = folder({ 'empty.okr': '// nothing yet\n' });
    for (const format of ['md', 'csv', 'json', 'yaml', 'mermaid', 'stratml']) {
      const { code, out, err } = await okr(['export', '-f', format], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toBe('okr: there is nothing to export: the files hold no objectives yet.\n');
    }
  });
});
