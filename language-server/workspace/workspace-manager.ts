import { DefaultWorkspaceManager, Deferred, URI, type WorkspaceFolder } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { InitializedParams, InitializeParams } from 'vscode-languageserver';
import type { StartOptions } from '../protocol.ts';
import type { SyncServices } from './document-sync.ts';

/**
 * Loads the workspace beside the work of the editor: requests and edits are answered from the first moment, findings
 * are sent when everything is known.
 */
export class OkrWorkspaceManager extends DefaultWorkspaceManager {
  private refreshes = false;
  private readonly reading = new Deferred<void>();

  /** Fulfilled when the files of all folders have been read: before, half of the names are not known. */
  get loaded(): Promise<void> {
    return this.reading.promise;
  }

  constructor(
    private readonly shared: LangiumSharedServices,
    private readonly okr: () => SyncServices,
  ) {
    super(shared);
    this.initialBuildOptions = { eagerLinking: false, validation: false };
  }

  override initialize(params: InitializeParams): void {
    super.initialize(params);
    this.okr().workspace.editorLanguage = params.locale;
    const { commands, git, cache }: StartOptions = params.initializationOptions ?? {};
    if (git === true) this.okr().past.trust();
    if (typeof cache === 'string') this.okr().workspace.memory = this.okr().openCache?.(cache);
    this.okr().workspace.editorCommands = new Set(commands);
    this.okr().starterOffer.initialize(params);
    this.refreshes = params.capabilities.workspace?.semanticTokens?.refreshSupport === true;
  }

  override async initialized(_params: InitializedParams): Promise<void> {
    this._ready.resolve();
    const { publisher, crashed } = this.okr();
    const known = await this.load(this.folders ?? []).catch((error: unknown) => {
      crashed('Reading the workspace', error);
      return [];
    });
    this.reading.resolve();
    publisher.changed(known);
    publisher.start();
    // Files that were opened in the meantime were coloured without the names of the others.
    if (this.refreshes) await this.shared.lsp.Connection?.languages.semanticTokens.refresh();
  }

  /** The workspace's folders are others now. */
  async foldersChanged(
    added: readonly WorkspaceFolder[],
    removed: readonly WorkspaceFolder[],
  ): Promise<void> {
    const gone = removed.map(({ uri }) => uri);
    this.folders = [...(this.folders ?? []).filter(({ uri }) => !gone.includes(uri)), ...added];
    const { workspace, publisher } = this.okr();
    const files = removed
      .flatMap(({ uri }) => workspace.filesWithin(folderUri(uri)))
      .filter((uri) => !this.isOpen(uri));
    workspace.update(files.map((uri) => ({ uri })));
    const known = await this.load(added);
    publisher.changed([...files, ...known]);
  }

  /** @returns the files that had been kept from an earlier start */
  private async load(folders: readonly WorkspaceFolder[]): Promise<readonly string[]> {
    const { workspace, loader, past } = this.okr();
    workspace.setFolders((this.folders ?? []).map(({ uri }) => folderUri(uri)));
    return loader.load(
      folders.map(({ uri }) => folderUri(uri)),
      (uri) => this.isOpen(uri),
      past.isTrusted,
    );
  }

  private isOpen(uri: string): boolean {
    return this.shared.workspace.TextDocuments.get(uri) !== undefined;
  }
}

/** As the workspace's files begin: normalised, without a slash at the end. */
function folderUri(uri: string): string {
  return URI.parse(uri).toString().replace(/\/$/, '');
}
