import { DefaultDocumentBuilder, type DocumentState, type URI } from 'langium';
import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';

/** Langium's builder, which lets requests go that wait for a document that is closed before it is built. */
export class OkrDocumentBuilder extends DefaultDocumentBuilder {
  private readonly waiting = new Map<string, Set<CancellationTokenSource>>();

  /** The document is no more. */
  gone(uri: URI): void {
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
      return await super.awaitDocumentState(state, uri, source.token);
    } finally {
      cancelled.dispose();
      here.delete(source);
      if (here.size === 0) this.waiting.delete(key);
    }
  }
}
