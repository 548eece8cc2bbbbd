import { PassThrough } from 'node:stream';
import { EmptyFileSystemProvider } from 'langium';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { OkrSharedServices } from '../../language-server/module.ts';
import type { StartOptions } from '../../language-server/protocol.ts';
import { startServer } from '../../language-server/server.ts';

/** The server in this process, with no files but those that are opened: quick to start, and its exceptions are ours. */
export interface LiveServer {
  readonly connection: ProtocolConnection;
  readonly capabilities: ServerCapabilities;
  /** Its services, to break one. */
  readonly services: OkrSharedServices;
  /** The findings that stand, by file. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What the server wrote to its log as an error. */
  readonly errors: string[];
  stop(): Promise<void>;
}

/** @param initializationOptions what an editor says when it starts */
/** A disk on which nothing is: every file has vanished. */
class NoFiles extends EmptyFileSystemProvider {
  override async readFile(): Promise<never> {
    throw new Error('There is no such file.');
  }

  override async readBinary(): Promise<never> {
    throw new Error('There is no such file.');
  }
}

export async function liveServer(initializationOptions: StartOptions = {}): Promise<LiveServer> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const errors: string[] = [];
  const services = startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    fileSystemProvider: () => new NoFiles(),
    today: () => '2026-02-10',
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
    if (type === 1) errors.push(message);
  });
  const findings = new Map<string, readonly Diagnostic[]>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: PublishDiagnosticsParams) => void findings.set(uri, diagnostics),
  );
  for (const asked of [
    'client/registerCapability',
    'window/workDoneProgress/create',
    'workspace/semanticTokens/refresh',
    'workspace/codeLens/refresh',
    'workspace/inlayHint/refresh',
  ])
    connection.onRequest(asked, () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    initializationOptions,
    rootUri: null,
    workspaceFolders: [],
    capabilities: {
      workspace: { configuration: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
      textDocument: { publishDiagnostics: { relatedInformation: true } },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    services,
    findings,
    capabilities,
    errors,
    // Its streams end with the process: what it still has to say must not fail on a closed one.
    stop: () => connection.sendRequest('shutdown'),
  };
}
