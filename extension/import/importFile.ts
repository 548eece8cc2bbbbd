import { ProgressLocation, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportAnswer, ImportRequest } from '../../language-server/protocol.ts';
import type { ReportDocuments } from './reportDocuments.ts';

/** Larger files are no lists of goals. */
const LARGEST = 20_000_000;

/**
 * Shows a file as OKRs in a new document, what became what beside it.
 * @param given what to import; without it, the person is asked
 */
export async function importFile(
  client: BaseLanguageClient,
  reports: ReportDocuments,
  given?: Uri,
): Promise<void> {
  const source = given ?? (await pickFile());
  if (!source) return;
  const fileName = source.path.split('/').at(-1)!;
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: `Importing ${fileName}…` },
    () => ask(client, source, fileName),
  );
  if ('refused' in answer) {
    await window.showErrorMessage(`${fileName} could not be imported: ${answer.refused}.`);
    return;
  }
  if (answer.found === 0) {
    await window.showInformationMessage(`Nothing in ${fileName} looks like an OKR.`);
    return;
  }
  const document = await workspace.openTextDocument({ language: 'okr', content: answer.text });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Active, preview: false });
  await reports.show(fileName, answer.report);
}

async function ask(client: BaseLanguageClient, source: Uri, fileName: string): Promise<ImportAnswer> {
  const bytes = await workspace.fs.readFile(source);
  if (bytes.length > LARGEST) return { refused: 'it is too large for a list of goals' };
  return client.sendRequest(ImportRequest, { base64: base64(bytes), fileName });
}

function base64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}

async function pickFile(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: 'Import OKRs',
    openLabel: 'Import',
    filters: {
      'OKRs in another form': ['md', 'markdown', 'txt', 'csv', 'tsv', 'json', 'yaml', 'yml'],
      'All files': ['*'],
    },
  });
  return picked?.[0];
}
