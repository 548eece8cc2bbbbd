import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

const WORKBENCH = 'out/vs/code/browser/workbench/workbench.js';

/** A quiet window about OKRs, as in the tests of the served VS Code. */
const defaults = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'window.autoDetectColorScheme': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** What code-server has made of VS Code's workbench so that it depends on its server, and how it was. */
const UNDONE: readonly (readonly [RegExp, string])[] = [
  // The server that it comes from runs the extensions.
  [/(=\{\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/, '$1}'],
  // Settings are kept on that server.
  [
    /(get userRoamingDataHome\(\)\{return [\w$]+\([\w$]+\.file\(this\.userDataPath\)\.with\(\{scheme:)[\w$]+\.vscodeRemote/,
    '$1"vscode-userdata"',
  ],
];

/**
 * The workbench's program as VS Code has it: all in the browser, people's settings too.
 * @throws Error where the program does not look as expected
 */
export async function readWorkbench(vscode: string): Promise<string> {
  let text = await readFile(join(vscode, WORKBENCH), 'utf8');
  for (const [theirs, own] of UNDONE) {
    if (!theirs.test(text)) throw new Error(`${WORKBENCH} does not hold ${theirs}.`);
    text = text.replace(theirs, own);
  }
  return text;
}

/**
 * The page of VS Code for the Web: no server behind it, extensions run in a worker of the browser. The parameters
 * `folder` and `workspace` say what is opened, `trust` asks whether it is trusted.
 */
export async function workbenchPage(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path !== '') {
    response.writeHead(404).end();
    return;
  }
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
    additionalBuiltinExtensions: ['/okr', '/files'].map(at),
    webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
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
<script type="module" src="/workbench/workbench.js"></script>
</html>`);
}
