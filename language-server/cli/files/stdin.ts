import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import { LARGEST_TEXT } from '../../syntax/limits.ts';
import type { Io } from '../io.ts';
import { reasonOf, TOO_LARGE } from './read.ts';

/** All of the standard input, without a byte order mark. Fails, with the reason, on what is no text. */
export async function readStdin({ stdin }: Pick<Io, 'stdin'>): Promise<Result<string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const encoder = new TextEncoder();
  let text = '';
  try {
    for await (const piece of stdin) {
      text += decoder.decode(typeof piece === 'string' ? encoder.encode(piece) : piece, { stream: true });
      if (text.length > LARGEST_TEXT) return failed(TOO_LARGE);
    }
    return ok(text + decoder.decode());
  } catch (error) {
    return failed(reasonOf(error));
  }
}
