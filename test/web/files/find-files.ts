import { type Disposable, type Uri, workspace } from 'vscode';

/** VS Code's proposed interface for searching files by name, as far as it is needed here. */
interface WithFileSearch {
  registerFileSearchProvider(
    scheme: string,
    provider: { provideFileSearchResults(query: unknown, options: { folder: Uri }): Promise<Uri[]> },
  ): Disposable;
}

/** Lets Quick Open and `workspaceContains` see the files of a scheme, as web hosts do for their repositories. */
export function findFiles(scheme: string, list: (folder: Uri) => Promise<Uri[]>): Disposable {
  return (workspace as unknown as WithFileSearch).registerFileSearchProvider(scheme, {
    provideFileSearchResults: (_, { folder }) => list(folder),
  });
}
