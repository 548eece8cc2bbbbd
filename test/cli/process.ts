import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The program as it is shipped: `npm run build` makes it. */
export const bundle = join(import.meta.dirname, '../../dist/okr.cjs');

export interface RunningOptions {
  readonly cwd: string;
  readonly env?: Record<string, string>;
}

/** The program itself, as a shell starts it. */
export class Running {
  out = '';
  err = '';
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  private readonly child: ChildProcess;
  private readonly looks = new Set<() => void>();

  constructor(argv: readonly string[], { cwd, env }: RunningOptions) {
    const { CI: _, ...inherited } = process.env;
    this.child = spawn(process.execPath, [bundle, ...argv], { cwd, env: { ...inherited, ...env } });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => this.heard(() => (this.out += text)));
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => this.heard(() => (this.err += text)));
    this.ended = new Promise((resolve) =>
      this.child.once('close', (code, signal) => {
        resolve({ code, signal });
        this.heard(() => {});
      }),
    );
    onTestFinished(() => void this.child.kill('SIGKILL'));
  }

  send(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Ends the standard input, behind a text. */
  say(text: string): void {
    this.child.stdin!.end(text);
  }

  /** Waits until what was written fulfils a condition. */
  async until(what: string, condition: () => boolean, milliseconds = 20_000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.looks.delete(look);
        reject(new Error(`Waited in vain for ${what}.\nout: ${this.out}\nerr: ${this.err}`));
      }, milliseconds);
      const look = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.looks.delete(look);
        resolve();
      };
      this.looks.add(look);
    });
  }

  private heard(note: () => void): void {
    note();
    for (const look of this.looks) look();
  }
}
