import { readFileSync, statSync } from 'node:fs';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { LARGEST_FILE, LARGEST_TEXT } from '../../syntax/limits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Why a file is not read that is over the limit. */
export const TOO_LARGE =
  'it has more than 5 million characters and is not read; divide it, for example by team or by cycle';

/** A file's text without its byte order mark, as editors show it. Fails, with the reason, on what is no text or too large. */
export function readText(path: string): Result<string> {
  try {
    const found = statSync(path);
    // Devices may never end, and a pipe may never begin.
    if (found.isCharacterDevice()) return failed('it is a device and no file');
    if (found.isFIFO()) return failed('it is a pipe and no file; its text can be given with --stdin');
    if (found.size > LARGEST_FILE) return failed(TOO_LARGE);
    const text = utf8.decode(readFileSync(path));
    return text.length > LARGEST_TEXT ? failed(TOO_LARGE) : ok(text);
  } catch (error) {
    return failed(reasonOf(error));
  }
}

/** Why a file or folder could not be read, for a person. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission to read it is missing';
    case 'ELOOP':
      return 'its symbolic links lead in a circle';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'it is not UTF-8 text; save it as UTF-8';
    default:
      return `it could not be read (${message})`;
  }
}
