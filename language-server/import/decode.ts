import type { Result } from '../model/quantity.ts';
import { failed, ok } from '../model/result.ts';
import { type ImportSpeak, IN_ENGLISH } from './messages.ts';

/**
 * The text in a file's bytes: UTF-8, or UTF-16 as spreadsheets save it, with or without a byte order mark. Line ends become
 * `\n`. Fails on what is no text.
 * @param say tells the reason
 */
export function textIn(bytes: Uint8Array, say: ImportSpeak = IN_ENGLISH): Result<string> {
  const encoding = encodingOf(bytes);
  try {
    return cleanText(new TextDecoder(encoding, { fatal: true }).decode(bytes), say);
  } catch {
    return encoding === 'utf-8' && !bytes.subarray(0, 4096).includes(0)
      ? cleanText(new TextDecoder('windows-1252').decode(bytes), say)
      : failed(say('noText'));
  }
}

/** A text as the readers take it: no byte order mark, `\n` line ends. Fails on binary data. */
export function cleanText(text: string, say: ImportSpeak = IN_ENGLISH): Result<string> {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return clean.includes('\0') ? failed(say('noText')) : ok(clean);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: Latin text in UTF-16 has a zero in every other byte.
  const look = bytes.subarray(0, 512);
  const zeros = (parity: number): number => look.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (look.length > 3 && zeros(1) > look.length / 4 && zeros(0) === 0) return 'utf-16le';
  if (look.length > 3 && zeros(0) > look.length / 4 && zeros(1) === 0) return 'utf-16be';
  return 'utf-8';
}
