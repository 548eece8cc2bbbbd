import type { Browser } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Diagnostic,
  type Disposable,
  type InitializeResult,
  type Message,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import type { FileEntry } from '../../../language-server/protocol.ts';
import { openPage } from '../../editor/support/page.ts';

/** The worker's messages, in a page. */
class Reader extends AbstractMessageReader {
  callback: DataCallback | undefined;

  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    return { dispose: () => undefined };
  }
}

class Writer extends AbstractMessageWriter {
  constructor(private readonly send: (message: Message) => Promise<void>) {
    super();
  }

  write(message: Message): Promise<void> {
    return this.send(message);
  }

  end(): void {}
}

/** The packaged server as a worker of a page in the browser, without VS Code; its files are in `files`. */
export class WorkerServer {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** Every file that the server has read, in order. */
  readonly read: string[] = [];
  initialized!: InitializeResult;

  private constructor(
    readonly connection: ProtocolConnection,
    /** Text, or bytes, by URI; folders are what lies between. */
    readonly files: Map<string, string | Uint8Array>,
  ) {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.diagnostics.set(uri, diagnostics);
      },
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    );
    for (const what of ['semanticTokens', 'codeLens', 'inlayHint'])
      connection.onRequest(`workspace/${what}/refresh`, () => null);
    connection.onRequest('okr/readFile', ({ uri }: { uri: string }) => {
      this.read.push(uri);
      const content = files.get(uri);
      if (content === undefined) throw new Error(`${uri} is not there`);
      return Buffer.from(content as string).toString('base64');
    });
    connection.onRequest('okr/readDirectory', ({ uri }: { uri: string }) => this.entries(uri));
    connection.onRequest('okr/stat', ({ uri }: { uri: string }): FileEntry | null => {
      if (files.has(uri)) return { uri, kind: 'file' };
      return this.entries(uri).length > 0 ? { uri, kind: 'folder' } : null;
    });
    connection.listen();
  }

  /** @param folders URIs of the workspace's folders */
  static async start(
    browser: Browser,
    port: number,
    folders: readonly string[],
    files: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<WorkerServer> {
    const page = await openPage(browser);
    await page.goto(`http://127.0.0.1:${port}/blank/page.html`);
    const reader = new Reader();
    await page.exposeFunction('fromWorker', (message: Message) => reader.callback?.(message));
    await page.evaluate(() => {
      const there = globalThis as unknown as { worker: Worker; fromWorker(message: unknown): void };
      there.worker = new Worker('/okr/dist/server.cjs');
      there.worker.onmessage = ({ data }) => there.fromWorker(data);
    });
    const writer = new Writer((message) =>
      page.evaluate(
        (sent) => (globalThis as unknown as { worker: Worker }).worker.postMessage(sent),
        message as object,
      ),
    );
    const server = new WorkerServer(createProtocolConnection(reader, writer), new Map(Object.entries(files)));
    server.initialized = await server.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri.split('/').at(-1)! })),
      capabilities: {
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
        textDocument: { publishDiagnostics: { relatedInformation: true } },
      },
    });
    await server.connection.sendNotification('initialized', {});
    return server;
  }

  /** The rules of the errors and warnings in a file, sorted; undefined before anything was said about it. */
  rules(uri: string): string[] | undefined {
    return this.diagnostics
      .get(uri)
      ?.filter(({ severity = 1 }) => severity <= 2)
      .map(({ code }) => String(code))
      .sort();
  }

  /** What is said about a file, all in one. */
  said(uri: string): string {
    return (this.diagnostics.get(uri) ?? []).map(({ message }) => message).join('\n');
  }

  async open(uri: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version: 1, text },
    });
  }

  async change(uri: string, text: string, version: number): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Changes a file and tells the server, as the editor's watcher does. Without text the file goes. */
  async onDisk(uri: string, text?: string): Promise<void> {
    const type = text === undefined ? 3 : this.files.has(uri) ? 2 : 1;
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  private entries(folder: string): FileEntry[] {
    const within = `${folder.replace(/\/$/, '')}/`;
    const entries = new Map<string, FileEntry>();
    for (const uri of this.files.keys()) {
      if (!uri.startsWith(within)) continue;
      const name = uri.slice(within.length).split('/')[0]!;
      const entry = within + name;
      entries.set(entry, { uri: entry, kind: entry === uri ? 'file' : 'folder' });
    }
    return [...entries.values()];
  }
}
