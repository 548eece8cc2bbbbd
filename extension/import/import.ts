import { commands, type Disposable, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { importFile } from './importFile.ts';
import { pasteAsOkrs } from './paste.ts';
import { provideOkrPaste } from './pasteProvider.ts';
import { ReportDocuments } from './reportDocuments.ts';

/** Brings in what people have: files, and what they copied. Nothing is written until the editor saves it. */
export function provideImport(client: BaseLanguageClient): Disposable[] {
  const reports = new ReportDocuments();
  return [
    reports,
    commands.registerCommand('okr.import', (source?: Uri) => importFile(client, reports, source)),
    commands.registerCommand('okr.pasteAsOkrs', () => pasteAsOkrs(client)),
    provideOkrPaste(client),
  ];
}
