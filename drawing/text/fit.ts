import type { Font, Measure } from './measure.ts';

const ELLIPSIS = '…';

/** The text in one line, its end cut off where there is no room for it. */
export function clipped(text: string, room: number, font: Font, measure: Measure): string {
  if (measure(text, font) <= room) return text;
  const characters = [...graphemes(text)];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(characters.slice(0, middle).join('') + ELLIPSIS, font) <= room) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').trimEnd() + ELLIPSIS;
}

/**
 * The text in lines that have room, broken where its language breaks lines: at blanks, between ideographs. What is
 * more than `most` lines ends in an ellipsis. At least one line.
 */
export function wrapped(
  text: string,
  room: number,
  most: number,
  font: Font,
  measure: Measure,
): readonly string[] {
  const whole = text.trim();
  if (measure(whole, font) <= room) return [whole];
  const lines: string[] = [];
  let line = '';
  const parts = breakable(whole);
  for (const [i, part] of parts.entries()) {
    const longer = line + part;
    if (line === '' || measure(longer.trimEnd(), font) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, clipped(line + parts.slice(i).join(''), room, font, measure)];
    lines.push(clipped(line.trimEnd(), room, font, measure));
    line = part;
  }
  return [...lines, clipped(line.trimEnd(), room, font, measure)];
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Scripts that put no blanks between their words. */
const UNSPACED = /[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** What may not begin a line. */
const CLOSING = /^[\s,.;:!?)\]}»”’，。；：！？）】》、·]/u;

function breakable(text: string): string[] {
  if (!UNSPACED.test(text)) return text.match(/\S+\s*/g) ?? [];
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    if (parts.length > 0 && CLOSING.test(segment)) parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts;
}

function* graphemes(text: string): Iterable<string> {
  for (const { segment } of characters.segment(text)) yield segment;
}
