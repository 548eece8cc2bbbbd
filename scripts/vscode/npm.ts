import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { cache, root } from '../paths.ts';
import { explainFailedInstall, Problem } from './problem.ts';

/** Something to be had from the npm registry at first use, outside the project's own dependencies. */
export interface Download {
  /** What people call it, e.g. "VS Code 1.139.1". */
  readonly title: string;
  /** The npm package, pinned: "name@1.2.3". */
  readonly spec: string;
  /** Where inside the folder further dependencies are to be installed, if any. */
  readonly nested?: string;
  /** Roughly, on the disk. */
  readonly megabytes: number;
}

/**
 * Installs a package into a folder of the cache, with a progress line on stderr. The folder appears only when it is
 * whole, so an installation that was broken off is begun anew, and two at a time do no harm.
 * @param folder absolute
 * @throws Problem that says what to do
 */
export async function installInto(folder: string, download: Download): Promise<void> {
  const building = `${folder}.${process.pid}`;
  const log = join(cache, `${basename(folder)}.log`);
  const done = showProgress(
    `Installing ${download.title} from npm into ${relative(root, cache) || cache} (once, ${download.megabytes} MB)`,
  );
  let output = '';
  try {
    await removeBroken(folder);
    await mkdir(building, { recursive: true });
    await checkSpace(building, download);
    // A package.json of its own, or npm would climb up and install into the project.
    await writeFile(join(building, 'package.json'), '{ "private": true }\n');
    output += await npmInstall(building, [download.spec]);
    if (download.nested) output += await npmInstall(join(building, download.nested), ['--omit=dev']);
    await rename(building, folder).catch((error) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    output += String(error instanceof Error ? error.message : error);
    await writeFile(log, output).catch(() => undefined);
    throw explainFailedInstall(download.title, output, log);
  } finally {
    done();
    await rm(building, { recursive: true, force: true });
  }
}

/** Asked beforehand: npm takes a full disk for a warning and goes on. */
async function checkSpace(folder: string, { title, megabytes }: Download): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < megabytes) {
    throw new Problem(
      `${title} needs ${megabytes} MB in ${cache} and ${free} MB are free there: make room and run the command again.`,
    );
  }
}

/** What installations that were interrupted have left beside the folder; those still running are spared. */
async function removeBroken(folder: string): Promise<void> {
  const name = `${basename(folder)}.`;
  const siblings = await readdir(dirname(folder)).catch(() => []);
  for (const sibling of siblings.filter((entry) => entry.startsWith(name))) {
    const pid = Number(sibling.slice(name.length));
    if (pid && !isRunning(pid)) await rm(join(dirname(folder), sibling), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** No scripts: nothing that is downloaded runs at installation, and no compiler is needed. */
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=warn'];
const impatiently = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

function npmInstall(cwd: string, args: readonly string[]): Promise<string> {
  const cli = process.env.npm_execpath;
  const all = ['install', ...args, ...quietly, ...impatiently];
  const child = cli?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [cli, ...all], { cwd })
    : spawn('npm', all, { cwd, shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(output || `npm ended with ${code}`)),
    );
  });
}

/** One line that counts the seconds on a terminal; elsewhere the line once. */
function showProgress(text: string): () => void {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  if (!process.stderr.isTTY) {
    process.stderr.write(`${text}…\n`);
    return () => undefined;
  }
  const timer = setInterval(() => process.stderr.write(`\r${text}… ${seconds()} `), 200);
  return () => {
    clearInterval(timer);
    process.stderr.write(`\r${text}… ${seconds()}\n`);
  };
}
