import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runOkr } from '../../language-server/cli/program.ts';

/** A folder with these files, gone when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'okr-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, dirname(name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | readonly (string | Uint8Array)[];
  /** Columns of the terminal; without it, none is there. */
  readonly columns?: number;
}

/** Runs the command line as a person would, on 16 February 2026. */
export async function okr(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = tmpdir(), env = {}, stdin = '', columns } = options;
  let out = '';
  let err = '';
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const code = await runOkr(argv, {
    stdin: pieces(typeof stdin === 'string' ? [stdin] : stdin),
    stdout: { ...terminal, write: (text) => (out += text) },
    stderr: { ...terminal, write: (text) => (err += text) },
    cwd,
    env,
    now: () => new Date(2026, 1, 16, 12),
    onInterrupt: () => {},
  });
  return { code, out, err };
}

async function* pieces(of: readonly (string | Uint8Array)[]): AsyncIterable<string | Uint8Array> {
  yield* of;
}

/** Nothing wrong with it. */
export const GOOD = `okrs for bakery in 2026-Q1

objective fresh "Become the bread that people cross the town for" {
  owner mia
  kr return "Guests who come back within a week" from 18% to 30%
  kr waste "Bread thrown away a day" from 14 kg to 5 kg
}
`;

/** What `GOOD` refers to. */
export const PEOPLE = `company house "The House"
team bakery "Bakery" in house
person mia "Mia" in bakery
`;

/** One error, in line 2, at `nobody`. */
export const BAD = `objective fresh "Become the bread that people cross the town for" for bakery in 2026-Q1 {
  owner nobody
  kr return "Guests who come back within a week" from 18% to 30%
  kr waste "Bread thrown away a day" from 14 kg to 5 kg
}
`;
