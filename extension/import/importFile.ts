import { l10n, ProgressLocation, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportAnswer, ImportRequest } from '../../language-server/protocol.ts';
import { tell, tellError, whileWorking } from '../tell.ts';
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
  const answer = await whileWorking(
    { location: ProgressLocation.Notification, title: l10n.t('Importing {0}…', fileName) },
    () => ask(client, source, fileName),
  );
  if ('refused' in answer) {
    await tellError(l10n.t('{0} could not be imported: {1}.', fileName, answer.refused));
    return;
  }
  if (answer.found === 0) {
    await tell(l10n.t('Nothing in {0} looks like an OKR.', fileName));
    return;
  }
  const document = await workspace.openTextDocument({ language: 'okr', content: answer.text });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Active, preview: false });
  await reports.show(fileName, answer.report);
}

async function ask(client: BaseLanguageClient, source: Uri, fileName: string): Promise<ImportAnswer> {
  const bytes = await workspace.fs.readFile(source);
  if (bytes.length > LARGEST) return { refused: l10n.t('it is too large for a list of goals') };
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
    title: l10n.t('Import OKRs'),
    openLabel: l10n.t('Import'),
    filters: {
      [l10n.t('OKRs in another form')]: [
        ...['md', 'markdown', 'txt', 'csv', 'tsv', 'json', 'yaml', 'yml'],
        ...['html', 'htm', 'org', 'adoc'],
      ],
      [l10n.t('All files')]: ['*'],
    },
  });
  return picked?.[0];
}
