import { Argument, Command } from 'commander';
import { EXIT, type ExitCode, type Io } from './io.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** @param program asked when the command runs: by then it has all of its commands */
export function completionCommand(io: Io, program: () => Command, done: (code: ExitCode) => void): Command {
  return new Command('completion')
    .description('Print a script that lets your shell complete commands, options and paths.')
    .addArgument(new Argument('<shell>', 'which one').choices(SHELLS))
    .addHelpText(
      'after',
      `
For this session and all that follow:
  bash  okr completion bash > ~/.local/share/bash-completion/completions/okr
  zsh   okr completion zsh > "\${fpath[1]}/_okr"
  fish  okr completion fish > ~/.config/fish/completions/okr.fish

For this session only, in bash and zsh: source <(okr completion bash)`,
    )
    .action(async (shell: Shell) => {
      const [{ completedCommands }, { bash }, { zsh }, { fish }] = await Promise.all([
        import('./completion/commands.ts'),
        import('./completion/bash.ts'),
        import('./completion/zsh.ts'),
        import('./completion/fish.ts'),
      ]);
      io.stdout.write({ bash, zsh, fish }[shell](completedCommands(program())));
      done(EXIT.clean);
    });
}
