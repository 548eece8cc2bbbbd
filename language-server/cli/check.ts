import { Command, Option } from 'commander';
import type { IsoDate } from '../model/dates.ts';
import { SEVERITIES, type Severity } from '../rules/finding.ts';
import { printable } from '../text/printable.ts';
import { countArgument, dateArgument } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { FORMATS, type Format } from './report/formats.ts';

export interface CheckOptions {
  readonly format: Format;
  readonly severity?: Severity;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly today?: IsoDate;
  readonly fix?: true;
  readonly watch?: true;
  /** False where nothing of an earlier run is to be used, and nothing to be kept. */
  readonly cache: boolean;
  readonly cacheLocation?: string;
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

export function checkCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('check')
    .description('Check .okr files and okr.config.json files, and say what a coach would.')
    .argument('[paths...]', 'files and folders; folders with all that is in them (default: this folder)')
    .addOption(
      new Option('-f, --format <format>', 'how to report').choices(Object.keys(FORMATS)).default('text'),
    )
    .addOption(
      new Option(
        '-s, --severity <level>',
        'the lowest level to report (default: information; with --format json or sarif: hint)',
      ).choices([...SEVERITIES].reverse()),
    )
    .addOption(
      new Option('-q, --quiet', 'report errors only, and nothing where there are none').conflicts('severity'),
    )
    .option('--max-warnings <number>', 'fail when there are more warnings than this', countArgument)
    .option(
      '--today <date>',
      'the day to judge for, as in 2026-03-31 (default: the current day)',
      dateArgument,
    )
    .option('--fix', 'first mend what can be mended without changing what is meant')
    .option('--no-cache', 'read and judge every file, and keep nothing for the next run')
    .addOption(
      new Option(
        '--cache-location <folder>',
        'where to keep what was read and judged for the next run (default: the folder of this user for caches)',
      ),
    )
    .option('-w, --watch', 'check again whenever a file changes, until Ctrl-C')
    .addOption(new Option('--stdin', 'check the text on the standard input').conflicts(['fix', 'watch']))
    .addOption(
      new Option(
        '--stdin-filename <path>',
        'the file that the text on the standard input stands for',
      ).implies({ stdin: true }),
    )
    .addHelpText(
      'after',
      `
Errors fail the check, warnings beyond --max-warnings do, and anything milder does not.

Ends with
  0  nothing failed
  1  an error was found, or more warnings than --max-warnings
  2  wrong use, no .okr file found, or a file that could not be read or written`,
    )
    .action(async (paths: string[], options: CheckOptions, command: Command) => {
      if (options.stdin && paths.length > 0)
        command.error(
          'error: --stdin takes no paths: name the file that the text stands for with --stdin-filename.',
        );
      done(await check(paths, options, io));
    });
}

/** Checks and reports. What cannot be read is named, and the rest is still checked. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  // The parser and the measuring of texts are loaded when they are needed: `okr --version` should not wait for them.
  const { Checker } = await import('./check/checker.ts');
  if (!options.stdin) {
    const checker = new Checker(paths.length > 0 ? paths : ['.'], options, io);
    return options.watch ? checker.watch() : checker.run();
  }
  const { readStdin } = await import('./files/stdin.ts');
  const text = await readStdin(io);
  if (text.ok) {
    const path = options.stdinFilename ?? 'stdin.okr';
    return new Checker([path], options, io, text.value).run();
  }
  io.stderr.write(`okr: the standard input: ${printable(text.reason)}.\n`);
  return EXIT.trouble;
}
