import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { closest } from '../model/closest.ts';
import { printable } from '../text/printable.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

/**
 * A program of commands: arguments in, text and an exit code out.
 * @param argv what stands behind `okr`
 * @param add gives it its commands, each of which tells `done` how it ended
 */
export async function runProgram(
  argv: readonly string[],
  io: Io,
  add: (program: Command, done: (code: ExitCode) => void) => void,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const program = new Command('okr')
    .description('OKRs as code: checks .okr files as a good OKR coach would.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or the help of a command')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      '\nIt ends with 0 when all is well, 1 when findings fail the check, and 2 when something could not be done.',
    );
  add(program, (result) => {
    code = result;
  });
  for (const command of [program, ...program.commands]) {
    const own = command === program ? '' : `${command.name()} `;
    command
      .showHelpAfterError(`See okr ${own}--help.`)
      .exitOverride()
      .configureOutput({
        outputError: (text, write) => write(withMeant(text.split('\n').map(printable).join('\n'))),
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        getOutHelpWidth: () => io.stdout.columns ?? 80,
        getErrHelpWidth: () => io.stderr.columns ?? 80,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      });
  }
  try {
    const [first, wanted] = argv;
    const names = program.commands.map((one) => one.name());
    // Of itself, help for a command that is not there is the help of all.
    if (first === 'help' && wanted !== undefined && !names.includes(wanted))
      program.error(`error: unknown command '${wanted}'\n${didYouMean(wanted, names)}`.trimEnd());
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.trouble;
    io.stderr.write(
      `okr: something went wrong that should not: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.trouble;
  }
  return code;
}

/** Commander's message about a choice that there is not, with the one that was probably meant. */
function withMeant(text: string): string {
  const [, word, choices] = /'([^']*)' is invalid\. Allowed choices are ([^']*)\.\n$/.exec(text) ?? [];
  return word === undefined ? text : `${text}${didYouMean(word, choices!.split(', '))}`;
}

function didYouMean(word: string, choices: readonly string[]): string {
  const meant = closest(word, choices);
  return meant ? `(Did you mean ${meant}?)\n` : '';
}
