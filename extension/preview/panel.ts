import { type Disposable, l10n, Uri, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { GoalAtRequest, type GoalId, PreviewRequest } from '../../language-server/protocol.ts';
import { onFiguresChanged } from '../figuresChanged.ts';
import { PanelActions } from './actions.ts';
import { keyOf } from './goal.ts';
import { panelHtml } from './html.ts';
import type { FromPanel, ToPanel } from './messages.ts';

/** What a panel keeps over a reload of the window. */
export interface PanelMemory {
  readonly pinned?: boolean;
  /** The file whose project it showed. */
  readonly uri?: string;
}

/**
 * One preview. It follows the active editor unless it is pinned. While nobody sees it, it does nothing; when it is seen
 * again, it asks for what has changed since.
 */
export class PreviewPanel implements Disposable {
  private known: { readonly project: string; readonly revision: number } | undefined;
  private loaded = false;
  private stale = true;
  private asking = false;
  private pinned: boolean;
  private waiting: ToPanel[] = [];
  private cursor: { readonly uri: string; readonly line: number } | undefined;
  private readonly actions: PanelActions;
  private readonly owned: Disposable[];

  constructor(
    private readonly panel: WebviewPanel,
    private readonly client: BaseLanguageClient,
    extensionUri: Uri,
    /** The file whose project is shown. */
    private uri: string | undefined,
    memory: PanelMemory = {},
  ) {
    this.pinned = memory.pinned === true;
    this.uri ??= memory.uri;
    if (this.pinned && memory.uri !== undefined) this.uri = memory.uri;
    this.actions = new PanelActions(client, extensionUri, panel);
    panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'extension/icons/okr-light.svg'),
      dark: Uri.joinPath(extensionUri, 'extension/icons/okr-dark.svg'),
    };
    panel.webview.options = { enableScripts: true, localResourceRoots: [extensionUri] };
    this.owned = [
      panel.webview.onDidReceiveMessage((message: FromPanel) => void this.receive(message)),
      panel.onDidChangeViewState(() => {
        if (panel.visible) void this.refresh();
        // A hidden panel is taken apart; it says `ready` when it is there again.
        else this.loaded = false;
      }),
      onFiguresChanged(client, () => this.changed()),
      window.onDidChangeActiveTextEditor(() => void this.follow()),
      window.onDidChangeTextEditorSelection(() => void this.follow()),
    ];
    this.title();
    panel.webview.html = panelHtml(panel.webview, extensionUri);
  }

  get isPinned(): boolean {
    return this.pinned;
  }

  get webviewPanel(): WebviewPanel {
    return this.panel;
  }

  dispose(): void {
    for (const one of this.owned) one.dispose();
  }

  /** Goes to a goal and looks at it, as soon as the panel is there. */
  show(goal: GoalId): void {
    if (!this.pinned && goal.uri !== this.uri) {
      this.uri = goal.uri;
      this.changed();
    }
    this.post({ type: 'show', goal: keyOf(goal) });
  }

  /** Asks the panel for a picture of what it shows. */
  export(format: 'svg' | 'png' | 'html'): void {
    this.post({ type: 'export', format });
  }

  private changed(): void {
    this.stale = true;
    void this.refresh();
  }

  private async refresh(): Promise<void> {
    if (!this.stale || !this.loaded || !this.panel.visible || this.asking) return;
    this.asking = true;
    this.stale = false;
    try {
      const answer = await this.client.sendRequest(PreviewRequest, {
        ...(this.uri !== undefined && { uri: this.uri }),
        ...(this.known && { since: this.known }),
      });
      if (!answer) {
        this.known = undefined;
        this.post({ type: 'nothing' });
      } else {
        const { project, changes, whole } = answer;
        this.known = { project, revision: changes.revision };
        this.post({ type: 'changes', changes, whole: whole === true });
        for (const message of this.waiting.splice(0)) this.post(message);
      }
    } catch (error) {
      // The server is being started anew: it says when its figures are there.
      this.stale = true;
      this.known = undefined;
      this.client.debug(`The preview could not be refreshed: ${String(error)}`);
    } finally {
      this.asking = false;
    }
    if (this.stale && this.known) void this.refresh();
  }

  /** Goes where the cursor goes: to another project, to another card. */
  private async follow(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'okr' || this.pinned) return;
    const uri = editor.document.uri.toString();
    if (uri !== this.uri) {
      this.uri = uri;
      this.changed();
      this.tellPinned();
    }
    if (!this.panel.visible || !this.loaded) return;
    const position = editor.selection.active;
    if (this.cursor?.uri === uri && this.cursor.line === position.line) return;
    this.cursor = { uri, line: position.line };
    const goal = await this.client
      .sendRequest(GoalAtRequest, { uri, position: { line: position.line, character: position.character } })
      .catch(() => null);
    this.post({ type: 'cursor', goal: goal && keyOf(goal) });
  }

  private async receive(message: FromPanel): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.loaded = true;
        this.stale = true;
        this.known = undefined;
        this.cursor = undefined;
        this.tellPinned();
        await this.refresh();
        await this.follow();
        break;
      case 'pin':
        this.pinned = message.pinned;
        this.title();
        this.tellPinned();
        await this.follow();
        break;
      case 'open':
        this.cursor = undefined;
        await this.actions.take(message);
        break;
      default:
        await this.actions.take(message);
    }
  }

  /** The panel remembers it for the next time the window is loaded. */
  private tellPinned(): void {
    this.post({ type: 'pinned', pinned: this.pinned, ...(this.uri !== undefined && { uri: this.uri }) });
  }

  private title(): void {
    this.panel.title = this.pinned ? l10n.t('OKR Preview (pinned)') : l10n.t('OKR Preview');
  }

  private post(message: ToPanel): void {
    if (!this.known && (message.type === 'show' || message.type === 'export')) this.waiting.push(message);
    else void this.panel.webview.postMessage(message);
  }
}
