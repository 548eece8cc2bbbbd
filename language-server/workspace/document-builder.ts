import {
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumSharedCoreServices,
  OperationCancelled,
  type URI,
} from 'langium';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';

/**
 * Langium's builder, with requests that wait for as long as they should: a document's text may have come from the
 * editor while the builder is busy with another. Until it is taken in there is no document, or one with the text before.
 */
export class OkrDocumentBuilder extends DefaultDocumentBuilder {
  private readonly waiting = new Map<string, Set<CancellationTokenSource>>();
  private readonly expected = new Set<string>();

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.onBuildPhase(DocumentState.Parsed, (documents) => {
      for (const { uri } of documents) this.expected.delete(uri.toString());
    });
  }

  /** The editor has sent a text that will be built: what is asked about the document is asked about that text. */
  expect(uri: URI): void {
    this.expected.add(uri.toString());
  }

  /** The document is no more: requests about it are let go. */
  gone(uri: URI): void {
    this.expected.delete(uri.toString());
    for (const source of this.waiting.get(uri.toString()) ?? []) source.cancel();
  }

  protected override async awaitDocumentState(
    state: DocumentState,
    uri: URI,
    token: CancellationToken,
  ): Promise<URI> {
    const key = uri.toString();
    const source = new CancellationTokenSource();
    if (token.isCancellationRequested) source.cancel();
    const cancelled = token.onCancellationRequested(() => source.cancel());
    const here = this.waiting.get(key) ?? new Set();
    this.waiting.set(key, here.add(source));
    try {
      return await (this.expected.has(key)
        ? this.nextTime(state, uri, source.token)
        : super.awaitDocumentState(state, uri, source.token));
    } finally {
      cancelled.dispose();
      here.delete(source);
      if (here.size === 0) this.waiting.delete(key);
    }
  }

  /** Waits until the document comes to the state, wherever it is now. */
  private nextTime(state: DocumentState, uri: URI, token: CancellationToken): Promise<URI> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => () => {
        built.dispose();
        cancelled.dispose();
        end();
      };
      const built = this.onDocumentPhase(state, (document) => {
        if (document.uri.toString() === uri.toString()) settle(() => resolve(uri))();
      });
      const cancelled = token.onCancellationRequested(settle(() => reject(OperationCancelled)));
      if (token.isCancellationRequested) settle(() => reject(OperationCancelled))();
    });
  }
}
