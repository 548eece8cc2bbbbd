import { commands, type Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ExportFormat, ExportRequest } from '../language-server/protocol.ts';
import { pickFrom, tell, tellError, whileWorking } from './tell.ts';

interface Choice {
  readonly label: string;
  readonly description: string;
  /** Without one, it is what the preview draws. */
  readonly format?: ExportFormat;
}

function choices(): Choice[] {
  return [
    {
      label: l10n.t('Markdown report'),
      description: l10n.t('scores, what the last check-in changed, risks and KPIs, by team'),
      format: 'md',
    },
    { label: l10n.t('CSV table'), description: l10n.t('a row for each key result'), format: 'csv' },
    { label: l10n.t('JSON'), description: l10n.t('everything, with all figures'), format: 'json' },
    { label: l10n.t('YAML'), description: l10n.t('everything, with all figures'), format: 'yaml' },
    {
      label: l10n.t('Mermaid flowchart'),
      description: l10n.t('the cascade, as GitHub and GitLab draw it'),
      format: 'mermaid',
    },
    { label: l10n.t('StratML'), description: l10n.t('a strategic plan in XML'), format: 'stratml' },
    {
      label: l10n.t('Picture or page…'),
      description: l10n.t('what the preview shows, as SVG, PNG or HTML'),
    },
  ];
}

/** Writes the OKRs of the file's project, or of the whole workspace, in another form, to where the person says. */
export function provideExport(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('okr.export', () => exportOkrs(client));
}

async function exportOkrs(client: BaseLanguageClient): Promise<void> {
  const choice = await pickFrom(choices(), {
    title: l10n.t('Export OKRs'),
    placeHolder: l10n.t('Export OKRs as'),
    matchOnDescription: true,
  });
  if (!choice) return;
  const { format, label } = choice;
  if (!format) {
    await commands.executeCommand('okr.exportPreview');
    return;
  }
  const active = window.activeTextEditor?.document;
  const uri = active?.languageId === 'okr' ? active.uri.toString() : undefined;
  const answer = await whileWorking({ location: ProgressLocation.Window, title: l10n.t('Exporting…') }, () =>
    client.sendRequest(ExportRequest, { format, ...(uri && { uri }) }),
  );
  if ('refused' in answer) {
    tell(l10n.t('Nothing was exported: {0}.', answer.refused));
    return;
  }
  await save(answer.text, answer.ending, label);
}

async function save(text: string, ending: string, label: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    title: l10n.t('Export OKRs'),
    filters: { [label]: [ending] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `okrs.${ending}`) }),
  });
  if (!target) return;
  const name = target.path.split('/').at(-1)!;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tellError(l10n.t('{0} could not be written: {1}', name, reason));
    return;
  }
  const open = l10n.t('Open');
  const answer = await tell(l10n.t('Saved {0}.', name), open);
  if (answer === open) await commands.executeCommand('vscode.open', target);
}
