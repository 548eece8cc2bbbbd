import { PROFILES } from '../profiles/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { MESSAGE_LANGUAGES } from '../speak.ts';
import type { ValueSchema } from './value-schema.ts';

/** The description of one key of `okr.config.json`. */
export interface KeyMeta {
  /** Markdown; whole sentences. */
  readonly description: string;
  /** The value in force where no file says any; missing where that is "none". */
  readonly default?: unknown;
  readonly schema: ValueSchema;
  /** An example of a value. */
  readonly example: unknown;
}

const PROFILE_NAMES = PROFILES.map(({ name }) => name);

/** Every key of a settings file but `rules`, which the rules themselves describe. */
export const KEYS = {
  $schema: {
    description: 'Where the schema of this file stands. For editors; it changes nothing.',
    schema: { type: 'string' },
    example: './docs/okr.config.schema.json',
  },
  root: {
    description:
      'Makes this folder a project of its own: names are not shared with the files outside it, and no settings are inherited from the folders above.',
    default: false,
    schema: { type: 'boolean' },
    example: true,
  },
  extends: {
    description:
      'The profile or profiles that the rules start from; later ones win. The nearest file that names any decides. What files say in `rules` wins over every profile.',
    default: ['standard'],
    schema: {
      anyOf: [
        { type: 'string', enum: PROFILE_NAMES },
        { type: 'array', items: { type: 'string', enum: PROFILE_NAMES } },
      ],
    },
    example: ['standard'],
  },
  ambition: {
    description:
      'What an objective is that does not say so itself: `aspirational` (a stretch, about 70 % of which is a success) or `committed` (to be reached in full).',
    default: DEFAULT_SETTINGS.ambition,
    schema: { type: 'string', enum: ['aspirational', 'committed'] },
    example: 'committed',
  },
  grading: {
    description:
      'How scores are graded: `google` (red up to 0.3, yellow up to 0.6, green from 0.7; what is committed is green at 1.0 alone) or `zokri` (good from 70 %, outstanding near 100 %; what is committed is good at 100 % alone).',
    default: DEFAULT_SETTINGS.grading,
    schema: { type: 'string', enum: ['google', 'zokri'] },
    example: 'zokri',
  },
  fiscalYearStart: {
    description:
      'The month in which the fiscal year begins, 1 for January to 12 for December. Years, halves and quarters such as `2026-Q1` follow it; months do not.',
    default: DEFAULT_SETTINGS.fiscalYearStart,
    schema: { type: 'integer', minimum: 1, maximum: 12 },
    example: 4,
  },
  fiscalYearNamedFor: {
    description:
      'The calendar year that gives a fiscal year its name: the one in which it starts or ends. With a year from April, `2026-Q1` is April to June 2026 with `start`, and April to June 2025 with `end`.',
    default: DEFAULT_SETTINGS.fiscalYearNamedFor,
    schema: { type: 'string', enum: ['start', 'end'] },
    example: 'end',
  },
  today: {
    description:
      'The day that stands for the current one, for runs that can be repeated. The command line’s `--today` wins over it. Leave it out for the real date.',
    schema: { type: 'string', format: 'date' },
    example: '2026-02-16',
  },
  messages: {
    description:
      'The language of findings, hovers, the tree, the preview and reports: `editor` (that of the editor; English on the command line), `text` (that of the text they are about), or one of the languages for all.',
    default: DEFAULT_SETTINGS.messages,
    schema: { type: 'string', enum: ['editor', 'text', ...MESSAGE_LANGUAGES] },
    example: 'text',
  },
  hoursPerWorkingDay: {
    description: 'The hours of a working day, where lengths of time are compared.',
    default: DEFAULT_SETTINGS.hoursPerWorkingDay,
    schema: { type: 'number', minimum: 1, maximum: 24 },
    example: 7.5,
  },
  workingDaysPerWeek: {
    description: 'The working days of a week, where lengths of time are compared.',
    default: DEFAULT_SETTINGS.workingDaysPerWeek,
    schema: { type: 'number', minimum: 1, maximum: 7 },
    example: 4,
  },
  daysAreWorkingDays: {
    description: 'Makes a plain day a working day: `2 days` then means two days’ work.',
    default: DEFAULT_SETTINGS.daysAreWorkingDays,
    schema: { type: 'boolean' },
    example: true,
  },
  glossary: {
    description:
      'Words and abbreviations that everybody here knows, each with its meaning. Added to what the folders above define.',
    default: {},
    schema: { type: 'object', additionalProperties: { type: 'string' } },
    example: { MRR: 'monthly recurring revenue' },
  },
  ignore: {
    description:
      'Files and folders that are not read, written as in a `.gitignore`: a pattern without a slash holds at any depth, one with a slash from this file’s folder. Added to what the folders above leave out.',
    default: [],
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
    },
    example: ['archive/', '*.draft.okr'],
  },
} as const satisfies Readonly<Record<string, KeyMeta>>;

export type Key = keyof typeof KEYS;

/** Everything a settings file may say. */
export const KEY_NAMES: readonly string[] = [...Object.keys(KEYS), 'rules'];
