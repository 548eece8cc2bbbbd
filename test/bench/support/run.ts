import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** A program that has ended. */
export interface Finished {
  /** Milliseconds from start to end. */
  readonly time: number;
  /** Milliseconds of processor time, on all cores together. */
  readonly processor: number;
  readonly output: string;
}

/** Runs a Node program to its end; what it prints is read but shown nowhere. */
export async function runNode(args: readonly string[]): Promise<Finished> {
  const from = performance.now();
  const child = spawn(process.execPath, ['--require', join(import.meta.dirname, 'tell-usage.cjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(performance.now() - from));
  });
  const [time, output, usage] = await Promise.all([
    ended,
    text(child.stdio[1] as Readable),
    text(child.stdio[3] as Readable),
  ]);
  return { time, processor: Number(usage) / 1000, output };
}
