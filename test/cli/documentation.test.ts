import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './support.ts';

const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
const EXAMPLE = block('okr', 0);

/** The nth fenced block of a language. */
function block(language: string, at: number): string {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))][at]![1]!;
}

/** The options that a command's help tells: `-f, --format <format>`. */
async function optionsOf(command: string): Promise<string[]> {
  const { out } = await okr([command, '--help']);
  return [...out.matchAll(/^ {2}((?:-\w, )?--[\w-]+(?: <\w+>)?)/gm)].map(([, option]) => option!);
}

describe('docs/command-line.md', () => {
  test.each([
    'check',
    'format',
    'score',
    'explain',
    'config',
    'import',
    'export',
    'init',
    'lsp',
    'completion',
  ])('describes every option of okr %s', async (command) => {
    const section = page.split(/^## /m).find((one) => one.startsWith(`\`okr ${command}`))!;
    const described = [...section.matchAll(/^\| `(-[^`]+)` \|/gm)].map(([, option]) => option!);
    expect([...described, '-h, --help'].sort()).toEqual((await optionsOf(command)).sort());
  });

  test('shows the report for people as it is', async () => {
    const cwd = folder({ 'fresh.okr': EXAMPLE });
    expect(await okr(['check'], { cwd })).toEqual({ code: 1, out: block('text', 0), err: '' });
  });

  test('shows the report for programs as it is', async () => {
    const cwd = folder({ 'fresh.okr': EXAMPLE });
    const { out } = await okr(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(block('json', 0))).toEqual(JSON.parse(out));
  });

  test('shows an answer of okr explain --stdin as it is', async () => {
    const { out } = await okr(['explain', '--stdin'], { stdin: block('json', 1) });
    expect(JSON.parse(block('json', 2))).toEqual(JSON.parse(out));
  });

  test('shows the settings in force as they are', async () => {
    const cwd = folder({
      'okr.config.json': block('jsonc', 0),
      'shop/okr.config.json': '{ "rules": { "kr-count": "error" } }',
    });
    const { out, code } = await okr(['config', 'shop', '--changed'], { cwd });
    expect({ out, code }).toEqual({ out: block('text', 1), code: 0 });
  });
});
