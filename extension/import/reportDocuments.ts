import {
  type Disposable,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';

const SCHEME = 'okr-import';

/** Reports of imports, as read-only documents beside what was imported. */
export class ReportDocuments implements TextDocumentContentProvider, Disposable {
  private readonly reports = new Map<string, string>();
  private readonly registration = workspace.registerTextDocumentContentProvider(SCHEME, this);
  private readonly closed = workspace.onDidCloseTextDocument(({ uri }) =>
    this.reports.delete(uri.toString()),
  );
  private count = 0;

  /** Shows a report without taking the cursor away. */
  async show(fileName: string, lines: readonly string[]): Promise<void> {
    const path = `/${l10n.t('Import of {0}', fileName)}`;
    const uri = Uri.from({ scheme: SCHEME, path, query: String(++this.count) });
    this.reports.set(uri.toString(), `${lines.join('\n')}\n`);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.reports.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
    this.closed.dispose();
  }
}
