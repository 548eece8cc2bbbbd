import { z } from 'zod';
import type { KpiRow, ObjectiveRow } from '../../overview/rows.ts';

/*
 * The figures, as `okr score --format json` tells them: scores, paces and confidences from 0 to 1, `null` where there is
 * none. The types of the rows hold this to what is written.
 */

const share = z.number().nullable();
const text = z.string().nullable();
const quantity = z.looseObject({
  value: z.number(),
  dimension: z.string().describe('money, percent, points, duration, ratio, rank, multiple or count'),
  unit: z.string(),
  outOf: z.exactOptional(z.number()),
});
const measured = quantity.nullable();
const forecast = z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable();
const status = z.enum(['done', 'on track', 'at risk', 'behind', 'not started', 'no data']);
const going = {
  score: share,
  pace: share,
  status,
  reason: z.string().describe('Why the status is what it is'),
};

const keyResult = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  weight: z.number(),
  dropped: z.boolean(),
  from: measured,
  to: measured,
  current: measured,
  progress: share.describe('0 to 1'),
  raw: share.describe('Without limits'),
  pace: share,
  confidence: share,
  status,
  reason: z.string(),
  forecast,
  grade: text,
  lastCheckIn: text,
  smart: z
    .record(z.string(), z.string())
    .describe('How well it is written, a grade for each letter of SMART'),
});

const objective = z.strictObject({
  id: z.string().describe('As one refers to it'),
  title: z.string(),
  team: text,
  teams: z.array(z.string()),
  owner: text,
  owners: z.array(z.string()),
  cycle: text,
  file: z.string(),
  ambition: z.string(),
  ...going,
  grade: text,
  confidence: share,
  forecast,
  quality: z.number().describe('How well it is written, 0 to 100'),
  supports: z.array(z.string()),
  keyResults: z.array(keyResult),
}) satisfies { readonly _zod: { readonly output: { readonly [K in keyof ObjectiveRow]: unknown } } };

const kpi = z.strictObject({
  id: z.string(),
  title: z.string(),
  owner: text,
  perspective: text,
  leading: text,
  every: text,
  current: measured,
  date: text,
  health: z.string(),
  trend: text,
  better: z.boolean().nullable(),
  stale: z.boolean(),
  movedBy: z.array(z.string()),
}) satisfies { readonly _zod: { readonly output: { readonly [K in keyof KpiRow]: unknown } } };

/** Scores and all that follows from what people wrote. */
export const figures = z
  .strictObject({
    total: z.strictObject({ objectives: z.number(), ...going }),
    objectives: z.array(objective),
    kpis: z.array(kpi),
  })
  .describe('What follows from the rest; an import reads none of it');
