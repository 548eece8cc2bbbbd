import type { Result } from '../../model/quantity.ts';
import type { ReadWorkspace } from '../read-workspace.ts';
import { texts } from './texts.ts';

/** What people may say about an export. Not every format heeds all of it. */
export interface ExportOptions {
  readonly cycle?: string;
  readonly team?: string;
  readonly for: 'board' | 'leads' | 'all';
  readonly theme: 'light' | 'dark';
  readonly direction: 'right' | 'down';
  /** Code of the language of reports, pictures and pages; else what the settings say, else English. */
  readonly lang?: string;
  /** Begins the file with a byte order mark. */
  readonly bom?: true;
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
    format: 'md',
    description: 'a report: teams, objectives with scores, what the last check-in changed, risks, KPIs',
    load: async () => texts((await import('../../export/markdown/markdown.ts')).markdown),
  },
  {
    format: 'csv',
    description: 'a table for spreadsheets, a row for each key result',
    load: async () => texts((await import('../../export/csv.ts')).csv),
  },
  {
    format: 'json',
    description: 'everything that was written, and all figures; docs/export.md tells the shape',
    load: async () => texts((await import('../../export/json.ts')).json),
  },
  {
    format: 'yaml',
    description: 'the same in YAML',
    load: async () => texts((await import('../../export/yaml.ts')).yaml),
  },
  {
    format: 'mermaid',
    description: 'the cascade as a flowchart that GitHub and GitLab draw',
    load: async () => texts((await import('../../export/mermaid.ts')).mermaid),
  },
  {
    format: 'stratml',
    description: 'a strategic plan with performance indicators in XML (ISO 17469, StratML)',
    load: async () => texts((await import('../../export/stratml/stratml.ts')).stratml),
  },
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
