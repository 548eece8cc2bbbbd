import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk, OnDesk } from '../../assistant/desk.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { localToday } from '../../workspace/today.ts';
import { isInside } from '../files/paths.ts';
import { replaceText } from '../files/write.ts';
import type { Io } from '../io.ts';
import { WorkspaceReader } from '../read-workspace.ts';

/** The folder that an assistant may look at, read anew for each question: only what has changed costs. */
export class FolderDesk implements Desk {
  readonly root: string;
  private readonly reader: WorkspaceReader;
  readonly replace?: NonNullable<Desk['replace']>;

  /** @throws where there is no such folder */
  constructor(
    root: string,
    private readonly io: Io,
    mayWrite: boolean,
  ) {
    this.root = realpathSync(resolve(io.cwd, root));
    if (!statSync(this.root).isDirectory()) throw new Error(`${root} is no folder`);
    this.reader = new WorkspaceReader([this.root], this.root);
    if (mayWrite) this.replace = (uri, before, after) => replaceText(fileURLToPath(uri), before, after);
  }

  get today(): IsoDate {
    return localToday(this.io.now());
  }

  look(paths: readonly string[]): Result<OnDesk> {
    const { workspace, asked: all, today, problems } = this.reader.read(this.today);
    const wanted: string[] = [];
    for (const path of paths) {
      const place = this.placeOf(path);
      if (!place.ok) return place;
      wanted.push(place.value);
    }
    const asked = all.filter(
      ({ uri }) => wanted.length === 0 || wanted.some((one) => isInside(fileURLToPath(uri), one)),
    );
    if (asked.length === 0 && wanted.length > 0)
      return failed(`there is no .okr file in ${paths.join(', ')}`);
    return ok({ workspace, asked, all, today, problems });
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
