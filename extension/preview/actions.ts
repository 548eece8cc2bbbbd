import {
  commands,
  env,
  l10n,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GoalKey } from '../../drawing/model.ts';
import { AlignRequest, GoalPlaceRequest, RetitleRequest } from '../../language-server/protocol.ts';
import { tellBriefly, tellWarning } from '../tell.ts';
import { pickAlignment } from '../tree/align.ts';
import { goalOf } from './goal.ts';
import type { FromPanel } from './messages.ts';
import { save } from './save.ts';

type ProtocolEdit = Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0];

/** Does what people ask for in the panel: goes to texts and changes them, as edits that can be undone. */
export class PanelActions {
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly extensionUri: Uri,
    private readonly panel: WebviewPanel,
  ) {}

  async take(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'open':
        await this.open(message.goal, message.enter);
        break;
      case 'openPlace': {
        const { uri, line, character } = message;
        await this.reveal(Uri.parse(uri), new Position(line - 1, character - 1), true);
        break;
      }
      case 'checkIn':
        // Where it is written is shown in the group that is worked in: that must not be the panel's.
        await this.open(message.goal, true);
        await commands.executeCommand('okr.checkIn', goalOf(message.goal));
        break;
      case 'align': {
        const { from, to } = message;
        const answer = await this.client.sendRequest(AlignRequest, { from: goalOf(from), to: goalOf(to) });
        if ('refused' in answer) void tellWarning(answer.refused);
        else await this.apply(answer.edit);
        break;
      }
      case 'pickAlignment':
        await this.open(message.from, true);
        await pickAlignment(this.client, goalOf(message.from), message.title);
        break;
      case 'retitle': {
        const { goal, title } = message;
        await this.apply(await this.client.sendRequest(RetitleRequest, { goal: goalOf(goal), title }));
        break;
      }
      case 'export':
        await commands.executeCommand('okr.exportPreview');
        break;
      case 'copy':
        await env.clipboard.writeText(message.text);
        tellBriefly(l10n.t('Copied.'), 2000);
        break;
      case 'save':
        await save(message.format, message.data, this.extensionUri);
        break;
    }
  }

  private async open(goal: GoalKey, enter: boolean): Promise<void> {
    const place = await this.client.sendRequest(GoalPlaceRequest, goalOf(goal));
    if (!place) return;
    const { start } = place.range;
    await this.reveal(Uri.parse(place.uri), new Position(start.line, start.character), enter);
  }

  /** Shows a place beside the panel, where a text is shown already if there is one. */
  private async reveal(uri: Uri, position: Position, enter: boolean): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const shown = window.visibleTextEditors.find(
      (editor) => editor.document.uri.toString() === uri.toString(),
    );
    const others = window.tabGroups.all.filter((group) => group.viewColumn !== this.panel.viewColumn);
    const viewColumn = shown?.viewColumn ?? others.at(0)?.viewColumn ?? ViewColumn.Beside;
    const editor = await window.showTextDocument(document, { viewColumn, preserveFocus: !enter });
    editor.selection = new Selection(position, position);
    editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private async apply(edit: ProtocolEdit): Promise<void> {
    const converted = await this.client.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (converted) await workspace.applyEdit(converted);
  }
}
