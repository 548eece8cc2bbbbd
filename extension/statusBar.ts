import {
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileStatus, FileStatusRequest } from '../language-server/protocol.ts';
import { onFiguresChanged } from './figuresChanged.ts';
import { statusWord } from './statusWords.ts';
import { textOnly } from './textOnly.ts';

/** In the status bar, for the file in front: its cycle, the days that are left, its score. Nothing for other files. */
export function showFileStatus(client: BaseLanguageClient): Disposable[] {
  const item = window.createStatusBarItem('okr.file', StatusBarAlignment.Right, 95);
  item.name = l10n.t('OKR File');
  item.command = 'okr.tree.reveal';
  let asked = 0;
  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const mine = ++asked;
    const uri =
      document?.languageId === 'okr' ? client.code2ProtocolConverter.asUri(document.uri) : undefined;
    const status = uri === undefined ? null : await client.sendRequest(FileStatusRequest, { uri });
    if (mine !== asked) return;
    if (status) show(item, status);
    else item.hide();
  };
  const soon = (): void => {
    update().catch((error) => {
      item.hide();
      client.debug('The status bar could not be brought up to date.', error);
    });
  };
  soon();
  return [item, window.onDidChangeActiveTextEditor(soon), onFiguresChanged(client, soon)];
}

function show(item: StatusBarItem, status: FileStatus): void {
  const { cycle, daysLeft, score, cycleText, objectives } = status;
  const said = [cycle, daysLeft !== undefined && left(daysLeft), scoreText(status)].filter(Boolean);
  item.text = `$(target) ${textOnly(said.join(' · '))}`;
  const tooltip = new MarkdownString();
  const line = (text: string): void => {
    tooltip.appendText(text).appendMarkdown('  \n');
  };
  if (cycle !== undefined) line(cycleText === undefined ? cycle : `${cycle}: ${cycleText}`);
  if (objectives > 0)
    line(
      `${objectives === 1 ? l10n.t('1 objective') : l10n.t('{0} objectives', objectives)}: ${scoreText(status)}`,
    );
  tooltip.appendText(l10n.t('Click to show it in the OKRs view.'));
  item.tooltip = tooltip;
  const told = said.join(', ');
  item.accessibilityInformation = {
    label:
      score === undefined
        ? l10n.t('OKRs of this file: {0}', told)
        : l10n.t('OKRs of this file: {0} of 1', told),
  };
  item.show();
}

function scoreText({ score, status }: FileStatus): string | undefined {
  const word = status && statusWord(status);
  return score === undefined ? word : [score.toFixed(2), word].filter(Boolean).join(' ');
}

function left(days: number): string {
  if (days === 0) return l10n.t('ends today');
  return days === 1 ? l10n.t('1 day left') : l10n.t('{0} days left', days);
}
