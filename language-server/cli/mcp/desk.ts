import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../../model/dates.ts';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { localToday } from '../../workspace/today.ts';
import { isInside } from '../files/paths.ts';
import type { Io } from '../io.ts';
import { type ReadWorkspace, WorkspaceReader } from '../read-workspace.ts';

/** The folder that an assistant may look at, read anew for each question: only what has changed costs. */
export class Desk {
  readonly root: string;
  private readonly reader: WorkspaceReader;

  /** @throws where there is no such folder */
  constructor(
    root: string,
    private readonly io: Io,
    readonly mayWrite: boolean,
  ) {
    this.root = realpathSync(resolve(io.cwd, root));
    if (!statSync(this.root).isDirectory()) throw new Error(`${root} is no folder`);
    this.reader = new WorkspaceReader([this.root], this.root);
  }

  /** The current day. */
  get today(): IsoDate {
    return localToday(this.io.now());
  }

  /** Everything in the folder as it is now. */
  read(): ReadWorkspace {
    return this.reader.read(this.today);
  }

  /**
   * What was read, narrowed down to some files and folders.
   * @param paths from the root; none means everything
   */
  only(paths: readonly string[]): Result<ReadWorkspace> {
    const read = this.read();
    const wanted: string[] = [];
    for (const path of paths) {
      const place = this.placeOf(path);
      if (!place.ok) return place;
      wanted.push(place.value);
    }
    if (wanted.length === 0) return ok(read);
    const asked = read.asked.filter(({ uri }) => wanted.some((one) => isInside(fileURLToPath(uri), one)));
    return asked.length > 0 ? ok({ ...read, asked }) : failed(`there is no .okr file in ${paths.join(', ')}`);
  }

  /** A path from the root as an absolute one. Fails for one that leads out of it, by a link as well. */
  private placeOf(path: string): Result<string> {
    const place = resolve(this.root, path);
    try {
      const real = realpathSync(place);
      return isInside(real, this.root) ? ok(real) : failed(`${path} is outside the folder that may be read`);
    } catch {
      return failed(`there is no ${path}`);
    }
  }
}
