import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { launchBrowser, openPage } from './support/page.ts';

const editor = inject('editor');

/** `npm start`, without npm around it. */
class Start {
  output = '';
  readonly process: ChildProcess;
  readonly code: Promise<number | null>;

  constructor(env: NodeJS.ProcessEnv = {}, args = ['scripts/start.ts']) {
    this.process = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, PATH: pathWithoutCode, ...env },
    });
    for (const stream of [this.process.stdout!, this.process.stderr!]) {
      stream.on('data', (data) => {
        this.output += data;
      });
    }
    this.code = new Promise((resolve) => this.process.once('close', resolve));
  }

  async address(): Promise<string> {
    await expect.poll(() => this.output, { timeout: 60_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
    return /http:\S+/.exec(this.output)![0];
  }
}

/** The machine these tests run on may have desktop VS Code; what it does then is a test of its own. */
const pathWithoutCode = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !/VS ?Code|\/snap\/bin/i.test(folder))
  .join(delimiter);

/** Which processes were started with a mark in their environment; Linux alone tells. */
async function processesMarked(mark: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const environments = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')),
  );
  return pids.filter((_, index) => environments[index]!.includes(mark));
}

describe.skipIf('missing' in editor)('npm start', () => {
  it('serves the samples, takes a free port, and Ctrl-C leaves nothing behind', async () => {
    if ('missing' in editor) return;
    // Taken either way: by this test, or by somebody else on the machine.
    const taken = createServer()
      .on('error', () => undefined)
      .listen(3210, '127.0.0.1');
    const id = crypto.randomUUID();
    const mark = `OKR_MARK=${id}`;
    const start = new Start({ OKR_MARK: id });
    const browser = await launchBrowser(editor.browser);
    try {
      const address = await start.address();
      expect(address).not.toContain(':3210/');
      const page = await openPage(browser);
      await page.goto(address);
      await page.locator('.explorer-viewlet', { hasText: /samples/i }).waitFor();
      if (process.platform === 'linux') {
        // The server and, once the page is up, the extension host.
        await expect
          .poll(async () => (await processesMarked(mark)).length, { timeout: 20_000 })
          .toBeGreaterThan(2);
      }
      start.process.kill('SIGINT');
      expect(await start.code).toBe(0);
      if (process.platform === 'linux')
        await expect.poll(() => processesMarked(mark), { timeout: 5000 }).toEqual([]);
    } finally {
      start.process.kill('SIGINT');
      await start.code;
      taken.close();
      await browser.close();
    }
  });

  it.skipIf(process.platform !== 'linux')('leaves nothing behind when npm itself is ended', async () => {
    const id = crypto.randomUUID();
    const npm = spawn('npm', ['start'], {
      cwd: root,
      env: { ...process.env, PATH: pathWithoutCode, OKR_MARK: id },
    });
    let output = '';
    npm.stdout.on('data', (data) => {
      output += data;
    });
    await expect.poll(() => output, { timeout: 60_000 }).toContain('Ctrl-C stops it.');
    npm.kill('SIGTERM');
    await expect.poll(() => processesMarked(`OKR_MARK=${id}`), { timeout: 10_000 }).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'opens desktop VS Code where the command code is found',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'okr-code-'));
      const said = join(folder, 'said');
      await writeFile(
        join(folder, 'code'),
        `#!/bin/sh\nif [ "$1" = --version ]; then echo 1.120.0; else echo "$@" > ${said}; fi\n`,
      );
      await chmod(join(folder, 'code'), 0o755);
      const start = new Start({ PATH: `${folder}${delimiter}${pathWithoutCode}` });
      expect(await start.code).toBe(0);
      expect(await readFile(said, 'utf8')).toBe(
        `--new-window --extensionDevelopmentPath=${root} ${join(root, 'samples')}\n`,
      );
      await rm(folder, { recursive: true });
    },
  );

  it('says in one line what to do when the registry cannot be reached', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'okr-cache-'));
    const start = new Start({ OKR_CACHE: cache, npm_config_registry: 'http://127.0.0.1:9/' });
    expect(await start.code).toBe(1);
    expect(start.output.trimEnd().split('\n').at(-1)).toBe(
      "The npm registry http://127.0.0.1:9/ cannot be reached, and VS Code 1.139.1 comes from there: check the connection or npm's proxy setting and run the command again.",
    );
    await rm(cache, { recursive: true });
  });
});

it('says in one line that Node is too old', async () => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); require('./scripts/node-version.cjs')`;
  const start = new Start({}, ['-e', pretend]);
  expect(await start.code).toBe(1);
  expect(start.output).toBe(
    'okr needs Node 20 or newer and this is Node 18.20.0: install a newer one from https://nodejs.org, then run "npm ci" again.\n',
  );
});
