import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

/** Where the number is written: a file's path in the environment. */
export const UNHANDLED = 'OKR_UNHANDLED_ERRORS';

/** Counts errors that belong to no test, which vitest's report as JSON leaves out. */
export default class UnhandledErrors implements Reporter {
  onTestRunEnd(_: unknown, errors: readonly unknown[]): void {
    writeFileSync(process.env[UNHANDLED]!, String(errors.length));
  }
}
