import { type Disposable, type TextEditor, type TreeView, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TreePathRequest } from '../../language-server/protocol.ts';
import type { Element, GoalTree } from './provider.ts';
import type { TreeState } from './state.ts';

/** How long the cursor rests before the tree follows, in milliseconds. */
const PAUSE = 200;

/** Shows in the tree what the editor's cursor is in. */
export class Follower {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly tree: GoalTree,
    private readonly state: TreeState,
    private readonly view: TreeView<Element>,
  ) {}

  /** Follows the cursor as long as the setting says so and the view can be seen. */
  start(): Disposable[] {
    return [
      window.onDidChangeActiveTextEditor((editor) => this.soon(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.soon(textEditor)),
      this.view.onDidChangeVisibility(() => this.soon(window.activeTextEditor)),
      { dispose: () => clearTimeout(this.timer) },
    ];
  }

  /** Shows the cursor's goal now, opening the view where it is closed. @returns whether the tree has it */
  async reveal(editor: TextEditor, focus: boolean): Promise<boolean> {
    const { uri } = editor.document;
    const ids = await this.client.sendRequest(TreePathRequest, {
      ...this.state.shown,
      uri: this.client.code2ProtocolConverter.asUri(uri),
      position: editor.selection.active,
      orFirst: focus,
    });
    const row = await this.tree.find(ids);
    if (!row) return false;
    const goal = row.node.goal;
    const [selected] = this.view.selection;
    const isShown =
      selected && 'node' in selected && JSON.stringify(selected.node.goal) === JSON.stringify(goal);
    // A goal that stands in several places stays selected in the one where it was clicked.
    if (focus || !isShown) await this.view.reveal(row, { select: true, focus });
    return true;
  }

  private soon(editor: TextEditor | undefined): void {
    clearTimeout(this.timer);
    if (editor?.document.languageId !== 'okr' || !this.view.visible || !follows()) return;
    this.timer = setTimeout(() => {
      this.reveal(editor, false).catch((error) => this.client.debug('The tree could not follow.', error));
    }, PAUSE);
  }
}

/** Whether the tree is to follow the editor. */
export function follows(): boolean {
  return workspace.getConfiguration('okr').get('tree.follow', true);
}
