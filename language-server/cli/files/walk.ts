import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAME, IGNORE_NAME } from '../../workspace/paths.ts';
import { reasonOf } from './read.ts';

/** Finds the files of the language and the settings files in folders. Remembers what it has listed. */
export class Walker {
  private readonly listed = new Map<string, readonly Dirent[]>();

  /** @param report called once for each folder that cannot be read */
  constructor(private readonly report: (folder: string, reason: string) => void) {}

  /**
   * Every `.okr` and settings file in a folder and the folders in it, in the order of their names. Left out are names with
   * a dot before them, `node_modules`, and symbolic links, which may lead in circles or to the same file twice.
   */
  find(folder: string): string[] {
    return this.list(folder).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return isSkipped(entry.name) ? [] : this.find(path);
      return entry.isFile() && isRead(entry.name) ? [path] : [];
    });
  }

  private list(folder: string): readonly Dirent[] {
    let entries = this.listed.get(folder);
    if (!entries) {
      try {
        entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        this.report(folder, reasonOf(error));
        entries = [];
      }
      this.listed.set(folder, entries);
    }
    return entries;
  }
}

/** True for the name of a file of the language, of a settings file, and of one that says what is not read. */
export function isRead(name: string): boolean {
  return (name.endsWith('.okr') && !name.startsWith('.')) || name === CONFIG_NAME || name === IGNORE_NAME;
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
