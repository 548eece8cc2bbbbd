import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter();

/** Every character is one column: there is nothing to measure, and a report may have very many lines. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal: two for a wide character. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
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
  if (PLAIN.test(text)) return [...text];
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
