import { Uri, workspace } from 'vscode';

/** A file of the opened folder. */
export function fileUri(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
}
