import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootOf, uriIn } from '../../language-server/check-ins/paths.ts';
import { portableName } from '../../language-server/text/portable-name.ts';
import { folder, GOOD, okr, PEOPLE } from '../cli/support.ts';
import { liveServer } from '../fuzz/live-server.ts';

const UGLY = 'objective   fresh "Become the bread that people cross the town for"   for bakery in 2026-Q1\n';

/** A workspace, and beside it what nobody asked to have written. */
function places(files: Readonly<Record<string, string>> = {}): {
  inside: string;
  outside: string;
  kept: () => void;
} {
  const top = folder({
    'outside/notes.okr': UGLY,
    'outside/report.md': 'mine\n',
    'inside/okr.config.json': '{ "root": true }\n',
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`inside/${name}`, text])),
  });
  return {
    inside: join(top, 'inside'),
    outside: join(top, 'outside'),
    kept: () => {
      expect(readdirSync(join(top, 'outside')).sort()).toEqual(['notes.okr', 'report.md']);
      expect(readFileSync(join(top, 'outside/notes.okr'), 'utf8')).toBe(UGLY);
      expect(readFileSync(join(top, 'outside/report.md'), 'utf8')).toBe('mine\n');
      expect(readdirSync(top).sort()).toEqual(['inside', 'outside']);
    },
  };
}

describe('the command line writes in the place of no link', () => {
  test.each([
    ['format', '.'],
    ['format', 'link.okr'],
    ['check', '--fix', '.'],
    ['check', '--fix', 'link.okr'],
    ['import', 'goals.md', '--force', '--out', 'link.okr'],
    ['import', 'link.md', '--force'],
    ['export', '--format', 'md', '--force', '--out', 'report.md'],
    ['export', '--format', 'html', '--force', '--out', 'report.md'],
  ])('okr %s %s', async (...argv) => {
    const { inside, outside, kept } = places({
      'a.okr': PEOPLE + GOOD,
      'goals.md': '# Objective: Bread for all\n- KR: Guests from 1 to 2\n',
      'link.md': '# Objective: Bread for all\n- KR: Guests from 1 to 2\n',
    });
    symlinkSync(join(outside, 'notes.okr'), join(inside, 'link.okr'));
    symlinkSync(join(outside, 'report.md'), join(inside, 'report.md'));
    symlinkSync(outside, join(inside, 'more'));
    const { code, err } = await okr(argv, { cwd: inside });
    kept();
    if (!argv.includes('.') && argv[0] !== 'check') {
      expect(code).toBe(2);
      expect(err).toContain('it is a symbolic link; name the file that it leads to');
    }
  });

  test('but to where somebody says, in the folder or out of it', async () => {
    const { inside, outside } = places({ 'a.okr': PEOPLE + GOOD });
    const { code } = await okr(['export', '--format', 'md', '--out', '../outside/new.md'], { cwd: inside });
    expect(code).toBe(0);
    expect(existsSync(join(outside, 'new.md'))).toBe(true);
  });
});

describe('okr init', () => {
  test.each([
    ['2026-Q1', '2026-Q1/team.okr'],
    ['.github', '.github/workflows/okr.yml'],
    ['company.okr', 'company.okr'],
  ])('follows no link that leads out: %s', async (name, file) => {
    const { inside, outside, kept } = places();
    symlinkSync(name === 'company.okr' ? join(outside, 'new.okr') : outside, join(inside, name));
    const asked = ['init', '--yes', '--team', 'Team', '--cycle', '2026-Q1'];
    const { code, err } = await okr(asked, { cwd: inside });
    kept();
    expect(code).toBe(2);
    expect(err).toContain(`okr: ${file}: a symbolic link on the way leads out of the folder.`);
  });

  test.each([
    ['../../x', '..\\..\\x'],
    ['/etc/x', 'C:\\x'],
    ['con', 'NUL'],
    ['$(touch x)', '`touch x`'],
    ['\u0000', '%2e%2e%2fx'],
  ])('makes names that stay in the folder: %j and %j', async (team, company) => {
    const { inside, kept } = places();
    const { code } = await okr(['init', '--yes', '--team', team, '--company', company, '--owner', team], {
      cwd: inside,
    });
    expect(code).toBe(0);
    kept();
    const written = readdirSync(inside, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.okr'),
    );
    expect(written).toHaveLength(2);
    for (const name of written)
      expect(name).toMatch(/^(?:company|2026-Q[1-4]\/(?!con\.|nul\.)[a-z0-9-]+)\.okr$/);
    expect((await okr(['check', '--severity', 'warning'], { cwd: inside })).code).toBe(0);
  });

  test('takes no cycle that is none', async () => {
    const { inside, kept } = places();
    expect((await okr(['init', '--yes', '--cycle', '../../x'], { cwd: inside })).code).toBe(2);
    kept();
  });
});

describe('new files of the editor', () => {
  const ROOT = 'file:///w/plans';

  test.each([
    ['../../x.okr', `${ROOT}/x.okr`],
    ['a/../../../x.okr', `${ROOT}/a/x.okr`],
    ['/etc/x.okr', `${ROOT}/etc/x.okr`],
    ['..\\..\\x.okr', `${ROOT}/x.okr`],
    ['a//./b.okr', `${ROOT}/a/b.okr`],
    ['2026-Q1/con.okr', `${ROOT}/2026-Q1/con-.okr`],
    ['AUX/lpt1.okr', `${ROOT}/AUX-/lpt1-.okr`],
    ['2026-Q1/zespół #1.okr', `${ROOT}/2026-Q1/zesp%C3%B3%C5%82%20%231.okr`],
  ])('%s is %s', (path, uri) => {
    expect(uriIn(ROOT, path)).toBe(uri);
    expect(rootOf(uri, [ROOT])).toBe(ROOT);
    expect(new URL(uri).href.startsWith(`${ROOT}/`)).toBe(true);
  });

  test('keep names that only begin like a device’s', () => {
    for (const name of ['console.okr', 'com10.okr', 'auxiliary', 'nullable.okr', 'prn-team'])
      expect(portableName(name)).toBe(name);
  });

  test.each(['../../x', '/etc/x', '..', 'con', 'C:\\x', 'a/b', '\u0000'])('stay in it: %j', async (name) => {
    const { connection, stop } = await liveServer();
    const uri = `${ROOT}/a.okr`;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version: 1, text: PEOPLE + GOOD },
    });
    const next = { name, start: '2026-04-01', end: '2026-06-30', isNew: true };
    const carry = { uri, cycle: '2026-Q1', next, carry: [{ uri, objective: 'fresh', keyResult: 'waste' }] };
    const answers = [
      await connection.sendRequest('okr/newFile', {
        folder: ROOT,
        uri,
        team: { title: name },
        cycle: '2026-Q1',
        language: 'en',
      }),
      await connection.sendRequest('okr/newFile', {
        folder: ROOT,
        team: { name },
        cycle: name,
        language: name,
      }),
      await connection.sendRequest('okr/newCycle', carry),
      await connection.sendRequest('okr/closeCycle', carry),
    ];
    const uris = JSON.stringify(answers).match(/file:\/\/[^"]*/g) ?? [];
    expect(uris.length).toBeGreaterThan(2);
    for (const one of uris)
      expect(new URL(one).href, one).toMatch(/^file:\/\/\/w\/plans\/(?!(?:.*\/)?\.\.\/)(?!.*%(?:2F|5C|00))/i);
    await stop();
  });
});

test('assistants read and write in their folder alone', async () => {
  const { FolderDesk } = await import('../../language-server/cli/mcp/desk.ts');
  const { inside, outside, kept } = places({ 'a.okr': PEOPLE + GOOD });
  symlinkSync(outside, join(inside, 'more'));
  symlinkSync(join(outside, 'notes.okr'), join(inside, 'link.okr'));
  mkdirSync(join(inside, 'sub'));
  const io = { cwd: inside, now: () => new Date(2026, 1, 16) } as never;
  const desk = new FolderDesk('.', io, true);
  for (const path of ['..', '../outside/notes.okr', outside, 'more', 'more/notes.okr', 'link.okr', '/etc'])
    expect(desk.look([path]), path).toMatchObject({ ok: false });
  const seen = desk.look([]);
  expect(seen.ok && seen.value.asked.map(({ file }) => file)).toEqual(['a.okr', 'okr.config.json']);
  expect(desk.replace!(`file://${join(inside, 'link.okr')}`, UGLY, 'mine now')).toMatchObject({ ok: false });
  kept();
});
