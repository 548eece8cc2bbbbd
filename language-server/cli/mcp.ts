import { Command } from 'commander';
import type { ExitCode, Io } from './io.ts';

export interface McpOptions {
  readonly root: string;
  readonly write?: true;
}

export function mcpCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('mcp')
    .description(
      'Serve assistants over the Model Context Protocol: check, explain, score, find, propose fixes.',
    )
    .option('-r, --root <folder>', 'the only folder that is read', '.')
    .option('--write', 'let the assistant apply the fixes that are proposed (default: nothing is written)')
    .addHelpText(
      'after',
      `
It speaks over standard input and output, uses no network, and ends when the assistant does. How to name it in an
assistant’s settings stands in docs/assistants.md.`,
    )
    .action(async (options: McpOptions) => done(await (await import('./mcp/serve.ts')).serve(options, io)));
}
