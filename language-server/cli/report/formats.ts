import type { Reporter } from './report.ts';

/** Each format is loaded when it is asked for. */
export const FORMATS = {
  text: async (): Promise<Reporter> => (await import('./text.ts')).textReport,
  compact: async (): Promise<Reporter> => (await import('./compact.ts')).compactReport,
  json: async (): Promise<Reporter> => (await import('./json.ts')).jsonReport,
  github: async (): Promise<Reporter> => (await import('./github.ts')).githubReport,
  sarif: async (): Promise<Reporter> => (await import('./sarif.ts')).sarifReport,
  junit: async (): Promise<Reporter> => (await import('./junit.ts')).junitReport,
} as const;

export type Format = keyof typeof FORMATS;
