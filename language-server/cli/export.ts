import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { IsoDate } from '../model/dates.ts';
import { printable } from '../text/printable.ts';
import { localToday } from '../workspace/today.ts';
import { dateArgument } from './arguments.ts';
import { EXPORT_FORMATS, type ExportOptions, exporterFor } from './export/formats.ts';
import { writeExport } from './export/write.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

interface ExportArguments extends ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly force?: true;
  readonly today?: IsoDate;
}

export function exportCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('export')
    .description('Write OKRs as something else: a report, a table, data, a picture of the cascade.')
    .argument('[paths...]', 'files and folders; folders with all that is in them', ['.'])
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(EXPORT_FORMATS.map(({ format }) => format))
        .makeOptionMandatory(),
    )
    .option('-o, --out <file>', 'write it to a file (default: the standard output)')
    .option('--force', 'write over a file that is there')
    .option('-c, --cycle <name>', 'only objectives of this cycle, as in 2026-Q1')
    .option('-t, --team <name>', 'only objectives of this team, company or person, and of those below it')
    .addOption(
      new Option('--for <audience>', 'board: objectives alone; leads: with key results; all: with findings')
        .choices(['board', 'leads', 'all'])
        .default('leads'),
    )
    .addOption(
      new Option('--theme <theme>', 'colours of a picture').choices(['light', 'dark']).default('light'),
    )
    .addOption(
      new Option('--direction <direction>', 'where a cascade leads')
        .choices(['right', 'down'])
        .default('right'),
    )
    .addOption(
      new Option(
        '-l, --lang <code>',
        'the language of a report, a picture or a page (default: en, or the settings’)',
      ).choices(['en', 'pl', 'zh', 'sv', 'ru']),
    )
    .option('--bom', 'begin the file with a byte order mark, for spreadsheets that need one')
    .option(
      '--today <date>',
      'the day to tell it for, as in 2026-03-31 (default: the current day)',
      dateArgument,
    )
    .addHelpText(
      'after',
      `
Formats
${EXPORT_FORMATS.map(({ format, description }) => `  ${format.padEnd(9)} ${description}`).join('\n')}

Ends with
  0  it was written
  2  wrong use, no .okr file found, nothing in them to write, a file that could not be read or written, or that is
     there already

Examples
  okr export --format md --cycle 2026-Q1 --out report.md
  okr export teams/growth --format csv > growth.csv`,
    )
    .action(async (paths: string[], options: ExportArguments) => done(await runExport(paths, options, io)));
}

/** Writes what was asked for. What cannot be read is named, and the rest is still written. */
export async function runExport(
  paths: readonly string[],
  options: ExportArguments,
  io: Io,
): Promise<ExitCode> {
  const { readWorkspace } = await import('./read-workspace.ts');
  const read = readWorkspace(paths, io.cwd, localToday(io.now()), options.today);
  for (const problem of read.problems) io.stderr.write(`okr: ${printable(problem)}\n`);
  for (const note of read.notes) io.stderr.write(`${printable(note)}\n`);
  if (read.asked.length === 0) return EXIT.trouble;
  const exporter = await exporterFor(options.format);
  const written = exporter({ read, options });
  if (!written.ok) {
    io.stderr.write(`okr: ${printable(written.reason)}.\n`);
    return EXIT.trouble;
  }
  if (options.out === undefined) io.stdout.write(written.value);
  else {
    const saved = writeExport(resolve(io.cwd, options.out), written.value, options.force === true);
    if (!saved.ok) {
      io.stderr.write(`okr: ${printable(options.out)}: ${printable(saved.reason)}.\n`);
      return EXIT.trouble;
    }
  }
  return read.problems.length > 0 ? EXIT.trouble : EXIT.clean;
}
