import type { Finding } from '../../language-server/rules/finding.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { PROFILES } from '../../language-server/rules/profiles/index.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
} from '../../language-server/rules/settings.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Project } from '../../language-server/workspace/project.ts';
import type { Annotation } from './annotations.ts';

/** A text that somebody has called good or bad. */
export interface Example {
  readonly lang: string;
  readonly kind: 'objective' | 'kr';
  readonly text: string;
  /** What stands around it: of a key result its objective, of an objective its key results, one a line. */
  readonly context?: string | { readonly objective?: string; readonly keyResults?: readonly string[] };
  readonly label: 'good' | 'bad' | 'neutral';
  /** The rule that says what is wrong with it. */
  readonly fault?: string;
  /** Everything that a reader would note beside a key result, which may be nothing; texts nobody has annotated have none. */
  readonly annotations?: readonly Annotation[];
}

/** Reads JSONL; lines of other kinds (initiatives, KPIs) are left out. */
export function examplesIn(text: string): Example[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Example)
    .filter(({ kind }) => kind === 'kr' || kind === 'objective');
}

/** The settings of a profile, the standard where there is none of the name. */
export function settingsOf(profile: string): Settings {
  const change: SettingsChange = PROFILES.find(({ name }) => name === profile)?.settings ?? {};
  const rules = Object.fromEntries(
    Object.entries(change.rules ?? {}).map(([id, { severity = 'default', options = {} }]) => [
      id,
      { severity, options },
    ]),
  );
  return { ...DEFAULT_SETTINGS, ...change, rules };
}

const parser = createParser();
// Nothing is known of an example's cycle, so nothing is said about its lack.
const prose = allRules.filter(({ meta }) => meta.languages !== undefined && meta.id !== 'kr-no-time');

/** What the rules that read prose say about the words of an example, in a file where nothing else stands. */
export function judge(example: Example, settings: Settings = DEFAULT_SETTINGS): Finding[] {
  const { objective, keyResults } = surroundings(example);
  const lines = keyResults.map((text) => `  kr ${quoted(text)}\n`).join('');
  const source = `okrs for team language ${example.lang}\nobjective it ${objective ? quoted(objective) : ''} {\n${lines}}\n`;
  const uri = 'file:///example.okr';
  const project = new Project({ rules: prose, settingsFor: () => settings, today: () => '2026-01-10' });
  const model = parser.parse(uri, source);
  project.update([{ uri, model }]);
  const own =
    example.kind === 'objective' ? model.objectives[0]?.title : model.objectives[0]?.keyResults[0]?.title;
  if (!own) throw new Error(`This example cannot be written down: ${example.text}`);
  const [start, end] = own.range;
  return project.findingsOf(uri).filter(({ range }) => start <= range[0] && range[1] <= end);
}

/** Errors and warnings: what an author sees underlined. */
export function isWarned(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'warning' || severity === 'error');
}

function surroundings({ kind, text, context }: Example): {
  objective: string;
  keyResults: readonly string[];
} {
  if (kind === 'kr') {
    const objective = typeof context === 'string' ? context : (context?.objective ?? '');
    return { objective, keyResults: [text] };
  }
  const lines = typeof context === 'string' ? context.split('\n') : (context?.keyResults ?? []);
  return { objective: text, keyResults: lines.filter((line) => line.trim() !== '') };
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
