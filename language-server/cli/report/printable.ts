import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter();

/**
 * People's text, fit for a terminal: characters that would move the cursor, change colours or turn the direction of
 * writing are shown as `�`, tabs as two spaces, line breaks as one.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replaceAll(/\r\n|[\r\n]/g, ' ')
    .replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** Columns that a text takes on a terminal: two for a wide character. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** As much of the beginning as fits, with `…` where something is left out. */
export function clipEnd(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${taken(segmentsOf(text), width - 1).join('')}…`;
}

/** As much of the end as fits, with `…` where something is left out. */
export function clipStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `…${taken(segmentsOf(text).reverse(), width - 1)
    .reverse()
    .join('')}`;
}

function segmentsOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

function taken(segments: readonly string[], width: number): string[] {
  let left = width;
  const end = segments.findIndex((segment) => {
    left -= widthOf(segment);
    return left < 0;
  });
  return segments.slice(0, end < 0 ? segments.length : end);
}
