import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A repository in a folder, with commits on days of one's choice. */
export class Repository {
  constructor(readonly folder: string) {
    this.git(['init', '-q', '-b', 'main']);
  }

  /** Writes the files and commits everything, at noon of a day. Without a text a file is deleted. */
  commit(day: string, files: Readonly<Record<string, string | undefined>>): string {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git(['add', '-A']);
    this.git(['commit', '-q', '--allow-empty', '-m', `on ${day}`], day);
    return this.git(['rev-parse', 'HEAD']).trim();
  }

  write(path: string, text: string | undefined): void {
    const full = join(this.folder, path);
    if (text === undefined) {
      rmSync(full);
      return;
    }
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  git(args: readonly string[], day = '2026-01-01'): string {
    const date = `${day}T12:00:00`;
    return execFileSync('git', [...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    });
  }
}
