import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateOkr } from './activate.ts';

/** The web host's entry (vscode.dev, github.dev): the language server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  return activateOkr(
    context,
    (id, name, options) => new LanguageClient(id, name, new Worker(script.toString(true)), options),
  );
}
