import { applied } from '../format/edits.ts';
import { format, type Reader } from '../format/format.ts';

const INDENTATION = { tabSize: 2, insertSpaces: true };

/** Imported text as the formatter lays it out. */
export function formattedImport(text: string, reader: Reader, inObjective = false): string {
  if (!inObjective) return applied(text, format(text, reader, INDENTATION));
  // Members are laid out by what they stand in.
  const whole = `objective {\n${text}}\n`;
  return applied(whole, format(whole, reader, INDENTATION))
    .split('\n')
    .slice(1, -2)
    .join('\n')
    .concat('\n');
}
