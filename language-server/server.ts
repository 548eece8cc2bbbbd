import { DocumentState } from 'langium';
import { type ServiceRequirements, startLanguageServer } from 'langium/lsp';
import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { askTool, workspaceDesk } from './features/assistant.ts';
import { addCheckInHandlers } from './features/check-ins/requests.ts';
import type { OkrCodeLensProvider } from './features/code-lens/code-lens.ts';
import { compare } from './features/compare.ts';
import { addExportHandler } from './features/export.ts';
import { addImportHandler } from './features/import/requests.ts';
import { addPreviewHandlers } from './features/preview/preview.ts';
import { addSelectionRangeHandler } from './features/selection-ranges.ts';
import { settledIn } from './features/settled.ts';
import { addTreeHandlers } from './features/tree/requests.ts';
import { guardHandlers } from './handlers.ts';
import { createOkrServices, type OkrContext, type OkrServices, type OkrSharedServices } from './module.ts';
import { CompareRequest, ToolRequest, TrustedNotification } from './protocol.ts';
import { FollowedDay } from './workspace/follow-day.ts';
import { CONFIG_NAME, IGNORE_NAME } from './workspace/paths.ts';
import type { OkrWorkspaceManager } from './workspace/workspace-manager.ts';

/** Starts the server on a connection; it runs until the editor ends it. */
export function startServer(
  connection: Connection,
  given: Omit<OkrContext, 'connection'>,
): OkrSharedServices {
  const day = new FollowedDay(given.today);
  const context = { ...given, today: day.today };
  const { shared, okr } = createOkrServices({ ...context, connection });
  guardHandlers(connection, shared.okr.Crashed);
  addSelectionRangeHandler(connection, shared);
  addShownFigures(connection, shared, okr);
  addPreviewHandlers(connection, shared, shared.okr.Workspace);
  addTreeHandlers(connection, shared);
  connection.onNotification(TrustedNotification, () => shared.okr.PastFollower.trust());
  addCompareHandler(connection, shared, context);
  addToolHandler(connection, shared, context.today);
  addCheckInHandlers(connection, shared, okr, context.today);
  addImportHandler(connection, shared, okr, context.today);
  addExportHandler(connection, shared, context.today);
  startLanguageServer(shared, REQUIREMENTS);
  shared.lsp.LanguageServer.onInitialized(() => {
    followSettingsFiles(connection);
    followFolders(connection, shared);
    day.follow(() => {
      shared.okr.Workspace.dayChanged();
      shared.okr.Publisher.changed([]);
    });
    connection.onShutdown(() => day.stop());
  });
  return shared;
}

function addCompareHandler(
  connection: Connection,
  shared: OkrSharedServices,
  { revisions, today }: Omit<OkrContext, 'connection'>,
): void {
  const { okr } = shared;
  const settled = settledIn(shared);
  connection.onRequest(CompareRequest, async ({ uri, revision }) => {
    // Git is not waited for under the lock: typing goes on meanwhile.
    await settled(() => {});
    return compare(uri, revision, {
      source: okr.Workspace,
      folders: okr.Workspace.folderUris,
      today: okr.Workspace.settingsFor(uri).today ?? today(),
      ...(revisions && okr.PastFollower.isTrusted && { revisions }),
    });
  });
}

function addToolHandler(connection: Connection, shared: OkrSharedServices, today: () => string): void {
  const settled = settledIn(shared);
  connection.onRequest(ToolRequest, ({ name, input }) =>
    settled(() => askTool(name, input, workspaceDesk(shared.okr.Workspace, today()))),
  );
}

/** The state behind the one in which the workspace has taken a document in: what requests answer from. */
const TAKEN_IN = DocumentState.IndexedContent;

/** Requests need nothing else: names and findings are the workspace's. */
const REQUIREMENTS: ServiceRequirements = {
  // What is asked about may be in a file that is not open.
  CallHierarchyProvider: { type: 'workspace', state: TAKEN_IN },
  CodeActionProvider: TAKEN_IN,
  CodeLensProvider: TAKEN_IN,
  CompletionProvider: TAKEN_IN,
  DeclarationProvider: TAKEN_IN,
  DefinitionProvider: TAKEN_IN,
  DocumentHighlightProvider: TAKEN_IN,
  DocumentLinkProvider: TAKEN_IN,
  DocumentSymbolProvider: TAKEN_IN,
  FoldingRangeProvider: TAKEN_IN,
  Formatter: TAKEN_IN,
  HoverProvider: TAKEN_IN,
  ImplementationProvider: TAKEN_IN,
  InlayHintProvider: TAKEN_IN,
  ReferencesProvider: TAKEN_IN,
  RenameProvider: TAKEN_IN,
  SemanticTokenProvider: TAKEN_IN,
  SignatureHelp: TAKEN_IN,
  TypeHierarchyProvider: TAKEN_IN,
  TypeProvider: TAKEN_IN,
  WorkspaceSymbolProvider: { type: 'workspace', state: DocumentState.Changed },
};

/** Settings files are no OKRs to the editor; asking for their text on the side makes a change take effect while it is typed. */
function followSettingsFiles(connection: Connection): void {
  const documentSelector = [{ pattern: `**/${CONFIG_NAME}` }, { pattern: `**/${IGNORE_NAME}` }];
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

/** What Langium does not know of: lenses that are resolved later, and figures that are to be asked for again. */
function addShownFigures(
  connection: Connection,
  { lsp, okr, workspace }: OkrSharedServices,
  language: OkrServices,
): void {
  const lenses = language.lsp.CodeLensProvider as OkrCodeLensProvider;
  connection.onCodeLensResolve((lens) => lenses.resolveCodeLens(lens));
  lsp.LanguageServer.onInitialize((params) => okr.ShownFigures.initialize(params));
  lsp.LanguageServer.onInitialized(() => void okr.ShownFigures.registerOutline());
  workspace.ConfigurationProvider.onConfigurationSectionUpdate(() => okr.ShownFigures.refreshAll());
}
