import { l10n, Uri, window, workspace } from 'vscode';
import type { PreviewModel } from '../../drawing/model.ts';
import { page } from '../../drawing/page.ts';
import type { ViewState } from '../../drawing/view-state.ts';
import { tellBriefly } from '../tell.ts';
import type { ImageFormat } from './messages.ts';

function kindOf(format: ImageFormat): string {
  switch (format) {
    case 'svg':
      return l10n.t('SVG image');
    case 'png':
      return l10n.t('PNG image');
    case 'html':
      return l10n.t('HTML page');
  }
}

/**
 * Asks where to put a picture and writes it there.
 * @param data of SVG its text, of PNG its bytes in base64, of HTML the model and the state as JSON
 */
export async function save(format: ImageFormat, data: string, extensionUri: Uri): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    filters: { [kindOf(format)]: [format] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `okr.${format}`) }),
  });
  if (!target) return;
  await workspace.fs.writeFile(target, await bytesOf(format, data, extensionUri));
  tellBriefly(l10n.t('Saved {0}.', target.path.split('/').at(-1)!), 3000);
}

async function bytesOf(format: ImageFormat, data: string, extensionUri: Uri): Promise<Uint8Array> {
  if (format === 'png') return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new TextEncoder().encode(format === 'svg' ? data : await htmlOf(data, extensionUri));
}

async function htmlOf(data: string, extensionUri: Uri): Promise<string> {
  const { model, state } = JSON.parse(data) as { model: PreviewModel; state: Partial<ViewState> };
  const read = async (file: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', file)));
  return page(model, state, { script: await read('preview.js'), style: await read('preview.css') });
}
