import { Command, Option } from 'commander';
import { FORMATS, type SourceFormat } from '../import/source-format.ts';
import type { ExitCode, Io } from './io.ts';

export interface ImportCommandOptions {
  readonly out?: string;
  readonly stdout?: true;
  readonly format?: SourceFormat;
  readonly map?: readonly string[];
  readonly cycle?: string;
  readonly team?: string;
  readonly lang?: string;
  readonly force?: true;
}

export function importCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('import')
    .description(
      'Turn OKRs in Markdown, CSV, JSON, YAML or HTML into .okr files. Nothing of the source is lost.',
    )
    .argument('<files...>', 'what to import; - is the standard input')
    .addOption(
      new Option(
        '-o, --out <file>',
        'write into this file (default: beside the source, ending in .okr)',
      ).conflicts('stdout'),
    )
    .option('--stdout', 'write nothing but onto the standard output')
    .addOption(
      new Option(
        '-f, --format <format>',
        'what the source is (default: told by its name and its text)',
      ).choices(FORMATS),
    )
    .addOption(
      new Option(
        '-m, --map <mapping>',
        'what a column is to be taken for, as in "Zielwert=target"; may be repeated',
      ).argParser((text: string, before: readonly string[] = []) => [...before, text]),
    )
    .option('-c, --cycle <name>', 'the cycle of what names none, as in 2026-Q3')
    .option('-t, --team <name>', 'the team of what names none')
    .addOption(
      new Option('-l, --lang <code>', 'the language of the source (default: found out)').choices([
        'en',
        'pl',
        'zh',
        'sv',
        'ru',
      ]),
    )
    .option('--force', 'write over a file that is there')
    .addHelpText(
      'after',
      `
The report on the standard error says what became what, and what was kept as a comment because it fits nowhere.

Examples
  okr import okrs.md
  okr import export.csv --out 2026-Q3.okr --cycle 2026-Q3 --map "Zielwert=target"
  pbpaste | okr import - --stdout

Ends with
  0  everything is imported
  1  nothing that looks like an OKR was found in a source; nothing is written for it
  2  wrong use, a source that could not be read, or a file that is there already`,
    )
    .action(async (files: string[], options: ImportCommandOptions, command: Command) => {
      const { importFiles } = await import('./import/run.ts');
      done(await importFiles(files, options, io, (wrong) => command.error(`error: ${wrong}`)));
    });
}
