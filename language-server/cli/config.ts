import { Command, Option } from 'commander';
import { printable } from '../text/printable.ts';
import { EXIT, type ExitCode, type Io, wantsColour } from './io.ts';

export interface ConfigOptions {
  readonly format: 'text' | 'json';
  readonly changed?: true;
}

export function configCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('config')
    .description('Print the settings that are in force for a path, and where each value comes from.')
    .argument('[path]', 'a file or a folder', '.')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('-c, --changed', 'leave out what is as it is without settings')
    .addHelpText(
      'after',
      `
Ends with
  0  the settings were printed
  2  wrong use, or a path or a settings file that could not be read`,
    )
    .action(async (path: string, options: ConfigOptions) => done(await config(path, options, io)));
}

/** Prints what is in force. A settings file with mistakes is in force as far as it can be understood. */
export async function config(path: string, options: ConfigOptions, io: Io): Promise<ExitCode> {
  const [{ inForceFor }, { configJson }, { configText }] = await Promise.all([
    import('./config/in-force.ts'),
    import('./config/json.ts'),
    import('./config/text.ts'),
  ]);
  const found = inForceFor(path, io.cwd);
  if (!found.ok) {
    io.stderr.write(`okr: ${printable(found.reason)}.\n`);
    return EXIT.trouble;
  }
  const { value } = found;
  for (const problem of value.problems) io.stderr.write(`okr: ${printable(problem)}\n`);
  for (const note of value.notes) io.stderr.write(`${printable(note)}\n`);
  const values = options.changed ? value.values.filter(({ from }) => from.kind !== 'default') : value.values;
  const shown = { ...value, values };
  io.stdout.write(options.format === 'json' ? configJson(shown) : configText(shown, wantsColour(io)));
  return value.problems.length > 0 ? EXIT.trouble : EXIT.clean;
}
