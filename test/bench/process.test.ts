import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ASKABLE, memoryOf } from './support/process.ts';
import { runNode } from './support/run.ts';

/** How much lives in a process that keeps so many numbers and so many bytes beside the heap. */
async function memoryWith(numbers: number, bytes: number): Promise<number> {
  const keeping = `globalThis.kept = [Array.from({ length: ${numbers} }, (_, i) => i + 0.5), new Uint8Array(${bytes})];
    console.log('kept'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, [...ASKABLE, '--eval', keeping], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    await once(child.stdout, 'data');
    return (await memoryOf(child)).heap;
  } finally {
    child.kill();
  }
}

test.skipIf(process.platform === 'win32')(
  'memory is what lives on the heap and in buffers beside it',
  async () => {
    const [none, numbers, bytes] = await Promise.all([
      memoryWith(0, 0),
      memoryWith(1e6, 0),
      memoryWith(0, 20e6),
    ]);
    // A number with a fraction in an array of such takes eight bytes.
    expect(numbers - none).toBeGreaterThan(7e6);
    expect(numbers - none).toBeLessThan(20e6);
    expect(bytes - none).toBeGreaterThan(19e6);
    expect(bytes - none).toBeLessThan(22e6);
  },
);

test('a program is measured to its end, what it works apart from what it waits', async () => {
  const busy = 'const end = Date.now() + 300; while (Date.now() < end); console.log("done")';
  const idle = 'setTimeout(() => console.log("done"), 600)';
  const [first, second] = [await runNode(['--eval', busy]), await runNode(['--eval', idle])];
  expect([first.output, second.output]).toEqual(['done\n', 'done\n']);
  expect(second.time).toBeGreaterThan(600);
  expect(second.processor).toBeLessThan(second.time - 200);
  expect(first.processor).toBeGreaterThan(0);
  expect(first.processor).toBeLessThan(first.time * 4);
});
