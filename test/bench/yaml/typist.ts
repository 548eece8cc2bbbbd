import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, type ServerProgram } from '../support/client.ts';

interface TypedFile {
  readonly path: string;
  readonly text: string;
  /** Finds a key result's target in a line: what stands before it is the first group. */
  readonly target: RegExp;
}

/** Somebody who types into one file of a server, over and over: a target becomes a word, and a number again. */
export class Typist {
  readonly times: number[] = [];
  private readonly targets: readonly { readonly line: number; readonly character: number }[];

  private constructor(
    private readonly client: Client,
    private readonly path: string,
    text: string,
    target: RegExp,
  ) {
    this.targets = text.split('\n').flatMap((line, i) => {
      const found = target.exec(line);
      return found ? [{ line: i, character: found.index + found[1]!.length }] : [];
    });
  }

  static async start(program: ServerProgram, folder: string, file: TypedFile): Promise<Typist> {
    await writeFile(join(folder, file.path), file.text);
    const client = await Client.start(program, folder);
    await client.open(file.path, file.text);
    return new Typist(client, file.path, file.text, file.target);
  }

  /** How many targets there are to type at. */
  get places(): number {
    return this.targets.length;
  }

  /** Makes a word of one target, waits for what is found in its line, and takes it back: two times. */
  async type(place: number): Promise<void> {
    const start = this.targets[place]!;
    const before = this.foundIn(start.line);
    await this.timed(
      () => this.client.change(this.path, 'x', { start, end: start }),
      () => this.foundIn(start.line) !== before,
    );
    const end = { line: start.line, character: start.character + 1 };
    await this.timed(
      () => this.client.change(this.path, '', { start, end }),
      () => this.foundIn(start.line) === before,
    );
  }

  stop(): Promise<void> {
    return this.client.stop();
  }

  private async timed(change: () => Promise<void>, shows: () => boolean): Promise<void> {
    const from = performance.now();
    await change();
    await this.client.until(shows);
    this.times.push(performance.now() - from);
  }

  private foundIn(line: number): string {
    return this.client
      .diagnostics(this.path)
      .filter(({ range }) => range.start.line <= line && line <= range.end.line)
      .map(({ message }) => message)
      .join('\n');
  }
}
