import type { IncomingMessage, ServerResponse } from 'node:http';

/** A quiet window about OKRs, as in the tests of the served VS Code. */
const defaults = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'window.autoDetectColorScheme': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * The page of VS Code for the Web: no server behind it, extensions run in a worker of the browser. The parameters
 * `folder` and `workspace` say what is opened, `trust` asks whether it is trusted.
 */
export async function workbenchPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const authority = request.headers.host!;
  const { searchParams } = new URL(request.url!, `http://${authority}`);
  const at = (path: string) => ({ scheme: 'http', authority, path });
  const configuration = {
    productConfiguration: {
      nameShort: 'VS Code for the Web',
      nameLong: 'VS Code for the Web',
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'test.files': ['fileSearchProvider'] },
    },
    additionalBuiltinExtensions: ['/okr', '/files', '/vscode/extensions/theme-defaults'].map(at),
    webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    configurationDefaults: defaults,
    enableWorkspaceTrust: searchParams.has('trust'),
    developmentOptions: { enableSmokeTestDriver: true },
  };
  const attribute = (value: unknown): string =>
    JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute(configuration)}">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
</head>
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
</html>`);
}
