import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { asOkrs, textAt } from './paste.ts';

const KIND = DocumentDropOrPasteEditKind.Text.append('okr');

/** Longer texts are pasted as OKRs by the command alone. */
const LONGEST = 200_000;

/** What `.okr` files look like: pasted from one to another, nothing is to be changed. */
const OKR = /^[ \t]*(?:objective|kr|okrs|checkin|kpi|team|person|company|cycle)\s+[\p{L}"“„«「]/mu;

/** Offers “Paste as OKRs” beside the plain text, which stays what is pasted first. */
export function provideOkrPaste(client: BaseLanguageClient): Disposable {
  const provider: DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data, _, token) {
      const [range] = ranges;
      const edit = range && ranges.length === 1 && (await editFor(document, range, data, token));
      return edit ? [edit] : undefined;
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: 'okr' }, provider, {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: ['text/plain'],
  });

  async function editFor(
    document: TextDocument,
    range: Range,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit | undefined> {
    const text = (await data.get('text/plain')?.asString()) ?? '';
    if (!text.includes('\n') || text.length > LONGEST || OKR.test(text) || token.isCancellationRequested)
      return undefined;
    const answer = await asOkrs(client, text, document, range.start);
    if (token.isCancellationRequested || 'refused' in answer || answer.found === 0) return undefined;
    const edit = new DocumentPasteEdit(
      textAt(answer.text, document, range.start),
      l10n.t('Paste as OKRs'),
      KIND,
    );
    edit.yieldTo = [
      DocumentDropOrPasteEditKind.Text,
      DocumentDropOrPasteEditKind.Empty.append('text', 'plain'),
    ];
    return edit;
  }
}
