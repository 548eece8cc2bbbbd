import { DocumentState } from 'langium';
import { type ServiceRequirements, startLanguageServer } from 'langium/lsp';
import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createOkrServices, type OkrContext, type OkrSharedServices } from './module.ts';
import { CONFIG_NAME } from './workspace/paths.ts';
import type { OkrWorkspaceManager } from './workspace/workspace-manager.ts';

/** Starts the server on a connection; it runs until the editor ends it. */
export function startServer(
  connection: Connection,
  context: Omit<OkrContext, 'connection'>,
): OkrSharedServices {
  const { shared } = createOkrServices({ ...context, connection });
  startLanguageServer(shared, REQUIREMENTS);
  shared.lsp.LanguageServer.onInitialized(() => {
    followSettingsFiles(connection);
    followFolders(connection, shared);
  });
  return shared;
}

/** Requests need their document parsed, nothing else: names and findings are the workspace's. */
const REQUIREMENTS: ServiceRequirements = {
  CallHierarchyProvider: DocumentState.Parsed,
  CodeActionProvider: DocumentState.Parsed,
  CodeLensProvider: DocumentState.Parsed,
  CompletionProvider: DocumentState.Parsed,
  DeclarationProvider: DocumentState.Parsed,
  DefinitionProvider: DocumentState.Parsed,
  DocumentHighlightProvider: DocumentState.Parsed,
  DocumentLinkProvider: DocumentState.Parsed,
  DocumentSymbolProvider: DocumentState.Parsed,
  FoldingRangeProvider: DocumentState.Parsed,
  Formatter: DocumentState.Parsed,
  HoverProvider: DocumentState.Parsed,
  ImplementationProvider: DocumentState.Parsed,
  InlayHintProvider: DocumentState.Parsed,
  ReferencesProvider: DocumentState.Parsed,
  RenameProvider: DocumentState.Parsed,
  SemanticTokenProvider: DocumentState.Parsed,
  SignatureHelp: DocumentState.Parsed,
  TypeHierarchyProvider: DocumentState.Parsed,
  TypeProvider: DocumentState.Parsed,
  WorkspaceSymbolProvider: { type: 'workspace', state: DocumentState.Changed },
};

/** Settings files are JSON to the editor; asking for their text on the side makes a change take effect while it is typed. */
function followSettingsFiles(connection: Connection): void {
  const documentSelector = [{ pattern: `**/${CONFIG_NAME}` }];
  const register = (): Promise<unknown> =>
    Promise.all([
      connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
      connection.client.register(DidChangeTextDocumentNotification.type, {
        documentSelector,
        syncKind: TextDocumentSyncKind.Incremental,
      }),
      connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
    ]);
  register().catch(() => connection.console.info('Changes of okr.config.json take effect when it is saved.'));
}

function followFolders(connection: Connection, shared: OkrSharedServices): void {
  const manager = shared.workspace.WorkspaceManager as OkrWorkspaceManager;
  try {
    connection.workspace.onDidChangeWorkspaceFolders(
      ({ added, removed }) => void manager.foldersChanged(added, removed),
    );
  } catch {
    // The editor has one folder for good.
  }
}
