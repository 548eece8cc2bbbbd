import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const version = /^NVIM v(\d+)\.(\d+)/.exec(
  spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);
const missing = version
  ? ''
  : ' (skipped: there is no Neovim here; install it, as with apt-get install neovim)';

interface Seen {
  readonly failed?: string;
  readonly rules: readonly string[];
  readonly filetype: string;
  readonly hover: string;
  readonly completion: readonly string[];
  readonly actions: readonly string[];
  readonly mended: string;
  readonly renamed: string;
  readonly renamed_elsewhere: string;
  readonly formatted: string;
}

const FILES = {
  'okr.config.json': '{}',
  'people.okr': 'company house "The House"\nteam bakery "Bakery" in house\nperson mia "Mia" in bakery\n',
  'plans/fresh.okr': `okrs for bakery in 2026-Q1

objective fresh "Become the bread that people cross the town for" {
  owner nobody
  kr return "Guests who come back within a week" from 18% to 30%
  kr waste "Bread thrown away a day" from 14 kg to 5 kg
}
`,
  'plans/checkin.okr': 'checkin 2026-01-19 on bakery.fresh by mia {\n  return: 20%\n}\n',
};

describe.skipIf(!version)(`a real Neovim${missing}`, () => {
  let folder: string;
  let seen: Seen;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'okr-nvim-'));
    const workspace = join(folder, 'workspace');
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(workspace, name)), { recursive: true });
      writeFileSync(join(workspace, name), text);
    }
    writeFileSync(join(folder, 'init.lua'), documentedSettings());
    // The program on the path, as `npm install --global` puts it there.
    const okr = join(folder, 'bin/okr');
    mkdirSync(dirname(okr));
    writeFileSync(okr, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/okr.cjs')}" "$@"\n`);
    chmodSync(okr, 0o755);
    const result = join(folder, 'seen.json');
    const script = join(root, 'test/editors/neovim.lua');
    const argv = [
      '--headless',
      '-n',
      '-i',
      'NONE',
      '-u',
      join(folder, 'init.lua'),
      '-c',
      `luafile ${script}`,
    ];
    await promisify(execFile)('nvim', argv, {
      cwd: workspace,
      env: {
        ...process.env,
        HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        PATH: `${dirname(okr)}:${process.env.PATH}`,
        OKR_SEEN: result,
      },
      timeout: 90_000,
    });
    seen = JSON.parse(readFileSync(result, 'utf8'));
    expect(seen.failed).toBeUndefined();
  }, 100_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('shows findings, with the names of the whole workspace', () => {
    expect(seen.filetype).toBe('okr');
    expect(seen.rules).toContain('unknown-reference');
    expect(seen.rules.filter((rule) => rule === 'unknown-reference')).toHaveLength(1);
  });

  test('hovers', () => {
    expect(seen.hover).toContain('Guests who come back within a week');
    expect(seen.hover).toContain('key result');
  });

  test('completes', () => expect(seen.completion).toContain('mia'));

  test('mends by a code action', () => {
    expect(seen.actions.length).toBeGreaterThan(0);
    expect(seen.mended).not.toBe(FILES['plans/fresh.okr'].trimEnd());
  });

  test('renames in every file', () => {
    expect(seen.renamed).toContain('kr regulars "Guests');
    expect(seen.renamed_elsewhere).toContain('regulars: 20%');
  });

  test('formats', () => expect(seen.formatted).toContain('\n  owner nobody\n'));
});

/** The block of docs/editors.md for this Neovim. */
function documentedSettings(): string {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const section = page.split(/^## /m).find((one) => one.startsWith('Neovim'))!;
  const [newer, older] = [...section.matchAll(/^```lua\n(.*?)^```$/gms)].map(([, code]) => code!);
  const [, major, minor] = version!;
  return Number(major) > 0 || Number(minor) >= 11 ? newer! : older!;
}
