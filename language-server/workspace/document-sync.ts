import {
  type DocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumDocuments,
  type TextDocument,
  URI,
  type WorkspaceLock,
} from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import {
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type TextDocumentChangeEvent,
} from 'vscode-languageserver';
import type { Crashed } from './crashes.ts';
import { OkrDocumentBuilder } from './document-builder.ts';
import type { Loader } from './loader.ts';
import type { Memory } from './memory.ts';
import type { PastFollower } from './past-follower.ts';
import { isConfig, isOkr, isUnsaved } from './paths.ts';
import type { Publisher } from './publisher.ts';
import type { StarterOffer } from './starter-offer.ts';
import type { Workspace } from './workspace.ts';

export interface SyncServices {
  readonly workspace: Workspace;
  readonly loader: Loader;
  readonly publisher: Publisher;
  readonly starterOffer: StarterOffer;
  readonly past: PastFollower;
  readonly crashed: Crashed;
  /** Opens what is kept in a folder from one start to the next; missing where there is no disk. */
  readonly openCache: ((folder: string) => Memory | undefined) | undefined;
}

/**
 * Keeps the workspace in step with the editor and the disk. An open file is what the editor says; a closed one is what
 * the disk says, also right after it was closed without saving.
 */
export class DocumentSync extends DefaultDocumentUpdateHandler {
  private readonly documents: LangiumDocuments;
  private readonly builder: DocumentBuilder;
  private readonly lock: WorkspaceLock;

  constructor(
    private readonly shared: LangiumSharedServices,
    private readonly okr: () => SyncServices,
  ) {
    super(shared);
    this.documents = shared.workspace.LangiumDocuments;
    this.builder = shared.workspace.DocumentBuilder;
    this.lock = shared.workspace.WorkspaceLock;
    this.builder.onBuildPhase(DocumentState.Parsed, (documents) => this.parsed(documents));
  }

  /** True for a file whose text is the editor's. */
  isOpen(uri: string): boolean {
    return this.shared.workspace.TextDocuments.get(uri) !== undefined;
  }

  override didChangeContent(change: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(change.document.uri).toString();
    if (!isConfig(uri)) {
      if (this.builder instanceof OkrDocumentBuilder) this.builder.expect(URI.parse(uri));
      super.didChangeContent(change);
      return;
    }
    this.okr().workspace.update([{ uri, text: change.document.getText() }]);
    this.okr().publisher.changed([uri]);
  }

  didCloseDocument(event: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(event.document.uri);
    // A write ends the one before it: by an update, the builder goes on with the documents that were left over. The
    // file is not told to it as deleted, as Langium would then take its findings from the editor.
    const closed = this.lock.write(async (token) => {
      this.documents.deleteDocument(uri);
      if (this.builder instanceof OkrDocumentBuilder) this.builder.gone(uri);
      await this.builder.update([], [], token);
    });
    closed.catch((error: unknown) => this.okr().crashed('Closing a file', error));
    void this.reload([uri.toString()]);
  }

  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    this.onWatchedFilesChangeEmitter.fire(params);
    this.watched(params).catch((error: unknown) =>
      this.okr().crashed('workspace/didChangeWatchedFiles', error),
    );
  }

  /** Reads files again that are not open. */
  async reload(uris: readonly string[]): Promise<void> {
    const { workspace, loader, publisher } = this.okr();
    const closed = uris.filter((uri) => !this.isOpen(uri));
    // What was never saved is nowhere, although its path may be that of a file.
    workspace.update(closed.filter(isUnsaved).map((uri) => ({ uri })));
    await loader.reload(
      closed.filter((uri) => !isUnsaved(uri)),
      (uri) => this.isOpen(uri),
    );
    publisher.changed(uris);
  }

  private async watched({ changes }: DidChangeWatchedFilesParams): Promise<void> {
    const { workspace, loader } = this.okr();
    const files: string[] = [];
    for (const change of changes) {
      const uri = URI.parse(change.uri).toString();
      if (/\/(?:node_modules|\.git)\//.test(uri)) continue;
      // A folder may be called like a file.
      if (change.type === FileChangeType.Deleted) files.push(...workspace.filesWithin(uri));
      else if (change.type === FileChangeType.Created && (await loader.kindOf(uri)) === 'folder')
        files.push(...(await loader.find(uri)));
      if (isOkr(uri) || isConfig(uri)) files.push(uri);
    }
    if (files.length > 0) await this.reload(files);
  }

  private parsed(documents: readonly LangiumDocument[]): void {
    const { workspace, publisher } = this.okr();
    const open = documents.filter(({ uri }) => isOkr(uri.toString()) || isUnsaved(uri.toString()));
    workspace.update(
      open.map(({ uri, textDocument }) => ({ uri: uri.toString(), text: textDocument.getText() })),
    );
    publisher.changed(open.map(({ uri }) => uri.toString()));
  }
}
