import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { GitHistory } from '../../language-server/git/history.ts';
import { gitRevisions } from '../../language-server/git/revisions.ts';
import { folder, okr, PEOPLE } from '../cli/support.ts';
import { Repository } from '../git/support.ts';
import { ServerUnderTest } from '../support/server.ts';

/* What SECURITY.md says, sentence by sentence. */

const RECORDER = `--require ${resolve('test/security/record-calls.cjs')}`;
const PLAN = (target: number): string =>
  `${PEOPLE}okrs for bakery in 2026-Q1\nobjective fresh "Bread that people cross the town for" {\n  owner mia\n  kr guests "Guests a week" from 0 to ${target}\n  kr waste "Bread thrown away" from 14 kg to 5 kg\n}\n`;

interface Call {
  readonly what: string;
  readonly to: string;
  readonly list: readonly string[];
  readonly shell: boolean;
}

/** A repository in which a target has moved, and a place to write down what programs do. */
function watched(): { cwd: string; env: Record<string, string>; calls: () => Call[] } {
  const repository = new Repository(folder({}));
  repository.commit('2025-12-20', {
    'plan.okr': PLAN(20),
    'goals.md': '# Objective: Bread\n- KR: Guests from 1 to 2\n',
  });
  repository.commit('2026-01-12', { 'plan.okr': PLAN(10) });
  repository.write('plan.okr', PLAN(8));
  const record = join(folder({}), 'calls');
  const env = { NODE_OPTIONS: RECORDER, OKR_RECORD: record };
  const calls = (): Call[] =>
    existsSync(record)
      ? readFileSync(record, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
  return { cwd: repository.folder, env, calls };
}

/** What is run is git, without a shell, with what a repository may name turned off, reading alone. */
function expectGitAlone(calls: readonly Call[]): void {
  for (const { what, to, list, shell } of calls) {
    expect([what, to, shell]).toEqual([
      expect.stringMatching(/^child_process\.(?:execFile|spawn)$/),
      'git',
      false,
    ]);
    if (what !== 'child_process.execFile') continue;
    expect(list).toEqual(
      expect.arrayContaining(['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never']),
    );
    const verb = list.find((one, i) => !one.startsWith('-') && list[i - 1] !== '-c');
    expect(verb).toMatch(/^(?:rev-parse|rev-list|ls-tree|cat-file|log|merge-base)$/);
  }
}

describe('No network, no telemetry; nothing from a workspace is run', () => {
  test('on the command line', () => {
    const { cwd, env, calls } = watched();
    const run = (...argv: string[]): void => {
      try {
        execFileSync(process.execPath, [resolve('dist/okr.cjs'), ...argv], {
          cwd,
          env: { ...process.env, ...env },
          stdio: 'pipe',
        });
      } catch (error) {
        // Findings end with 1; 2 would be trouble.
        expect((error as { status: number; stderr: Buffer }).status, String((error as Error).message)).toBe(
          1,
        );
      }
    };
    for (const argv of [
      ['explain', 'Increase guests from 1 to 2'],
      ['import', 'goals.md', '--stdout'],
      ['export', '--format', 'html', '--out', 'page.html'],
      ['score'],
    ])
      run(...argv);
    expect(calls()).toEqual([]);
    for (const argv of [
      ['check', '--no-cache'],
      ['diff', 'HEAD~1'],
    ])
      run(...argv);
    expect(calls().length).toBeGreaterThan(1);
    expectGitAlone(calls());
  }, 60_000);

  test('in the language server, which runs git in a trusted workspace alone', async () => {
    const { env, calls } = watched();
    const before = { ...process.env };
    onTestFinished(() => {
      process.env = before;
    });
    Object.assign(process.env, env);
    const server = await ServerUnderTest.start({
      'okr.config.json': '{ "today": "2026-02-10" }',
      'plan.okr': PLAN(8),
    });
    Object.assign(process.env, { NODE_OPTIONS: before.NODE_OPTIONS ?? '' });
    new Repository(server.folder).commit('2026-01-12', {});
    const uri = server.uri('plan.okr');
    await server.open('plan.okr', PLAN(7));
    await server.until('findings', () => server.diagnostics.has(uri));
    for (const request of ['okr/tree/overview', 'okr/tree/children', 'okr/preview', 'okr/cycles'])
      await server.request(request, { uri, grouping: 'team' });
    expect(await server.request('okr/compare', { uri, revision: 'HEAD' })).toHaveProperty('refused');
    expect(calls()).toEqual([]);
    await server.connection.sendNotification('okr/trusted');
    expect(await server.request('okr/compare', { uri, revision: 'HEAD' })).toHaveProperty('markdown');
    expect(calls().length).toBeGreaterThan(0);
    expectGitAlone(calls());
    await server.stop();
  }, 60_000);

  test('the sources name no module that connects or starts, but for git', () => {
    const named = new Map<string, Set<string>>();
    for (const root of ['language-server', 'extension', 'drawing'])
      for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!/\.tsx?$/.test(name)) continue;
        const text = readFileSync(join(root, name), 'utf8');
        for (const [, module] of text.matchAll(/(?:from |import\(|require\()'(?:node:)?([a-z_/]+)'/g))
          named.set(module!, (named.get(module!) ?? new Set()).add(`${root}/${name}`.replaceAll('\\', '/')));
        expect(text, name).not.toMatch(
          /\bfetch\(['"`]|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\beval\(|new Function\(/,
        );
      }
    for (const module of [
      'http',
      'https',
      'http2',
      'net',
      'tls',
      'dgram',
      'dns',
      'vm',
      'worker_threads',
      'cluster',
      'inspector',
    ])
      expect([...(named.get(module) ?? [])], module).toEqual([]);
    expect([...named.get('child_process')!]).toEqual(['language-server/git/git.ts']);
  });
});

describe('Where git is run', () => {
  test('nothing that its settings name is run with it, on signed commits either', async () => {
    const repository = new Repository(folder({}));
    const { folder: cwd } = repository;
    const trap = join(cwd, 'trap');
    repository.write(
      'evil.sh',
      `#!/bin/sh\ntouch '${trap}'\necho '[GNUPG:] SIG_CREATED ' >&2\necho signature\n`,
    );
    const evil = join(cwd, 'evil.sh');
    chmodSync(evil, 0o755);
    repository.git(['config', 'gpg.program', evil]);
    repository.git(['config', 'commit.gpgSign', 'true']);
    repository.commit('2025-12-20', {
      'plan.okr': PLAN(20),
      '.gitattributes': '*.okr filter=evil diff=evil merge=evil',
    });
    repository.commit('2026-01-20', { 'more.okr': PLAN(20) });
    expect(existsSync(trap)).toBe(true);
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.pager',
      'core.editor',
      'core.askPass',
      'core.alternateRefsCommand',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.smudge',
      'filter.evil.clean',
      'filter.evil.process',
      'merge.evil.driver',
      'credential.helper',
      'alias.log',
      'pager.log',
      'uploadpack.packObjectsHook',
    ])
      repository.git(['config', key, evil]);
    repository.git(['config', 'log.showSignature', 'true']);
    execFileSync('rm', [trap]);
    const files = ['plan.okr', 'more.okr'].map((name) => ({ uri: `file://${join(cwd, name)}`, open: true }));
    expect((await new GitHistory().versionsOn('2026-01-15', files)).size).toBe(2);
    expect(await gitRevisions.stateOf(files[0]!.uri, 'HEAD~1', '2026-02-10')).toMatchObject({ ok: true });
    expect(existsSync(trap)).toBe(false);
  });
});

describe('People’s text is text', () => {
  test('in the preview’s panel under a policy that allows no inline script, no network and no frame', async () => {
    const html = readFileSync('extension/preview/html.ts', 'utf8');
    const policy = /const policy = \[([^;]+)\]/.exec(html)![1]!;
    expect(
      policy
        .split(/,\s*\n/)
        .map((one) => one.trim())
        .filter(Boolean),
    ).toEqual([
      `"default-src 'none'"`,
      ["`script-src 'nonce-", "{nonce}'`"].join('$'),
      ['`style-src ', '{webview.cspSource}`'].join('$'),
      `'img-src blob: data:'`,
    ]);
  });

  test('and nowhere in the panel or in a drawing is text read as HTML', () => {
    const reads =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc|__html/;
    const readers = ['extension', 'drawing'].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .flatMap((name) =>
          readFileSync(join(root, name), 'utf8')
            .split('\n')
            .filter((line) => reads.test(line))
            .map((line) => line.trim()),
        ),
    );
    // Colours and sizes of the drawing, in which nobody's text is.
    expect(readers).toEqual(["el('style', { dangerouslySetInnerHTML: { __html: drawingStyle(palette) } }),"]);
  });
});

describe('Writing is asked for', () => {
  test('who looks at things leaves them as they are; what is kept for the next start is for the user alone', async () => {
    const { cwd } = watched();
    const kept = join(folder({}), 'kept');
    const before = contentOf(cwd);
    for (const argv of [
      ['check', '--cache-location', kept],
      ['check', '--no-cache', '--format', 'sarif'],
      ['format', '--check'],
      ['score'],
      ['diff', 'HEAD'],
      ['import', 'goals.md', '--stdout'],
      ['export', '--format', 'svg'],
      ['explain', 'Increase guests from 1 to 2'],
      ['config'],
      ['completion', 'bash'],
    ])
      expect((await okr(argv, { cwd })).code, argv.join(' ')).toBeLessThan(2);
    expect(contentOf(cwd)).toEqual(before);
    if (existsSync(kept))
      for (const name of readdirSync(kept)) expect(statSync(join(kept, name)).mode & 0o077, name).toBe(0);
  });
});

function contentOf(top: string): [name: string, text: string][] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, 'latin1')];
    })
    .sort();
}

describe('Workspaces that are not trusted', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

  test('may use everything but what is turned off where it is done', () => {
    expect(manifest.capabilities.untrustedWorkspaces).toEqual({
      supported: true,
      description: '%trust.description%',
    });
    const activation = readFileSync('extension/activate.ts', 'utf8');
    expect(activation).toContain('git: workspace.isTrusted');
    expect(activation).toContain('onDidGrantWorkspaceTrust');
  });

  test('can set nothing that names a program or a place', () => {
    const settings = [manifest.contributes.configuration]
      .flat()
      .flatMap(({ properties }) => Object.entries(properties));
    expect(settings.length).toBeGreaterThan(3);
    for (const [name, schema] of settings as [string, { type: string; enum?: string[]; scope?: string }][])
      expect(schema.type === 'boolean' || schema.enum !== undefined, name).toBe(true);
  });
});
