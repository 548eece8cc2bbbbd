import { type FileSystemNode, type FileSystemProvider, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { type FileEntry, ReadDirectoryRequest, ReadFileRequest, StatRequest } from '../protocol.ts';

/** The files of an editor that has them somewhere the server cannot reach: in a browser, or in a repository on the web. */
export class EditorFiles implements FileSystemProvider {
  readonly statSync = atOnce;
  readonly existsSync = atOnce;
  readonly readBinarySync = atOnce;
  readonly readFileSync = atOnce;
  readonly readDirectorySync = atOnce;

  constructor(private readonly connection: Connection) {}

  async exists(uri: URI): Promise<boolean> {
    return (await this.connection.sendRequest(StatRequest, { uri: uri.toString() })) !== null;
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    const entry = await this.connection.sendRequest(StatRequest, { uri: uri.toString() });
    if (!entry) throw new Error(`There is nothing at ${uri.toString(true)}.`);
    return nodeOf(entry);
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    const encoded = await this.connection.sendRequest(ReadFileRequest, { uri: uri.toString() });
    return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  }

  async readFile(uri: URI): Promise<string> {
    return new TextDecoder().decode(await this.readBinary(uri));
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    const entries = await this.connection.sendRequest(ReadDirectoryRequest, { uri: uri.toString() });
    return entries.map(nodeOf);
  }
}

function nodeOf({ uri, kind }: FileEntry): FileSystemNode {
  return { uri: URI.parse(uri), isFile: kind === 'file', isDirectory: kind === 'folder' };
}

/** An answer from the editor cannot be had at once. */
function atOnce(): never {
  throw new Error('Files are asked from the editor: they cannot be read synchronously.');
}
