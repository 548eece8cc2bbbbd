import { accessSync, constants } from 'node:fs';
import { sync as writeWhole } from 'write-file-atomic';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { createText } from '../files/create.ts';
import { isLink } from '../files/links.ts';
import { IS_LINK } from '../files/write.ts';

/** Writes a file, all of it or nothing; over one that is there only when that is asked for. */
export function writeExport(path: string, text: string, force: boolean): Result<unknown> {
  const created = createText(path, text);
  if (!created.ok || created.value) return created;
  if (!force) return failed('there is a file of this name already; --force writes over it');
  if (isLink(path)) return failed(IS_LINK);
  try {
    accessSync(path, constants.W_OK);
    return ok(writeWhole(path, text, { fsync: false }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const denied = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    return failed(denied ? 'permission to write it is missing' : `it could not be written (${message})`);
  }
}
