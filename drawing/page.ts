import type { PreviewModel } from './model.ts';
import { PAGE_THEME } from './page-theme.ts';
import { speechIn } from './speech.ts';
import type { ViewState } from './view-state.ts';

/** The program and the style sheet of the preview, as they are built. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/**
 * The preview as one HTML file that needs nothing else: it can be opened from a mail, and asks nothing of any network.
 * @param state what it shows first
 */
export function page(model: PreviewModel, state: Partial<ViewState>, { script, style }: PageParts): string {
  const { surroundings, objectives, kpis } = model;
  const order = { objectives: objectives.map(({ id }) => id), kpis: kpis.map(({ id }) => id) };
  const changes = { revision: 1, surroundings, objectives, kpis, order };
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'`;
  const { say, language } = speechIn(surroundings.language);
  const { project } = surroundings;
  const title = project === '' ? say('okrs') : say('okrsOf', { project });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}, ${escaped(surroundings.today)}</title>
<style>${PAGE_THEME}${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="okr-model">${data({ changes, state: { view: state } })}</script>
<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}

/** JSON that no text in it can end, and that a terminal can be shown. */
function data(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<\u007F-\u009F]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
