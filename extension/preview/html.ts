import { env, l10n, Uri, type Webview } from 'vscode';

/** The panel's page. Its policy lets in our script and our style sheet and nothing else; what people wrote comes later, as data. */
export function panelHtml(webview: Webview, extensionUri: Uri): string {
  const nonce = crypto.randomUUID();
  const at = (file: string): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', file)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    'img-src blob: data:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${at('preview.css')}">
<title>${escaped(l10n.t('OKR Preview'))}</title>
</head>
<body>
<div id="app"></div>
<script nonce="${nonce}" src="${at('preview.js')}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
