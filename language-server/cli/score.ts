import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { IsoDate } from '../model/dates.ts';
import { jsonText } from '../text/json.ts';
import { printable } from '../text/printable.ts';
import { localToday } from '../workspace/today.ts';
import { dateArgument } from './arguments.ts';
import { EXIT, type ExitCode, type Io, wantsColour } from './io.ts';

export interface ScoreOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly cycle?: string;
  readonly team?: string;
  readonly today?: IsoDate;
}

export function scoreCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('score')
    .description('Tell how OKRs are going: progress, pace, status, forecast and grade.')
    .argument('[paths...]', 'files and folders; folders with all that is in them', ['.'])
    .addOption(
      new Option('-f, --format <format>', 'how to report')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('-c, --cycle <name>', 'only objectives of this cycle, as in 2026-Q1')
    .option('-t, --team <name>', 'only objectives of this team, company or person, and of those below it')
    .option(
      '--today <date>',
      'the day to tell it for, as in 2026-03-31 (default: the current day)',
      dateArgument,
    )
    .addHelpText(
      'after',
      `
Ends with
  0  the figures were told
  2  wrong use, no .okr file found, a file that could not be read, or a team or cycle that is not known`,
    )
    .action(async (paths: string[], options: ScoreOptions) => done(await score(paths, options, io)));
}

/** Tells the figures. What cannot be read is named, and the rest is still told. */
export async function score(paths: readonly string[], options: ScoreOptions, io: Io): Promise<ExitCode> {
  const [{ readWorkspace }, { collect, knowsCycle, knowsUnit }] = await Promise.all([
    import('./read-workspace.ts'),
    import('../overview/collect.ts'),
  ]);
  const { cycle, team, format } = options;
  const read = readWorkspace(paths, io.cwd, localToday(io.now()), options.today);
  const known = read.asked.length > 0;
  const unknown: string[] = [];
  if (known && team !== undefined && !knowsUnit(read, team))
    unknown.push(`There is no team, company or person “${team}”.`);
  if (known && cycle !== undefined && !knowsCycle(read, cycle)) unknown.push(`There is no cycle “${cycle}”.`);
  const problems = [...read.problems, ...unknown];
  for (const problem of problems) io.stderr.write(`okr: ${printable(problem)}\n`);
  for (const note of read.notes) io.stderr.write(`${printable(note)}\n`);

  if (unknown.length > 0) return EXIT.trouble;

  const report = collect(read, options, version);
  if (format === 'json') io.stdout.write(`${jsonText(report, 2)}\n`);
  else if (format === 'markdown') {
    const { scoreMarkdown } = await import('./score/markdown.ts');
    io.stdout.write(scoreMarkdown(report));
  } else if (known) {
    const { scoreText } = await import('./score/text.ts');
    io.stdout.write(scoreText(report, wantsColour(io), io.stdout.columns ?? 120));
  }
  return problems.length > 0 ? EXIT.trouble : EXIT.clean;
}
