import { Command, Option } from 'commander';

export function lspCommand(): Command {
  return new Command('lsp')
    .description('Run the language server for an editor, on the standard input and output.')
    .option('--stdio', 'talk on the standard input and output; the default, and the only way')
    .addOption(
      new Option(
        '--clientProcessId <id>',
        'some editors say who they are; they say so again later',
      ).hideHelp(),
    )
    .addHelpText(
      'after',
      `
Editors start this; docs/editors.md has the settings for Neovim, Helix, Emacs and Zed.
It ends when the editor does.`,
    )
    .action(async () => {
      const { serve } = await import('./lsp/serve.ts');
      return serve();
    });
}
