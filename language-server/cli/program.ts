import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { configCommand } from './config.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { formatCommand } from './format.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import type { ExitCode, Io } from './io.ts';
import { lspCommand } from './lsp.ts';
import { mcpCommand } from './mcp.ts';
import { runProgram } from './run-program.ts';
import { scoreCommand } from './score.ts';

/**
 * The command line: arguments in, text and an exit code out.
 * @param argv what stands behind `okr`
 */
export function runOkr(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runProgram(argv, io, (program, done) => {
    program
      .addCommand(initCommand(io, done))
      .addCommand(checkCommand(io, done))
      .addCommand(formatCommand(io, done))
      .addCommand(scoreCommand(io, done))
      .addCommand(diffCommand(io, done))
      .addCommand(importCommand(io, done))
      .addCommand(exportCommand(io, done))
      .addCommand(explainCommand(io, done))
      .addCommand(configCommand(io, done))
      .addCommand(completionCommand(io, () => program, done))
      .addCommand(lspCommand())
      .addCommand(mcpCommand(io, done));
  });
}
