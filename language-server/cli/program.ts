import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { configCommand } from './config.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { formatCommand } from './format.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { lspCommand } from './lsp.ts';
import { mcpCommand } from './mcp.ts';
import { scoreCommand } from './score.ts';

/**
 * The command line: arguments in, text and an exit code out.
 * @param argv what stands behind `okr`
 */
export async function runOkr(argv: readonly string[], io: Io): Promise<ExitCode> {
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
  const done = (result: ExitCode): void => {
    code = result;
  };
  program
    .addCommand(initCommand(io, done))
    .addCommand(checkCommand(io, done))
    .addCommand(formatCommand(io, done))
    .addCommand(scoreCommand(io, done))
    .addCommand(diffCommand(io, done))
    .addCommand(importCommand(io, done))
    .addCommand(explainCommand(io, done))
    .addCommand(configCommand(io, done))
    .addCommand(completionCommand(io, () => program, done))
    .addCommand(lspCommand())
    .addCommand(mcpCommand(io, done));
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  try {
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
