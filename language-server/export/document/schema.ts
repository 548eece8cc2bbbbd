import { z } from 'zod';
import type { ScoreReport } from '../../overview/score-report.ts';
import { figures } from './figures-schema.ts';

/*
 * The shape of the JSON and YAML export, and with it the JSON schema in docs/. Only its types are part of the program.
 * A value is the text that stands in the file (`$210`, `3 hours`, `?`); what it means is told among the figures.
 */

const text = z.string();
const name = z.string().describe('A name, as references use it');
const value = z.string().describe('A value as it is written: $210, 3 hours, 4.5/5, ?');
const date = z.string().describe('A date as it is written: 2026-03-31');
const refs = z.array(
  z.string().describe('A reference: team.objective.key-result@cycle, or as much of it as was written'),
);
const optional = z.exactOptional;

const named = { name: optional(name), title: optional(text) };
const remarks = { links: optional(z.array(text)), note: optional(text) };

const bound = z.strictObject({
  kind: z.enum(['at least', 'at most', 'above', 'below', 'between']),
  value,
  upper: optional(value).describe('The other end of `between`'),
});

const milestone = z.strictObject({
  share: value.describe('How much of the way is done with it: 20%'),
  title: optional(text),
  by: optional(date),
});

const metric = z.union([
  z.strictObject({ kind: z.literal('from-to'), from: optional(value), to: optional(value) }),
  bound,
  z.strictObject({ kind: z.literal('rolls up') }),
  z.strictObject({ kind: z.literal('yes/no') }),
  z.strictObject({ kind: z.literal('milestones'), steps: z.array(milestone) }),
]);

const ambition = z.enum(['aspirational', 'committed']);
const goal = {
  owners: optional(refs),
  supports: optional(refs),
  contributesTo: optional(refs),
  ambition: optional(ambition),
  because: optional(text),
  score: optional(value).describe('The score that its people gave it'),
  ...remarks,
  dropped: optional(z.literal(true)),
};

const keyResult = z.strictObject({
  ...named,
  metric: optional(metric).describe(
    'How it is measured, where that is said in form and not in its title alone',
  ),
  tracks: optional(z.string()).describe('The KPI that feeds it'),
  stretch: optional(value),
  weight: optional(value),
  by: optional(date),
  ...goal,
  hidden: optional(z.literal(true)),
});

const initiative = z.strictObject({
  ...named,
  for: optional(refs),
  owners: optional(refs),
  due: optional(date),
  status: optional(z.enum(['todo', 'doing', 'done', 'dropped'])),
  ...remarks,
});

const risk = z.strictObject({ title: optional(text), mitigation: optional(text), owners: optional(refs) });

const objective = z.strictObject({
  ...named,
  for: optional(refs).describe('Its teams, company or people: its own, or those of the header above it'),
  in: optional(z.string()).describe('Its cycle: its own, or that of the header above it'),
  language: optional(z.string()).describe('The language that the header above it names'),
  priority: optional(value),
  serves: optional(refs).describe('Pillars'),
  retrospective: optional(text),
  ...goal,
  keyResults: z.array(keyResult),
  initiatives: optional(z.array(initiative)),
  risks: optional(z.array(risk)),
});

const checkIn = z.strictObject({
  date: optional(date),
  on: optional(z.string()).describe('The objective'),
  by: optional(z.string()),
  for: optional(refs).describe('The teams of the header above it: whose objective is meant'),
  in: optional(z.string()).describe('The cycle of the header above it'),
  lines: z.array(
    z.strictObject({
      keyResult: z.string(),
      value: optional(value),
      answer: optional(z.enum(['yes', 'no'])),
      text: optional(text).describe('The milestone that was reached, or a remark'),
      confidence: optional(value),
      note: optional(text),
    }),
  ),
  note: optional(text),
  retrospective: optional(text),
});

const kpi = z.strictObject({
  ...named,
  owners: optional(refs),
  definition: optional(text),
  perspective: optional(z.enum(['financial', 'customer', 'process', 'learning'])),
  leading: optional(z.enum(['lag', 'lead'])),
  every: optional(z.enum(['week', 'month', 'quarter', 'year'])),
  healthy: optional(bound),
  readings: z.array(z.strictObject({ date, value, note: optional(text) })),
  ...remarks,
});

const project = z.strictObject({
  name: z.string().describe('The name of its folder'),
  companies: z.array(
    z.strictObject({
      ...named,
      mission: optional(text),
      vision: optional(text),
      purpose: optional(text),
      pillars: z.array(z.strictObject(named)),
    }),
  ),
  teams: z.array(z.strictObject({ ...named, in: optional(refs), lead: optional(z.string()) })),
  people: z.array(z.strictObject({ ...named, in: optional(refs) })),
  cycles: z.array(z.strictObject({ ...named, from: optional(date), to: optional(date) })),
  kpis: z.array(kpi),
  objectives: z.array(objective),
  checkIns: z.array(checkIn),
  figures,
});

/** The whole export. */
export const okrExport = z
  .strictObject({
    format: z.literal('okr-export').describe('Tells what this is'),
    version: z
      .literal(1)
      .describe('Of this format. Another number means that what is known here has changed its meaning'),
    today: z.string().describe('ISO date that the figures are told for'),
    projects: z.array(project),
  })
  .describe(
    'OKRs, written by `okr export --format json`. What people wrote stands in the lists, what follows from it in the figures.',
  );

/** What JSON and YAML hold. */
export type OkrExport = Omit<z.infer<typeof okrExport>, 'projects'> & {
  readonly projects: readonly ProjectDocument[];
};
export type ProjectDocument = Omit<z.infer<typeof project>, 'figures'> & {
  readonly figures: Pick<ScoreReport, 'total' | 'objectives' | 'kpis'>;
};
export type ObjectiveDocument = z.infer<typeof objective>;
export type KeyResultDocument = z.infer<typeof keyResult>;
export type MetricDocument = z.infer<typeof metric>;
export type CheckInDocument = z.infer<typeof checkIn>;
export type KpiDocument = z.infer<typeof kpi>;

/** The JSON schema of the export, as docs/okr.export.schema.json has it. */
export function exportSchema(): object {
  return { title: 'OKR export', ...z.toJSONSchema(okrExport, { target: 'draft-7', io: 'output' }) };
}
