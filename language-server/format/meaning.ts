import type { FileModel } from '../model/file.ts';

/** Where things stand, and what depends on it alone. */
const PLACES = new Set([
  'range',
  'nameRange',
  'body',
  'lines',
  'length',
  'remove',
  'escapes',
  'ownLine',
  'eol',
  'message',
]);

/** What a file says, wherever it stands in it: equal for two texts that mean the same. Values count as they are spelled, without blanks. */
export function meaningOf(model: FileModel): string {
  return JSON.stringify(model, (key, value: unknown) => {
    if (PLACES.has(key)) return undefined;
    if ((key === 'text' || key === 'reason') && typeof value === 'string')
      return value.replace(/\s+/g, '').replaceAll('？', '?').replaceAll('％', '%');
    return value;
  });
}
