import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { root } from '../../../scripts/paths.ts';
import { ASKABLE, type Memory, memoryOf } from './process.ts';

/** How long one change may take to show, in milliseconds: after that the bench has hung, and not measured. */
const PATIENCE = 240_000;

/** Requests of servers that need nothing but an answer. */
const ANSWERED = ['client/registerCapability', 'window/workDoneProgress/create', 'window/showMessageRequest'];

export interface ServerProgram {
  /** What Node runs, with its arguments. */
  readonly args: readonly string[];
  readonly languageId: string;
  /** What the server is told when it asks for settings, by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: object;
}

/** Our server as it is shipped. */
export const okrServer: ServerProgram = {
  args: [join(root, 'dist/server.cjs'), '--stdio'],
  languageId: 'okr',
};

/** An editor, as a language server sees it: what it sends over stdio, and what comes back. */
export class Client {
  readonly found = new Map<string, readonly Diagnostic[]>();
  private readonly versions = new Map<string, number>();
  private look = (): void => {};

  private constructor(
    private readonly folder: string,
    private readonly languageId: string,
    private readonly child: ChildProcess,
    readonly connection: ProtocolConnection,
    /** When the process was started, by `performance.now()`. */
    readonly started: number,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.found.set(params.uri, params.diagnostics);
      this.look();
    });
  }

  /** Starts a server on a folder and tells it all that an editor tells at first. */
  static async start(
    { args, languageId, settings = {}, initializationOptions }: ServerProgram,
    folder: string,
  ): Promise<Client> {
    const started = performance.now();
    const child = spawn(process.execPath, [...ASKABLE, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    // What an inspector says of itself is no news.
    child.stderr.on('data', (chunk) => {
      if (!/^(Debugger|For help)/.test(String(chunk))) process.stderr.write(chunk);
    });
    const client = new Client(folder, languageId, child, connection, started);
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => settings[section ?? ''] ?? null),
    );
    for (const method of ANSWERED) connection.onRequest(method, () => null);
    connection.listen();
    const uri = pathToFileURL(folder).toString();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ name: 'bench', uri }],
      initializationOptions,
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          workspaceFolders: true,
        },
        textDocument: { publishDiagnostics: { relatedInformation: true } },
      },
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).toString();
  }

  async open(path: string, text: string): Promise<void> {
    this.versions.set(path, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId: this.languageId, version: 1, text },
    });
  }

  /** Replaces the text of an open file, or what is in a range of it. */
  async change(path: string, text: string, range?: Range): Promise<void> {
    const version = this.versions.get(path)! + 1;
    this.versions.set(path, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  diagnostics(path: string): readonly Diagnostic[] {
    return this.found.get(this.uri(path)) ?? [];
  }

  /** Waits until what is found is so. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Waited for findings in vain.')), PATIENCE);
      this.look = () => {
        if (!condition()) return;
        clearTimeout(timer);
        this.look = () => {};
        resolve();
      };
      this.look();
    });
  }

  memory(): Promise<Memory> {
    return memoryOf(this.child);
  }

  /** Ends the server at once. */
  async stop(): Promise<void> {
    this.connection.dispose();
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill();
    await ended;
  }
}
