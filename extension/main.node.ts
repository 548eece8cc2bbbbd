import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOkr } from './activate.ts';
import { provideTasks } from './tasks.ts';

/** The desktop's and the remote host's entry: the language server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  context.subscriptions.push(provideTasks(module));
  return activateOkr(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        {
          run: { module, transport: TransportKind.ipc },
          debug: {
            module,
            transport: TransportKind.ipc,
            options: { execArgv: ['--nolazy', '--inspect=6011'] },
          },
        },
        options,
      ),
  );
}
