import { execFile } from 'node:child_process';
import type { Result } from '../model/quantity.ts';
import { failed, ok } from '../model/result.ts';

/** Longer than any repository of texts needs. */
const TIME_LIMIT_MS = 20_000;
/** More than all .okr files of a large company. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Settings of a repository can name programs to run: none of them is. No pager, no prompt, no lock that another git
 * would wait for.
 */
const QUIET = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.untrackedCache=false',
  '-c',
  'protocol.allow=never',
  // Files of a repository can look like a repository, with settings of its own.
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'log.showSignature=false',
];

/** A hook of another repository says where that one is; the folder decides here. */
const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...inherited } = process.env;
const ENVIRONMENT = {
  ...inherited,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
};

/**
 * Runs the `git` executable: no shell, no hooks, nothing fetched, a time limit.
 * @param cwd where it runs; the repository is the one that holds it
 * @param input what it reads
 * @returns its output as bytes; fails, with what it said, where it fails, takes too long or is not there
 */
export function git(cwd: string, args: readonly string[], input?: string): Promise<Result<Buffer>> {
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...QUIET, ...args],
      {
        cwd,
        encoding: 'buffer',
        timeout: TIME_LIMIT_MS,
        maxBuffer: MOST_BYTES,
        windowsHide: true,
        env: ENVIRONMENT,
      },
      (error, stdout, stderr) => {
        if (!error) return resolve(ok(stdout));
        if ((error as NodeJS.ErrnoException).code === 'ENOENT')
          return resolve(failed('git is not installed'));
        if (error.killed) return resolve(failed('git took too long'));
        resolve(
          failed(
            stderr
              .toString('utf8')
              .replace(/^fatal: /, '')
              .trim() || error.message,
          ),
        );
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}
