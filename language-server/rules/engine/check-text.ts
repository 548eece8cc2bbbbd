import { Catalog } from '../../model/catalog.ts';
import type { FileModel, KeyResult, Kpi, Objective, Range, Text } from '../../model/file.ts';
import type { CatalogEntries } from '../../model/links.ts';
import type { Period } from '../../model/period.ts';
import type { LanguageCode, TextKind } from '../../prose/reading.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Settings } from '../settings.ts';
import { checkFile } from './check.ts';

export interface TextContext {
  readonly lang: LanguageCode;
  readonly settings: Settings;
  /** ISO date. */
  readonly today: string;
  /** First and last day of the objective's cycle. */
  readonly cycle?: Period;
}

/**
 * What the rules that read prose say about a text alone, as if it stood in a file with nothing around it.
 * @returns findings whose ranges are offsets into the text
 */
export function checkText(
  text: string,
  kind: TextKind,
  rules: readonly Rule[],
  context: TextContext,
): Finding[] {
  const { settings, today, cycle } = context;
  const { get: lookup } = new Catalog<CatalogEntries>();
  const around = { lookup, names: { lookup, periodOf: () => cycle }, settings, today };
  const reading = rules.filter(({ meta }) => meta.languages !== undefined);
  // In the file the text begins behind a quotation mark.
  const within = (offset: number): number => Math.max(0, Math.min(offset - 1, text.length));
  return checkFile(fileOf(text, kind, context), around, reading).map((finding) => ({
    ...finding,
    range: [within(finding.range[0]), within(finding.range[1])],
  }));
}

function fileOf(value: string, kind: TextKind, { lang, cycle }: TextContext): FileModel {
  const range: Range = [0, value.length + 2];
  const title: Text = { value, range };
  const nothing: Range = [0, 0];
  const keyResult: KeyResult = {
    kind: 'key-result',
    title,
    range,
    owners: [],
    supports: [],
    contributes: [],
    links: [],
  };
  const kpi: Kpi = { kind: 'kpi', title, range, owners: [], readings: [], links: [] };
  const objective: Objective = {
    kind: 'objective',
    header: 0,
    ...(kind === 'objective' && { title }),
    range,
    teams: [],
    owners: [],
    supports: [],
    contributes: [],
    serves: [],
    links: [],
    keyResults: kind === 'kr' ? [keyResult] : [],
    initiatives: [],
    risks: [],
  };
  return {
    uri: 'text:',
    length: range[1],
    eol: '\n',
    lines: [0],
    headers: [
      {
        kind: 'header',
        teams: [],
        range: nothing,
        language: { value: lang, range: nothing },
        ...(cycle && { cycle: { name: 'cycle', range: nothing } }),
      },
    ],
    companies: [],
    teams: [],
    people: [],
    cycles: [],
    kpis: kind === 'kpi' ? [kpi] : [],
    objectives: kind === 'objective' || kind === 'kr' ? [objective] : [],
    checkIns: [],
    suppressions: [],
    problems: [],
  };
}
