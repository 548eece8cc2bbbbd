import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ASKABLE, type Memory, memoryOf } from '../support/process.ts';
import type { Built, Edited } from './protocol.ts';

/** The plain pipeline at work in its own process. */
export class PlainPipeline {
  private constructor(
    private readonly folder: string,
    private readonly child: ChildProcess,
    /** Milliseconds from the start of the process until everything was built. */
    readonly start: number,
    readonly errors: number,
  ) {}

  /** @param program `plain/main.ts`, bundled */
  static async start(program: string, folder: string): Promise<PlainPipeline> {
    const from = performance.now();
    const child = fork(program, [folder], { execArgv: ASKABLE, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
    const { errors } = await built(child);
    return new PlainPipeline(folder, child, performance.now() - from, errors);
  }

  /**
   * Writes a file and waits until everything is built again.
   * @returns how many errors there are then
   */
  async edit(path: string, text: string): Promise<number> {
    writeFileSync(join(this.folder, path), text);
    this.child.send({ uri: pathToFileURL(join(this.folder, path)).toString() } satisfies Edited);
    return (await built(this.child)).errors;
  }

  memory(): Promise<Memory> {
    return memoryOf(this.child);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill();
    await ended;
  }
}

function built(child: ChildProcess): Promise<Built> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The plain pipeline ended before it was done.'));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Built);
    });
  });
}
