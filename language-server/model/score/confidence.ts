import type { IsoDate } from '../dates.ts';
import { lastOfEachDay, type Measurement, upTo } from './measurement.ts';

/** How sure a key result's people are to reach it. */
export interface Confidence {
  /** The last one said, 0 to 1. */
  readonly value: number;
  readonly date: IsoDate;
  /** Where it goes; missing before there are two. */
  readonly trend?: 'rising' | 'falling' | 'steady';
  /** Every one said, by date. */
  readonly history: readonly { readonly date: IsoDate; readonly value: number }[];
}

/** A confidence of 0 to 1 as people write it in a check-in: `6/10`, `6.5/10`. */
export function confidenceText(confidence: number): string {
  return `${inTenths(confidence)}/10`;
}

/** The same without what it is out of, for a row of them: `6.5`. */
export function inTenths(confidence: number): string {
  return String(Math.round(confidence * 100) / 10 + 0);
}

/** So many before the last are what it is held against. */
const BEFORE = 3;
/** A change of half a point in ten is noise. */
const NOISE = 0.05 + 1e-9;

/**
 * The last confidence, 0 to 1, and its trend: the last one less the mean of up to three before it, steady within ±0.05.
 * Undefined where nobody said any (Wodtke, Radical Focus: five of ten at the start, said anew each week; Zokri: the
 * forecast of where the key result will end).
 */
export function confidenceOf(measurements: readonly Measurement[], today: IsoDate): Confidence | undefined {
  const said = upTo(measurements, today).flatMap(({ date, confidence }) =>
    confidence === undefined ? [] : [{ date, value: confidence }],
  );
  const history = lastOfEachDay(said);
  const last = history.at(-1);
  if (!last) return undefined;
  const before = history.slice(0, -1).slice(-BEFORE);
  if (before.length === 0) return { ...last, history };
  const change = last.value - before.reduce((sum, { value }) => sum + value, 0) / before.length;
  const trend = change > NOISE ? 'rising' : change < -NOISE ? 'falling' : 'steady';
  return { ...last, trend, history };
}
