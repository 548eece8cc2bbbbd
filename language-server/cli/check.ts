import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { IsoDate } from '../model/dates.ts';
import { type Finding, SEVERITIES, type Severity } from '../rules/finding.ts';
import { localToday } from '../workspace/today.ts';
import { countArgument, dateArgument } from './arguments.ts';
import { EXIT, type ExitCode, type Io, wantsColour } from './io.ts';
import { jsonReport } from './report/json.ts';
import { printable } from './report/printable.ts';
import { countsOf } from './report/report.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly severity?: Severity;
  readonly maxWarnings?: number;
  readonly today?: IsoDate;
}

export function checkCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('Check .okr files and okr.config.json files, and say what a coach would.')
    .argument('[paths...]', 'files and folders; folders with all that is in them', ['.'])
    .addOption(new Option('-f, --format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addOption(
      new Option(
        '-s, --severity <level>',
        'the lowest level to report (default: information; with --format json: hint)',
      ).choices([...SEVERITIES].reverse()),
    )
    .option('--max-warnings <number>', 'fail when there are more warnings than this', countArgument)
    .option(
      '--today <date>',
      'the day to judge for, as in 2026-03-31 (default: the current day)',
      dateArgument,
    )
    .addHelpText(
      'after',
      `
Errors fail the check, warnings beyond --max-warnings do, and anything milder does not.

Ends with
  0  nothing failed
  1  an error was found, or more warnings than --max-warnings
  2  wrong use, no .okr file found, or a file that could not be read`,
    )
    .action(async (paths: string[], options: CheckOptions) => done(await check(paths, options, io)));
}

/** Checks and reports. What cannot be read is named, and the rest is still checked. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  // The parser and the measuring of texts are loaded when they are needed: `okr --version` should not wait for them.
  const { judge } = await import('./judge.ts');
  const judged = judge(paths, io.cwd, localToday(io.now()), options.today);
  for (const problem of judged.problems) io.stderr.write(`okr: ${printable(problem)}\n`);
  for (const note of judged.notes) io.stderr.write(`${printable(note)}\n`);

  const lowest = SEVERITIES.indexOf(options.severity ?? (options.format === 'json' ? 'hint' : 'information'));
  const isShown = ({ severity }: Finding): boolean => SEVERITIES.indexOf(severity) >= lowest;
  const shown = judged.findings
    .filter(({ finding }) => isShown(finding))
    .map((placed) => ({ ...placed, also: placed.also.filter(({ finding }) => isShown(finding)) }));
  const report = { ...judged, version, findings: shown, hidden: judged.findings.length - shown.length };
  if (options.format === 'json') io.stdout.write(jsonReport(report));
  else if (judged.files > 0 || shown.length > 0) {
    const { textReport } = await import('./report/text.ts');
    io.stdout.write(textReport(report, { colour: wantsColour(io), width: io.stdout.columns ?? 120 }));
  }

  const counts = countsOf(judged.findings);
  const { maxWarnings = Number.POSITIVE_INFINITY } = options;
  const tooMany = counts.warning > maxWarnings;
  if (tooMany)
    io.stderr.write(`Too many warnings: ${counts.warning}, and --max-warnings allows ${maxWarnings}.\n`);
  if (judged.problems.length > 0) return EXIT.trouble;
  return tooMany || counts.error > 0 ? EXIT.findings : EXIT.clean;
}
