import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** With these arguments a Node process can be asked for its memory by `memoryOf`. */
export const ASKABLE = ['--inspect-port=0'];

export interface Memory {
  /** Bytes that live after everything else was collected, on the heap and in buffers beside it. */
  readonly heap: number;
  /** Bytes that the process holds of the machine's memory, before the collection; NaN where the system does not say. */
  readonly resident: number;
}

/** How long a process rests before it is asked, in milliseconds: some tidy up when nothing is wanted of them. */
const REST = 1000;

/**
 * Memory of a running Node process at rest, without its help: by its inspector, which is opened for that.
 * @param child started with `ASKABLE` and a piped stderr
 */
export async function memoryOf(child: ChildProcess): Promise<Memory> {
  await new Promise((resolve) => setTimeout(resolve, REST));
  const resident = residentMemory(child.pid!);
  const address = addressOfInspector(child);
  child.kill('SIGUSR1');
  const socket = new WebSocket(await address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('The inspector does not answer.')), {
      once: true,
    });
  });
  const ask = asker(socket);
  await ask('HeapProfiler.collectGarbage');
  const { result } = (await ask('Runtime.evaluate', {
    expression: 'process.memoryUsage()',
    returnByValue: true,
  })) as { result: { value: NodeJS.MemoryUsage } };
  socket.close();
  return { heap: result.value.heapUsed + result.value.arrayBuffers, resident };
}

function addressOfInspector(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.on('data', (chunk) => {
      said += chunk;
      const found = /Debugger listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    child.once('exit', () => reject(new Error('The process ended before it was asked for its memory.')));
  });
}

function asker(socket: WebSocket): (method: string, params?: object) => Promise<unknown> {
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  return (method, params = {}) =>
    new Promise((resolve) => {
      waiting.set(++last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

/** In bytes; NaN where the system does not say. */
function residentMemory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return Number.NaN;
  }
}
