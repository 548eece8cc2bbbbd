import { printable } from '../text/printable.ts';
import type { Io } from './io.ts';

/** Tells how far long work has come. */
export interface Progress {
  /** @param what the work, as in `Reading` */
  at(what: string, done: number, of: number): void;
  /** The work is over: what was shown is taken away. */
  end(): void;
}

/** Work that is done sooner tells nothing, in milliseconds. */
const PATIENCE = 400;
const BETWEEN = 80;

/** Shown in one line of the standard error, where that is a terminal and nobody collects it. */
export function progressOn({ stderr, env }: Pick<Io, 'stderr' | 'env'>): Progress {
  if (stderr.isTTY !== true || env.TERM === 'dumb' || env.CI) return { at: () => {}, end: () => {} };
  let next = performance.now() + PATIENCE;
  let shown = false;
  return {
    at(what, done, of) {
      const now = performance.now();
      if (now < next) return;
      next = now + BETWEEN;
      shown = true;
      stderr.write(`\r\u001b[K${printable(what)} ${grouped(done)} of ${grouped(of)} files`);
    },
    end() {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
