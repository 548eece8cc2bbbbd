import { createHash } from 'node:crypto';
import { access, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../model/dates.ts';
import type { History, PastFile } from '../workspace/past.ts';
import { filesOnDay, type Version } from './past.ts';
import { type PlaceInRepository, placeInRepository } from './revision.ts';

/** Old versions of files out of the git repositories that they are in. Whatever git cannot tell is not known. */
export class GitHistory implements History {
  /** By folder; undefined for one in no repository. */
  private readonly places = new Map<string, Promise<PlaceInRepository | undefined>>();

  async versionsOn(day: IsoDate, files: readonly PastFile[]): Promise<ReadonlyMap<string, string>> {
    const byRoot = new Map<string, Map<string, PastFile>>();
    for (const file of files) {
      if (!file.uri.startsWith('file:')) continue;
      const path = fileURLToPath(file.uri);
      const place = await this.placeOf(dirname(path));
      if (!place) continue;
      const inRoot = byRoot.get(place.root) ?? new Map<string, PastFile>();
      byRoot.set(place.root, inRoot.set(place.prefix + basename(path), file));
    }
    const found = new Map<string, string>();
    for (const [root, inRoot] of byRoot) {
      const versions = await filesOnDay(root, day, [...inRoot.keys()], async (version) => {
        const file = inRoot.get(version.path)!;
        return file.open || !(await isOnDisk(fileURLToPath(file.uri), version));
      });
      if (!versions.ok) continue;
      for (const [path, text] of versions.value) found.set(inRoot.get(path)!.uri, text);
    }
    return found;
  }

  private placeOf(folder: string): Promise<PlaceInRepository | undefined> {
    let place = this.places.get(folder);
    if (!place) {
      place = this.findPlace(folder);
      this.places.set(folder, place);
    }
    return place;
  }

  /** Git is asked where a repository begins, and not once for each of its folders. */
  private async findPlace(folder: string): Promise<PlaceInRepository | undefined> {
    const real = await realpath(folder).catch(() => folder);
    if (real !== folder) return this.placeOf(real);
    const above = dirname(folder);
    if (await isThere(join(folder, '.git'))) {
      const found = await placeInRepository(folder);
      return found.ok ? found.value : undefined;
    }
    const place = above === folder ? undefined : await this.placeOf(above);
    return place && { root: place.root, prefix: `${place.prefix}${basename(folder)}/` };
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** True where the file on the disk is the version: git names a text by the hash of its length and its bytes. */
async function isOnDisk(path: string, { blob }: Version): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return false;
  const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob;
}
