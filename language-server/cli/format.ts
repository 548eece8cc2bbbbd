import { Command, Option } from 'commander';
import type { ExitCode, Io } from './io.ts';

export interface FormatOptions {
  readonly check?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

export function formatCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('format')
    .description('Format .okr files as the editor does: columns, blank lines, spelling of marks.')
    .argument('[paths...]', 'files and folders; folders with all that is in them (default: this folder)')
    .option('-c, --check', 'write nothing; name the files that are not formatted, and fail if there are any')
    .option('--stdin', 'format the text on the standard input onto the standard output')
    .addOption(
      new Option(
        '--stdin-filename <path>',
        'the file that the text on the standard input stands for',
      ).implies({ stdin: true }),
    )
    .addHelpText(
      'after',
      `
Lines with errors of syntax stay as they are.

Ends with
  0  the files are formatted
  1  with --check, a file is not formatted
  2  wrong use, no .okr file found, or a file that could not be read or written`,
    )
    .action(async (paths: string[], options: FormatOptions, command: Command) => {
      if (options.stdin && paths.length > 0)
        command.error(
          'error: --stdin takes no paths: name the file that the text stands for with --stdin-filename.',
        );
      const { formatFiles, formatStdin } = await import('./format/run.ts');
      done(
        options.stdin
          ? await formatStdin(options, io)
          : await formatFiles(paths.length > 0 ? paths : ['.'], options, io),
      );
    });
}
