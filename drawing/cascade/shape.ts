import type { KeyResultCard, ObjectiveCard } from '../model.ts';
import type { Speech } from '../speech.ts';
import { clipped, wrapped } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import type { Audience } from '../view-state.ts';
import { wayOf } from '../way.ts';

/* What a card says and how large that makes it. All lengths in pixels. */

export const CARD_WIDTH = 340;
export const PAD = 14;
export const RING = 44;
export const TITLE_X = PAD + RING + 12;
export const TITLE_FONT = { size: 13, bold: true } as const;
export const TITLE_LINE = 17;
export const SMALL_FONT = { size: 11 } as const;
export const ROW_FONT = { size: 12 } as const;
export const ROW = 40;
export const ROW_X = PAD + 18;
export const BAR_WIDTH = 84;
const MOST_LINES = 3;
const EYEBROW = 30;
const STATUS_LINE = 26;
const ROWS_PAD = 6;

/** A key result's line on a card. */
export interface Row {
  readonly card: KeyResultCard;
  readonly title: string;
  readonly way: string;
  /** Top of the line, from the card's. */
  readonly y: number;
}

export interface Shape {
  readonly height: number;
  readonly eyebrow: string;
  readonly title: readonly string[];
  /** Top of the line with the status. */
  readonly statusY: number;
  readonly rows: readonly Row[];
  /** Where lines to the objective as a whole begin and end, from the card's top. */
  readonly middle: number;
}

/** Says what stands on a card; remembers it for cards that have not changed. */
export type Shaper = (card: ObjectiveCard) => Shape;

/**
 * @param titleOf the title of a unit
 * @param measure that of the font that is drawn with
 */
export function shaper(
  audience: Audience,
  titleOf: (unit: string) => string,
  measure: Measure,
  speech: Speech,
): Shaper {
  const shapes = new WeakMap<ObjectiveCard, Shape>();
  return (card) => {
    let shape = shapes.get(card);
    if (!shape) {
      shape = shapeOf(card, audience, titleOf, measure, speech);
      shapes.set(card, shape);
    }
    return shape;
  };
}

function shapeOf(
  card: ObjectiveCard,
  audience: Audience,
  titleOf: (unit: string) => string,
  measure: Measure,
  speech: Speech,
): Shape {
  const title = wrapped(card.title || card.name, CARD_WIDTH - TITLE_X - PAD, MOST_LINES, TITLE_FONT, measure);
  const people = [card.teams.map(titleOf).join(' + '), card.owners.map(titleOf).join(', ')];
  const cycle = measure(card.cycle ?? '', SMALL_FONT);
  const badge = audience === 'all' && card.findings ? 36 : 0;
  const statusY = EYEBROW + Math.max(RING, title.length * TITLE_LINE + 4);
  const top = statusY + STATUS_LINE;
  const shown = audience === 'board' ? [] : card.keyResults.filter(({ dropped }) => !dropped);
  const rows = shown.map((keyResult, i): Row => {
    const marked = audience === 'all' && keyResult.findings !== null ? 20 : 0;
    const confidence = keyResult.confidence === null ? 0 : 40;
    return {
      card: keyResult,
      title: clipped(keyResult.title, CARD_WIDTH - ROW_X - PAD - marked, ROW_FONT, measure),
      way: clipped(
        wayOf(keyResult, speech),
        CARD_WIDTH - ROW_X - BAR_WIDTH - 10 - PAD - confidence,
        SMALL_FONT,
        measure,
      ),
      y: top + ROWS_PAD + i * ROW,
    };
  });
  return {
    height: rows.length === 0 ? top + 6 : top + ROWS_PAD + rows.length * ROW + 4,
    eyebrow: clipped(
      people.filter(Boolean).join(' · '),
      CARD_WIDTH - 2 * PAD - cycle - badge - 16,
      SMALL_FONT,
      measure,
    ),
    title,
    statusY,
    rows,
    middle: EYEBROW + RING / 2,
  };
}
