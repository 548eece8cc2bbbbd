import { describe, expect, test } from 'vitest';
import { okr } from './support.ts';

describe('wrong use is told plainly and ends with 2', () => {
  test.each([
    [['chek'], "error: unknown command 'chek'\n(Did you mean check?)\nSee okr --help.\n"],
    [['help', 'chek'], "error: unknown command 'chek'\n(Did you mean check?)\nSee okr --help.\n"],
    [['help', 'nothing-of-the-sort'], "error: unknown command 'nothing-of-the-sort'\nSee okr --help.\n"],
    [
      ['check', '--formt', 'json'],
      "error: unknown option '--formt'\n(Did you mean --format?)\nSee okr check --help.\n",
    ],
    [
      ['check', '--format', 'jsn'],
      "error: option '-f, --format <format>' argument 'jsn' is invalid. Allowed choices are text, compact, json, github, sarif, junit.\n(Did you mean json?)\nSee okr check --help.\n",
    ],
    [
      ['check', '--max-warnings'],
      "error: option '--max-warnings <number>' argument missing\nSee okr check --help.\n",
    ],
  ])('%j', async (argv, message) => {
    expect(await okr(argv)).toEqual({ code: 2, out: '', err: message });
  });

  test('without a command, the help is shown', async () => {
    const { code, err, out } = await okr([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: okr /);
  });
});

test('every command has a help of its own, in whole sentences', async () => {
  const { out } = await okr(['--help']);
  const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
  expect(commands).toEqual(
    expect.arrayContaining(['init', 'check', 'format', 'score', 'explain', 'config', 'lsp']),
  );
  for (const command of commands) {
    const help = await okr([command, '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(/^Usage: okr [a-z]+ .*\n\n[A-Z](?:.|\n)*?\.\n\n/);
  }
});
