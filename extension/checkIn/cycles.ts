import { l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  CarryChoicesRequest,
  type CarryOver,
  CloseCycleRequest,
  NewCycleRequest,
} from '../../language-server/protocol.ts';
import { tell } from '../tell.ts';
import { chooseCycle, chooseKeyResults, chooseNext, chooseObjectives } from './cyclePicks.ts';
import { isReadOnly, showDraft } from './drafts.ts';

/** Writes down how a cycle ended and carries over what goes on, after the person has looked at the changes. */
export async function closeCycle(client: BaseLanguageClient): Promise<void> {
  const cycle = await chooseCycle(client, l10n.t('Close Cycle'));
  if (!cycle) return;
  const { next, choices } = await client.sendRequest(CarryChoicesRequest, {
    uri: cycle.uri,
    cycle: cycle.cycle,
  });
  const then = await chooseNext(next, cycle, l10n.t('Close {0}', cycle.cycle));
  if (!then) return;
  const chosen = await chooseKeyResults(choices, l10n.t('Close {0}, go on in {1}', cycle.cycle, then.name));
  if (!chosen) return;
  const asked: CarryOver = {
    uri: cycle.uri,
    cycle: cycle.cycle,
    next: then,
    carry: chosen.map(({ goal }) => goal),
  };
  const { edit, unmeasured } = await client.sendRequest(CloseCycleRequest, asked);
  if (!edit.documentChanges?.length) {
    await tell(l10n.t('{0} is closed already, and nothing was chosen to go on.', cycle.cycle));
    return;
  }
  const confirmed = await confirm(edit, asked);
  if (!confirmed || !(await canBeMade(client, confirmed))) return;
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(confirmed);
  const made = await workspace.applyEdit(changes, { isRefactoring: true });
  if (made && unmeasured.length > 0) await tellUnmeasured(unmeasured);
}

/**
 * Says what will be written, and lets the person look at it change by change, where each is to be ticked. Undefined where
 * they give it up.
 */
async function confirm(edit: WorkspaceEdit, { cycle, next }: CarryOver): Promise<WorkspaceEdit | undefined> {
  const files = new Set(
    (edit.documentChanges ?? []).flatMap((change) =>
      'textDocument' in change ? nameOf(change.textDocument.uri) : [],
    ),
  );
  const close = { title: l10n.t('Close Cycle') };
  const review = { title: l10n.t('Review Changes…') };
  const answer = await tell(
    l10n.t('Close {0}, and go on in {1}?', cycle, next.name),
    {
      modal: true,
      detail: l10n.t('This changes {0}. Undo takes it all back.', [...files].join(', ')),
    },
    close,
    review,
  );
  if (answer === review) return edit;
  if (answer !== close) return undefined;
  const known = Object.entries(edit.changeAnnotations ?? {});
  const changeAnnotations = Object.fromEntries(
    known.map(([id, annotation]) => [id, { ...annotation, needsConfirmation: false }]),
  );
  return { ...edit, changeAnnotations };
}

/** A file's name with its folder's, which is often the cycle's. */
function nameOf(uri: string): string {
  return Uri.parse(uri).path.split('/').slice(-2).join('/');
}

/** Begins the file in which the active file's teams go on in the next cycle. */
export async function newCycle(client: BaseLanguageClient): Promise<void> {
  const cycle = await chooseCycle(client, l10n.t('New Cycle'));
  if (!cycle) return;
  const { uri } = cycle;
  const { next, choices } = await client.sendRequest(CarryChoicesRequest, {
    uri,
    cycle: cycle.cycle,
    onlyFile: true,
  });
  const then = await chooseNext(next, cycle, l10n.t('New Cycle'));
  if (!then) return;
  const chosen = await chooseObjectives(choices, l10n.t('From {0} to {1}', cycle.cycle, then.name));
  if (!chosen) return;
  const asked = { uri, cycle: cycle.cycle, next: then, carry: chosen.map(({ goal }) => goal) };
  const ask = () => client.sendRequest(NewCycleRequest, asked);
  await showDraft(client, await ask(), ask);
}

/** False, and told, where a document has changed since the edit was made up, or cannot be written to. */
async function canBeMade(
  client: BaseLanguageClient,
  { documentChanges = [] }: WorkspaceEdit,
): Promise<boolean> {
  for (const change of documentChanges) {
    if (!('textDocument' in change)) continue;
    const uri = client.protocol2CodeConverter.asUri(change.textDocument.uri);
    if (await isReadOnly(uri)) return false;
    const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const { version } = change.textDocument;
    if (!open || version === null || open.version === version) continue;
    await tell(l10n.t('A file was changed in the meantime: close the cycle once more.'));
    return false;
  }
  return true;
}

async function tellUnmeasured(titles: readonly string[]): Promise<void> {
  const named = titles.slice(0, 3).map((title) => `“${title}”`);
  const more = titles.length - named.length;
  await tell(
    l10n.t(
      'Nobody measured {0}, so there is no score to write down: check in once more, or write a score yourself.',
      more > 0 ? l10n.t('{0} and {1} more', named.join(', '), more) : named.join(', '),
    ),
  );
}
