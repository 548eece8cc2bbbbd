import type { Result } from '../../model/quantity.ts';
import { failed, ok } from '../../model/result.ts';
import type { Imported } from '../import.ts';
import { IN_ENGLISH } from '../messages.ts';
import type { ImportOptions } from '../options.ts';
import { type Data, dataIn } from '../shapes/data.ts';
import { commentLines } from '../write/comment.ts';
import { countsOf } from './counts.ts';
import { Fields } from './fields.ts';
import { objectiveLines } from './goals.ts';
import { checkInLines, kpiLines } from './readings.ts';
import { isCycle } from './spelling.ts';
import { cycleLines, unitLines } from './units.ts';

/** What an export of ours says of itself. */
const FORMAT = 'okr-export';
const VERSION = 1;

/**
 * Reads what `okr export` wrote as JSON or YAML, word for word: the result says the same as the files that it was made of.
 * Undefined for everything else. Fails for a version that is not known.
 */
export function importOwn(
  text: string,
  format: 'json' | 'yaml',
  options: ImportOptions,
): Result<Imported> | undefined {
  if (!text.includes(FORMAT)) return undefined;
  const read = dataIn(text, format, options.say);
  if (!read.ok || !isOwn(read.value.data)) return undefined;
  const { data, comments } = read.value;
  if (data.version !== VERSION)
    return failed(
      (options.say ?? IN_ENGLISH)('version', { version: String(data.version), known: String(VERSION) }),
    );
  const kept: string[] = [...comments];
  const whole = new Fields(data);
  whole.skip('$schema', 'format', 'version', 'today');
  const projects = whole.list('projects').map((one, i) => projectOf(one, options, kept, i === 0));
  const rest = whole.rest();
  kept.push(...rest);
  const lines = [
    ...[...comments, ...rest].flatMap(commentLines),
    ...projects.flatMap((one) => [...one.lines, '']),
  ];
  const all = projects.flatMap(({ units }) => units);
  const held = countsOf(data);
  return ok({
    text: `${lines.join('\n').trim()}\n`,
    units: all,
    report: {
      ...held,
      teams: all.filter(({ kind }) => kind !== 'person').map(({ title, name }) => title ?? name),
      people: all.filter(({ kind }) => kind === 'person').map(({ title, name }) => title ?? name),
      cycles: [...new Set(projects.flatMap(({ cycles }) => cycles))],
      unknown: [],
      kept: kept.map((one) => ({ line: 1, text: one })),
    },
  });
}

function isOwn(data: Data): data is { readonly [key: string]: Data } {
  return (
    typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    'format' in data &&
    data.format === FORMAT
  );
}

interface ProjectLines {
  readonly lines: readonly string[];
  readonly units: ReturnType<typeof unitLines>['units'];
  readonly cycles: readonly string[];
}

/** @param first nothing stands above it */
function projectOf(project: Fields, options: ImportOptions, kept: string[], first: boolean): ProjectLines {
  project.skip('name', 'figures');
  const { lines: unitsAsLines, units } = unitLines(project, options.known ?? [], kept);
  const cycles = cycleLines(project, kept);
  const kpis = project.list('kpis').map((one) => kpiLines(one, kept));
  const named: string[] = [];
  let above = first ? 'okrs' : undefined;
  /** A header, where another one holds than the one above. */
  const under = (one: Fields, otherwise?: string): string[] => {
    const teams = one.references('for');
    const cycle = one.scalar('in', isCycle) ?? otherwise;
    if (cycle !== undefined) named.push(cycle);
    const header = headerText(teams, cycle, one.name('language'));
    if (header === above) return [];
    above = header;
    return [header, ''];
  };
  const objectives = project
    .list('objectives')
    .flatMap((one) => [...under(one, options.cycle), ...objectiveLines(one, kept), '']);
  const checkIns = project.list('checkIns').flatMap((one) => [...under(one), ...checkInLines(one, kept), '']);
  const rest = project.rest();
  kept.push(...rest);
  const blocks = [rest.flatMap(commentLines), unitsAsLines, cycles, ...kpis].filter(
    ({ length }) => length > 0,
  );
  return {
    lines: [...blocks.flatMap((lines) => [...lines, '']), ...objectives, ...checkIns],
    units,
    cycles: named,
  };
}

/** `okrs for marketing in 2026-Q1`. Behind several teams the line ends: the last one may be called `in`. */
function headerText(
  teams: readonly string[],
  cycle: string | undefined,
  language: string | undefined,
): string {
  const rest = [cycle && `in ${cycle}`, language && `language ${language}`].filter(Boolean).join(' ');
  if (teams.length === 0) return `okrs ${rest}`.trim();
  return `okrs for ${teams.join(', ')}${teams.length > 1 ? '\n  ' : ' '}${rest}`.trim();
}
