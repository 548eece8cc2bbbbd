import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for a test, outside the editor's reach and view. */
export class Workspace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param files what it holds: text by path */
  static async create(files: Record<string, string>): Promise<Workspace> {
    const workspace = new Workspace(await mkdtemp(join(tmpdir(), 'okr-test-')));
    for (const [path, text] of Object.entries(files)) await workspace.write(path, text);
    return workspace;
  }

  /** Writes a file behind the editor's back. */
  async write(path: string, text: string): Promise<void> {
    const file = join(this.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** What stands on the disk, whatever the editor shows. */
  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Deletes a file, or the whole folder. */
  delete(path = '.'): Promise<void> {
    return rm(join(this.folder, path), { recursive: true, force: true });
  }
}
