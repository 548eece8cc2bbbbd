import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileEntry,
  ReadDirectoryRequest,
  ReadFileRequest,
  StatRequest,
} from '../language-server/protocol.ts';

/** Reads files for a server that has no file system of its own. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(ReadFileRequest, async ({ uri }) => base64(await workspace.fs.readFile(Uri.parse(uri)))),
    client.onRequest(ReadDirectoryRequest, async ({ uri }) => {
      const folder = Uri.parse(uri);
      const entries = await workspace.fs.readDirectory(folder);
      return entries.flatMap(([name, type]) => entryOf(Uri.joinPath(folder, name), type));
    }),
    client.onRequest(StatRequest, async ({ uri }) => {
      try {
        const { type } = await workspace.fs.stat(Uri.parse(uri));
        return entryOf(Uri.parse(uri), type)[0] ?? null;
      } catch {
        return null;
      }
    }),
  ];
}

/** Symbolic links to folders are left out: they may lead back up. */
function entryOf(uri: Uri, type: FileType): FileEntry[] {
  if (type & FileType.File) return [{ uri: uri.toString(), kind: 'file' }];
  return type === FileType.Directory ? [{ uri: uri.toString(), kind: 'folder' }] : [];
}

function base64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}
