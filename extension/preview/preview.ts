import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pickFrom } from '../tell.ts';
import { asGoal } from './goal.ts';
import type { ImageFormat } from './messages.ts';
import { type PanelMemory, PreviewPanel } from './panel.ts';

const TYPE = 'okr.preview';

/** Opens previews, and brings them back when the window is loaded anew. */
export function providePreview(client: BaseLanguageClient, context: ExtensionContext): Disposable[] {
  const open = new Set<PreviewPanel>();
  let last: PreviewPanel | undefined;

  const adopt = (panel: WebviewPanel, uri: string | undefined, memory?: PanelMemory): PreviewPanel => {
    const preview = new PreviewPanel(panel, client, context.extensionUri, uri, memory);
    open.add(preview);
    last = preview;
    panel.onDidChangeViewState(() => {
      if (panel.active) last = preview;
    });
    panel.onDidDispose(() => {
      preview.dispose();
      open.delete(preview);
      if (last === preview) last = [...open].at(-1);
    });
    return preview;
  };

  const show = (argument: unknown, viewColumn: ViewColumn): PreviewPanel => {
    const goal = asGoal(argument);
    const uri = goal?.uri ?? activeFile();
    const following = [...open].find(({ isPinned }) => !isPinned);
    if (following) following.webviewPanel.reveal(undefined, false);
    const preview =
      following ?? adopt(window.createWebviewPanel(TYPE, l10n.t('OKR Preview'), viewColumn, {}), uri);
    if (goal) preview.show(goal);
    return preview;
  };

  const exportAs = async (): Promise<void> => {
    const formats: readonly { readonly label: string; readonly format: ImageFormat }[] = [
      { label: l10n.t('SVG image'), format: 'svg' },
      { label: l10n.t('PNG image'), format: 'png' },
      { label: l10n.t('HTML page that can be sent and clicked through'), format: 'html' },
    ];
    const choice = await pickFrom(formats, {
      placeHolder: l10n.t('Export what the preview shows as'),
    });
    if (choice) (last ?? show(undefined, ViewColumn.Beside)).export(choice.format);
  };

  return [
    commands.registerCommand('okr.openPreview', (argument) => {
      // From a goal in a text or in the tree one wants to see both.
      show(argument, asGoal(argument) ? ViewColumn.Beside : ViewColumn.Active);
    }),
    commands.registerCommand('okr.openPreviewToSide', (argument) => {
      show(argument, ViewColumn.Beside);
    }),
    commands.registerCommand('okr.exportPreview', exportAs),
    window.registerWebviewPanelSerializer(TYPE, {
      deserializeWebviewPanel: async (panel: WebviewPanel, memory: PanelMemory | undefined) => {
        adopt(panel, activeFile(), memory);
      },
    }),
  ];
}

/** The file that is worked on. */
function activeFile(): string | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'okr' ? document.uri.toString() : undefined;
}
