import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../paths.ts';
import { Problem } from './problem.ts';

export interface ServeOptions {
  /** VS Code's folder, as installVSCode gives it. */
  readonly vscode: string;
  /** A VSIX to install, absolute; without it the extension runs out of the project's folder. */
  readonly vsix?: string;
  /** The first port to try; the next free one above it is taken. */
  readonly port: number;
  /** The user's settings. */
  readonly settings?: object;
  /** Further arguments of VS Code's server. */
  readonly args?: readonly string[];
  /** Further variables of its environment. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface ServedVSCode {
  /** To be opened in a browser, with the folder's path as the parameter `folder`. */
  readonly url: string;
  readonly port: number;
  /** Where VS Code writes what it has to say, absolute. Gone after `stop`. */
  readonly log: string;
  /** Settles when the server has ended, however it ended. */
  readonly ended: Promise<void>;
  /** Ends the server and every process it has started, and removes its data. */
  stop(): Promise<void>;
}

/** A quiet window about OKRs: no chat, no accounts, no start page, nothing sent anywhere. */
const quiet = {
  'chat.disableAIFeatures': true,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Serves VS Code with the extension on 127.0.0.1.
 * @throws Problem when it does not start
 */
export async function serve(options: ServeOptions): Promise<ServedVSCode> {
  // In the system's own folder for such things: the names of VS Code's sockets must stay short.
  const data = await mkdtemp(join(tmpdir(), 'okr-vscode-'));
  const main = join(options.vscode, 'out', 'server-main.js');
  const common = [
    main,
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--telemetry-level',
    'off',
  ];

  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(
    join(data, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quiet, ...options.settings }, undefined, 2),
  );
  await installExtension(options, data, common);

  const log = join(data, 'server.log');
  const server = spawn(
    process.execPath,
    [
      ...common,
      ...['--host', '127.0.0.1', '--port', `${options.port}-${options.port + 99}`],
      ...['--without-connection-token', '--disable-workspace-trust'],
      ...(options.args ?? []),
    ],
    // A process group of its own, so that all that it starts can be ended with it.
    {
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    },
  );
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async () => {
    await end(server, ended);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await listening(server, log);
    return { url: `http://127.0.0.1:${port}/`, port, log, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function installExtension(
  { vsix }: ServeOptions,
  data: string,
  common: readonly string[],
): Promise<void> {
  const extensions = join(data, 'extensions');
  if (vsix) {
    await promisify(execFile)(process.execPath, [...common, '--install-extension', vsix]);
  } else {
    await mkdir(extensions, { recursive: true });
    await symlink(root, join(extensions, 'okr-as-code.okr-0.1.0'), 'junction');
  }
}

function listening(server: ChildProcess, log: string): Promise<number> {
  const file = createWriteStream(log);
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: Buffer) => {
      file.write(text);
      output = (output + text).slice(-2000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout!.on('data', read);
    server.stderr!.on('data', read);
    server.once('error', reject);
    server.once('close', () => {
      file.end();
      const reason = output.trim().split('\n').at(-1);
      reject(
        new Problem(`VS Code did not start (${reason}): delete the folder .cache and run the command again.`),
      );
    });
  });
}

async function end(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (server.pid === undefined) return;
  signal(server.pid, 'SIGTERM');
  const timer = setTimeout(() => signal(server.pid!, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(timer);
  // What has outlived the server itself, such as a language server that is busy.
  signal(server.pid, 'SIGKILL');
}

function signal(pid: number, name: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, name);
  } catch {
    // Nobody is left in the group.
  }
}
