import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  type FileType,
  type Uri,
} from 'vscode';

const KINDS = {
  created: FileChangeType.Created,
  changed: FileChangeType.Changed,
  deleted: FileChangeType.Deleted,
};

/** The folders of the tests as a file system of VS Code for the Web; the path of an URI is the one on the disk. */
export class DiskFiles implements FileSystemProvider {
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private readonly watched = new Map<string, EventSource>();

  /** @param disk where the disk is served */
  constructor(private readonly disk: string) {}

  /** One stream for each folder of the workspace: what is below it is in it. */
  watch(uri: Uri): Disposable {
    const path = uri.path.replace(/^(\/tmp\/okr-test-[^/]+).*/, '$1');
    if (!this.watched.has(path)) {
      const source = new EventSource(`${this.disk}/watch${encodeURI(path)}`);
      source.onmessage = ({ data }) => {
        const { kind, path } = JSON.parse(data) as { kind: keyof typeof KINDS; path: string };
        this.changed.fire([{ type: KINDS[kind], uri: uri.with({ path }) }]);
      };
      this.watched.set(path, source);
    }
    return new Disposable(() => {});
  }

  async stat(uri: Uri): Promise<FileStat> {
    return (await this.ask('stat', uri)).json();
  }

  async readDirectory(uri: Uri): Promise<[string, FileType][]> {
    return (await this.ask('list', uri)).json();
  }

  async find(uri: Uri): Promise<string[]> {
    return (await this.ask('find', uri)).json();
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    return new Uint8Array(await (await this.ask('read', uri)).arrayBuffer());
  }

  async writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    await this.ask('write', uri, { method: 'PUT', body: content as Uint8Array<ArrayBuffer> });
  }

  async createDirectory(uri: Uri): Promise<void> {
    await this.ask('folder', uri, { method: 'POST' });
  }

  async delete(uri: Uri): Promise<void> {
    await this.ask('delete', uri, { method: 'DELETE' });
  }

  async rename(from: Uri, to: Uri): Promise<void> {
    await this.ask('rename', from, { method: 'POST' }, `?to=${encodeURIComponent(to.path)}`);
  }

  dispose(): void {
    for (const source of this.watched.values()) source.close();
  }

  private async ask(verb: string, uri: Uri, how: RequestInit = {}, query = ''): Promise<Response> {
    const response = await fetch(`${this.disk}/${verb}${encodeURI(uri.path)}${query}`, how);
    if (!response.ok) throw FileSystemError.FileNotFound(uri);
    return response;
  }
}
