import { readFileSync } from 'node:fs';
import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's text without its byte order mark, as editors show it. Fails, with the reason, on what is no text. */
export function readText(path: string): Result<string> {
  try {
    return ok(utf8.decode(readFileSync(path)));
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
