import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './support.ts';

const FILES = { 'a.okr': '', 'b c.okr': '', 'notes.txt': '', 'team/d.okr': '', 'okr.config.json': '{}' };

/** What a shell proposes at the end of a line, once it has read the script. */
type Completes = (line: string, cwd: string, script: string) => string[];

const bash: Completes = (line, cwd, script) => {
  const words = line.split(' ');
  const run = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _okr; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return shell('bash', ['--norc', '-c', run, 'bash', script, ...words], cwd);
};

const fish: Completes = (line, cwd, script) =>
  shell('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', script, line], cwd).map(
    (one) => one.split('\t')[0]!,
  );

/** A zsh within a terminal of its own, in which Tab is pressed; what its completion proposes is written down beside. */
const zsh: Completes = (line, cwd, script) => {
  const inner = join(cwd, '.script/inner.zsh');
  const hits = join(cwd, '.script/hits');
  writeFileSync(
    inner,
    `PS1= RPS1=
autoload -Uz compinit; compinit -u -D
source ${script}
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a found
  builtin compadd -O found "$@"
  print -lr -- $found >> ${hits}
  builtin compadd "$@"
}
leave() { exit }
zle -N leave
bindkey '^I' complete-word
bindkey '^X' leave
print READY
`,
  );
  const outer = `
zmodload zsh/zpty
zpty inner "TERM=dumb zsh -f -i"
zpty -w inner "source ${inner}"
local text
while zpty -r inner text; do [[ $text == READY* ]] && break; done
zpty -w -n inner "$1"$'\t\x18'
while zpty -r inner text; do :; done`;
  shell('zsh', ['-f', '-c', outer, 'zsh', line], cwd);
  return readFileSync(hits, 'utf8').split('\n');
};

function shell(name: string, argv: readonly string[], cwd: string): string[] {
  const { stdout, stderr, status } = spawnSync(name, argv, {
    cwd,
    encoding: 'utf8',
    timeout: 55_000,
    env: { ...process.env, HOME: cwd, XDG_DATA_HOME: cwd, XDG_CONFIG_HOME: cwd },
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return stdout.split('\n').filter((one) => one !== '');
}

function isThere(name: string): boolean {
  return spawnSync(name, ['-c', 'true']).status === 0;
}

describe.each([
  ['bash', bash],
  ['fish', fish],
  ['zsh', zsh],
] as const)('in %s', { timeout: 120_000 }, (name, completes) => {
  const there = isThere(name);
  const why = there ? '' : ` (skipped: there is no ${name} here)`;

  async function at(line: string): Promise<string[]> {
    const { out } = await okr(['completion', name]);
    const cwd = folder({ ...FILES, '.script/okr': out });
    return completes(line, cwd, join(cwd, '.script/okr'));
  }

  test.skipIf(!there)(`commands${why}`, async () => {
    expect(await at('okr ')).toEqual(
      expect.arrayContaining(['check', 'format', 'init', 'completion', 'help']),
    );
  });

  test.skipIf(!there)(`options of the command that stands there${why}`, async () => {
    const options = await at('okr check --');
    expect(options).toEqual(expect.arrayContaining(['--format', '--fix', '--stdin-filename']));
    expect(options).not.toContain('--kind');
  });

  test.skipIf(!there)(`what an option takes${why}`, async () => {
    const formats = await at('okr check --format ');
    expect(formats).toEqual(expect.arrayContaining(['sarif', 'junit', 'github']));
    expect(await at('okr explain -k ')).toContain('initiative');
  });

  test.skipIf(!there)(`paths of the language${why}`, async () => {
    const paths = (await at('okr check ')).map((path) => path.replace(/\/$/, ''));
    expect(paths).toEqual(expect.arrayContaining(['a.okr', 'team']));
    // fish proposes all files, those of the language first.
    const others = paths.slice(paths.indexOf('a.okr')).filter((path) => path === 'notes.txt');
    expect(paths.filter((path) => path === 'notes.txt')).toEqual(name === 'fish' ? others : []);
  });

  test.skipIf(!there)(`shells, and the commands behind help${why}`, async () => {
    expect(await at('okr completion ')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
    expect(await at('okr help ')).toContain('explain');
  });
});

test('bash completes --format=', async () => {
  const { out } = await okr(['completion', 'bash']);
  const cwd = folder({ '.script': out });
  expect(bash('okr check --format = sa', cwd, join(cwd, '.script'))).toEqual(['sarif']);
  expect(bash('okr check --format =', cwd, join(cwd, '.script'))).toContain('junit');
});

test('another shell is wrong use', async () => {
  const { code, err } = await okr(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(err).toContain('Allowed choices are bash, zsh, fish');
});
