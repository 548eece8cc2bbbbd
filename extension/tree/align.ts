import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AlignRequest, AlignTargetsRequest, type GoalId } from '../../language-server/protocol.ts';
import { pickFrom, tell, tellWarning } from '../tell.ts';

/**
 * Lets a goal support another, and shows where that is written now, for people to look at, to undo or to save. Where
 * it cannot be, it says why.
 */
export async function alignGoals(client: BaseLanguageClient, from: GoalId, to: GoalId): Promise<void> {
  const answer = await client.sendRequest(AlignRequest, { from, to });
  if ('refused' in answer) {
    void tell(answer.refused);
    return;
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  const [place] = edit.entries().flatMap(([uri, edits]) => edits.map(({ range }) => ({ uri, range })));
  if (!(await workspace.applyEdit(edit))) {
    void tellWarning(l10n.t('The file could not be changed.'));
    return;
  }
  const document = await workspace.openTextDocument(place?.uri ?? Uri.parse(from.uri));
  await window.showTextDocument(document, {
    preserveFocus: true,
    ...(place && { selection: place.range }),
  });
}

/** Lets people choose what a goal is to support: what dragging does, by keyboard. */
export async function pickAlignment(client: BaseLanguageClient, from: GoalId, name: string): Promise<void> {
  const targets = await client.sendRequest(AlignTargetsRequest, from);
  if (targets.length === 0) {
    void tell(l10n.t('There is no objective that it could support.'));
    return;
  }
  const picked = await pickFrom(
    targets.map(({ goal, label, description }) => ({ goal, label, description })),
    {
      title: l10n.t('What does “{0}” support?', name),
      placeHolder: l10n.t('Choose an objective'),
      matchOnDescription: true,
    },
  );
  if (picked) await alignGoals(client, from, picked.goal);
}
