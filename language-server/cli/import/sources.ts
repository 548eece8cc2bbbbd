import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { textIn } from '../../import/decode.ts';
import type { Result } from '../../model/quantity.ts';
import { failed } from '../../model/result.ts';
import { reasonOf } from '../files/read.ts';
import type { Io } from '../io.ts';

/** The text of a source, in whatever encoding spreadsheets save. Fails, with the reason, on what is no text. */
export async function sourceText(file: string, io: Io): Promise<Result<string>> {
  try {
    if (file === '-') return textIn(await everything(io));
    const path = resolve(io.cwd, file);
    // A device may never end; a pipe is what a shell makes of another program's output.
    return statSync(path).isCharacterDevice()
      ? failed('it is a device and no file')
      : textIn(readFileSync(path));
  } catch (error) {
    return failed(reasonOf(error));
  }
}

async function everything({ stdin }: Io): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
  return Buffer.concat(pieces);
}
