import { commands, type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { TrustedNotification } from '../language-server/protocol.ts';
import { registerAssistantTools } from './assistantTools.ts';
import { registerCheckIns } from './checkIn/register.ts';
import { registerCompare } from './compare.ts';
import { answerFileRequests } from './editorFiles.ts';
import { offerExample } from './example.ts';
import { provideExport } from './export.ts';
import { provideImport } from './import/import.ts';
import { EDITOR_COMMANDS, registerLensCommands, TRUSTED_COMMANDS } from './lenses.ts';
import { providePreview } from './preview/preview.ts';
import { showServerStatus } from './serverStatus.ts';
import { rememberRefusal, startOptions } from './starterOffer.ts';
import { showFileStatus } from './statusBar.ts';
import { registerTree } from './tree/tree.ts';

/** Makes the client for the host at hand: a process on the desktop, a worker in the browser. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language server and all that stands on it. What both hosts share. */
export async function activateOkr(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const log = window.createOutputChannel('OKR', { log: true });
  const start = startOptions(context.workspaceState);
  // The server itself asks to hear of files created, changed and deleted, so no watcher is named here.
  const client = createClient('okr', 'OKR', {
    documentSelector: [{ language: 'okr' }],
    outputChannel: log,
    initializationOptions: () => ({
      ...start(),
      commands: EDITOR_COMMANDS,
      git: workspace.isTrusted,
      ...cacheIn(context),
    }),
    markdown: { isTrusted: { enabledCommands: TRUSTED_COMMANDS } },
  });

  context.subscriptions.push(
    log,
    { dispose: () => client.dispose() },
    showServerStatus(client),
    ...answerFileRequests(client),
    ...registerCheckIns(client),
    ...providePreview(client, context),
    ...provideImport(client),
    provideExport(client),
    ...registerLensCommands(client),
    ...registerTree(client, context.workspaceState),
    ...showFileStatus(client),
    workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(TrustedNotification)),
    ...registerCompare(client),
    offerExample(),
    ...registerAssistantTools(context, client),
    rememberRefusal(client, context.workspaceState),
    commands.registerCommand('okr.restartServer', () => restart(client)),
  );
  await client.start();
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) {
    // A server that hangs or has crashed cannot be stopped in good order; it must be replaced all the same.
    await client
      .stop()
      .catch((error) => client.warn('The language server did not stop in good order.', error, false));
  }
  await client.start();
}

/** Where the server keeps what it has made of this workspace; nowhere without a disk, or for files without a folder. */
function cacheIn({ storageUri }: ExtensionContext): { cache?: string } {
  return storageUri?.scheme === 'file' ? { cache: storageUri.fsPath } : {};
}
