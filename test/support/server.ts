import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { StartOptions } from '../../language-server/protocol.ts';

/** The bundled server on stdio, with a workspace of its own on disk, as an editor would start it. */
export class ServerUnderTest {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** How often each file's findings were sent. */
  readonly published: string[] = [];
  /** The refreshes that the server has asked for, in their order. */
  readonly refreshes: string[] = [];
  initialized!: InitializeResult;
  private readonly waiting = new Set<() => void>();

  private constructor(
    readonly folder: string,
    readonly connection: ProtocolConnection,
    private readonly process: ChildProcess,
  ) {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        this.diagnostics.set(uri, diagnostics);
        this.published.push(uri);
        for (const look of this.waiting) look();
      },
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => null),
    );
    connection.onRequest('workspace/semanticTokens/refresh', () => null);
    for (const what of ['codeLens', 'inlayHint'])
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.refreshes.push(what);
        return null;
      });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.listen();
  }

  /**
   * @param files the workspace's files by their paths
   * @param initializationOptions what the extension says when it starts
   * @param given a folder that is there already
   */
  static async start(
    files: Readonly<Record<string, string>>,
    folders: readonly string[] = ['.'],
    initializationOptions: StartOptions = {},
    given?: string,
  ): Promise<ServerUnderTest> {
    const folder = given ?? (await mkdtemp(join(tmpdir(), 'okr-')));
    for (const [path, text] of Object.entries(files)) await writeIn(folder, path, text);
    const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new ServerUnderTest(folder, connection, child);
    const ended = new Promise<never>((_, reject) => {
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it answered.`)));
    });
    const initialize = connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: server.uri(''),
      workspaceFolders: folders.map((path) => ({ name: path, uri: server.uri(path === '.' ? '' : path) })),
      initializationOptions,
      capabilities: {
        workspace: {
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceFolders: true,
          configuration: true,
        },
        textDocument: {
          synchronization: { dynamicRegistration: true },
          publishDiagnostics: { relatedInformation: true },
        },
      },
    });
    server.initialized = await Promise.race([initialize, ended]);
    ended.catch(() => {});
    await connection.sendNotification('initialized', {});
    return server;
  }

  /** Ends this server and starts another one on the same files. */
  async again(initializationOptions: StartOptions): Promise<ServerUnderTest> {
    await this.end();
    return ServerUnderTest.start({}, ['.'], initializationOptions, this.folder);
  }

  get pid(): number {
    return this.process.pid!;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString().replace(/\/$/, '');
  }

  async open(path: string, text: string, version = 1): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId: 'okr', version, text },
    });
  }

  async change(path: string, text: string, version: number): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [{ text }],
    });
  }

  async close(path: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Changes the disk and tells the server, as an editor's watcher does. Without text the file goes. */
  async onDisk(path: string, text?: string): Promise<void> {
    if (text === undefined) await rm(join(this.folder, path), { recursive: true });
    else await writeIn(this.folder, path, text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(path), type: text === undefined ? 3 : 2 }],
    });
  }

  /**
   * Rule ids that stand for a file now.
   * @param mildest 2 for errors and warnings, 4 for hints too
   */
  rules(path: string, mildest = 2): string[] {
    const found = this.diagnostics.get(this.uri(path)) ?? [];
    return found
      .filter(({ severity = 1 }) => severity <= mildest)
      .map(({ code }) => String(code))
      .sort();
  }

  /** Waits until a condition on the findings holds. */
  async until(what: string, condition: () => boolean, milliseconds = 10_000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(
          new Error(
            `Waited in vain for ${what}. Findings: ${JSON.stringify([...this.diagnostics], undefined, 1)}`,
          ),
        );
      }, milliseconds);
      this.waiting.add(look);
    });
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  async stop(): Promise<void> {
    await this.end();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async end(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await new Promise((resolve) => this.process.once('exit', resolve));
    this.connection.dispose();
  }
}

async function writeIn(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
