import process from 'node:process';
import type { ExitCode, Io } from './io.ts';

/** Runs a program with this process's arguments, streams and exit code. */
export function runProcess(run: (argv: readonly string[], io: Io) => Promise<ExitCode>): void {
  // `okr check | head` closes the pipe: whoever reads has enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  void run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    onInterrupt: (stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    },
  }).then((code) => {
    process.exitCode = code;
  });
}
