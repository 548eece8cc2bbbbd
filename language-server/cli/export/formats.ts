import type { Result } from '../../model/quantity.ts';
import type { ReadWorkspace } from '../read-workspace.ts';

/** What people may say about an export. Not every format heeds all of it. */
export interface ExportOptions {
  readonly cycle?: string;
  readonly team?: string;
  readonly for: 'board' | 'leads' | 'all';
  readonly theme: 'light' | 'dark';
  readonly direction: 'right' | 'down';
}

export interface Export {
  readonly read: ReadWorkspace;
  readonly options: ExportOptions;
}

/** Makes the text of the file. Fails, with the reason, where that cannot be. */
export type Exporter = (of: Export) => Result<string>;

interface Format {
  readonly format: string;
  /** A line for the help. */
  readonly description: string;
  /** Loaded when it is asked for. */
  load(): Promise<Exporter>;
}

/** Everything that OKRs can be written as. */
export const EXPORT_FORMATS: readonly Format[] = [
  {
    format: 'svg',
    description: 'the cascade as a picture',
    load: async () => (await import('./svg.ts')).svg,
  },
  {
    format: 'html',
    description: 'the preview as one page: cascade, table, timeline and scorecard, without a network',
    load: async () => (await import('./html.ts')).html,
  },
];

/** @throws Error for a format that there is not; the command line refuses it before. */
export function exporterFor(name: string): Promise<Exporter> {
  const found = EXPORT_FORMATS.find(({ format }) => format === name);
  if (!found) throw new Error(`there is no format ${name}`);
  return found.load();
}
