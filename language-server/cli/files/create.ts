import { linkSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';

/**
 * Writes a file that is not there yet, all of it or nothing, with the folders it is in.
 * @returns false where there was one: it stays as it is
 */
export function createText(path: string, text: string): Result<boolean> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { flag: 'wx' });
  } catch (error) {
    return failed(reason(error));
  }
  try {
    // A link is made whole, and only where nothing is.
    linkSync(beside, path);
    return ok(true);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return ok(false);
    return withoutLinks(path, text);
  } finally {
    unlinkSync(beside);
  }
}

/** Some file systems, such as FAT, have no links. */
function withoutLinks(path: string, text: string): Result<boolean> {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return ok(true);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? ok(false) : failed(reason(error));
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'permission to write there is missing';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder is needed';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return `it could not be written (${message})`;
  }
}
