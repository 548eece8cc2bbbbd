import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mend } from '../../language-server/cli/check/mend.ts';
import { WorkspaceReader } from '../../language-server/cli/read-workspace.ts';
import { folder, GOOD, okr, PEOPLE } from './support.ts';

const UNUSED = '// okr-disable-next-line kr-count -- not needed any more\n';
const MENDABLE = GOOD.replace('objective', `${UNUSED}objective`);

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

describe('okr check --fix', () => {
  test('mends what was asked for, says what, and reports what is left', async () => {
    const files = { 'okr.config.json': '{}', 'people.okr': PEOPLE, 'a.okr': MENDABLE, 'b.okr': MENDABLE };
    const cwd = folder({ ...files, 'b.okr': MENDABLE.replace('fresh', 'other') });
    const { out, code } = await okr(['check', '--fix', '--severity', 'hint', 'a.okr'], { cwd });
    expect(read(cwd, 'a.okr')).toBe(GOOD);
    expect(read(cwd, 'b.okr')).toContain(UNUSED);
    expect(out).toMatch(/^Mended\n {2}a\.okr {2}.+ {2}suppression-unused\n/);
    expect(out).not.toMatch(/hint.*suppression-unused/);
    expect(out).toContain('1 file checked, 1 finding mended: ');
    expect(code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['a.okr', 'b.okr', 'okr.config.json', 'people.okr']);
  });

  test('tells programs what was mended', async () => {
    const cwd = folder({ 'a.okr': MENDABLE, 'people.okr': PEOPLE });
    const report = JSON.parse((await okr(['check', '--fix', '--format', 'json'], { cwd })).out);
    expect(report.mended).toEqual([
      { file: 'a.okr', rule: 'suppression-unused', title: expect.stringMatching(/.+/) },
    ]);
    const again = JSON.parse((await okr(['check', '--fix', '--format', 'json'], { cwd })).out);
    expect(again.mended).toEqual([]);
  });

  test('keeps the byte order mark, the line ends and the rights of the file', async () => {
    const cwd = folder({ 'a.okr': `\uFEFF${MENDABLE.replaceAll('\n', '\r\n')}`, 'people.okr': PEOPLE });
    chmodSync(join(cwd, 'a.okr'), 0o640);
    await okr(['check', '--fix'], { cwd });
    expect(read(cwd, 'a.okr')).toBe(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(cwd, 'a.okr')).mode & 0o777).toBe(0o640);
  });

  test('touches no file that needs nothing', async () => {
    const cwd = folder({ 'a.okr': GOOD, 'people.okr': PEOPLE });
    const before = statSync(join(cwd, 'a.okr'));
    await okr(['check', '--fix'], { cwd });
    expect(statSync(join(cwd, 'a.okr')).ino).toBe(before.ino);
  });

  test('does not write over what somebody else has written in the meantime', () => {
    const cwd = folder({ 'a.okr': MENDABLE, 'people.okr': PEOPLE });
    const reader = new WorkspaceReader(['.'], cwd);
    const found = reader.read('2026-02-16');
    writeFileSync(join(cwd, 'a.okr'), '// mine\n');
    expect(mend(found)).toEqual({
      mended: [],
      problems: ['a.okr: it was changed in the meantime; try again.'],
    });
    expect(read(cwd, 'a.okr')).toBe('// mine\n');
  });
});
