import { accessSync, constants, readFileSync } from 'node:fs';
import { sync as writeWhole } from 'write-file-atomic';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { isLink } from './links.ts';
import { reasonOf } from './read.ts';

/** Why a link is not written through. */
export const IS_LINK = 'it is a symbolic link; name the file that it leads to';

const MARK = '\uFEFF';

/**
 * Writes a new text in the place of the one that was read: all of it or nothing, with the byte order mark and the rights
 * that the file had.
 * @returns the reason where it could not be done, also because somebody else has written in the meantime
 */
export function replaceText(path: string, before: string, after: string): Result<void> {
  if (isLink(path)) return failed(IS_LINK);
  try {
    const now = readFileSync(path, 'utf8');
    const mark = now.startsWith(MARK) ? MARK : '';
    if (now !== mark + before) return failed('it was changed in the meantime; try again');
    accessSync(path, constants.W_OK);
    writeWhole(path, mark + after, { fsync: false });
    return ok(undefined);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return failed('permission to write it is missing');
    if (code === 'ENOSPC') return failed('the disk is full');
    return failed(reasonOf(error));
  }
}
