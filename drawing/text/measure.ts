/*
 * How wide a text is. A panel measures with the browser; the command line has no fonts and takes those
 * of a wide sans-serif, so that what fits here fits everywhere.
 */

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

const NARROW = /[ijlI.,:;'|!()[\]{}ftr\-/\\ ]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /[\p{Lu}0-9&$€£#+=<>_]/u;
/** Ideographs, kana, hangul, full-width forms and emoji take a whole em. */
const EM =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const BOLD = 1.13;

/** Widths in ems, a little above those of the widest of the usual fonts (DejaVu Sans, Verdana). */
function emsOf(character: string): number {
  if (EM.test(character)) return 1;
  if (/\p{M}/u.test(character)) return 0;
  if (NARROW.test(character)) return 0.38;
  if (WIDE.test(character)) return 0.96;
  if (CAPITAL.test(character)) return 0.69;
  return 0.61;
}

const known = new Map<string, number>();

/** The width that a text has in a common font. */
export const estimate: Measure = (text, { size, bold }) => {
  let ems = 0;
  for (const character of text) {
    let width = known.get(character);
    if (width === undefined) {
      width = emsOf(character);
      known.set(character, width);
    }
    ems += width;
  }
  return ems * size * (bold ? BOLD : 1);
};

/** The same measure, each text measured once. */
export function remembering(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font.bold ? 'b' : ''}${font.size} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      width = measure(text, font);
      widths.set(key, width);
    }
    return width;
  };
}
