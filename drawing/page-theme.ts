import { DARK, LIGHT, type Palette } from './palette.ts';

/*
 * A page that stands by itself has no theme: it brings the variables that the preview draws with, light or dark as the
 * reader's system is.
 */

function variables(p: Palette, button: string, hover: string): string {
  const values: Readonly<Record<string, string>> = {
    'font-family': p.font,
    'font-size': '13px',
    'editor-font-family': 'ui-monospace, Menlo, Consolas, monospace',
    foreground: p.text,
    descriptionForeground: p.muted,
    disabledForeground: p.line,
    focusBorder: p.accent,
    'editor-background': p.background,
    'editorWidget-background': p.card,
    'editorWidget-border': p.border,
    'sideBar-background': p.card,
    'panel-border': p.border,
    'charts-green': p.green,
    'charts-orange': p.yellow,
    'charts-red': p.red,
    'charts-blue': p.blue,
    'list-hoverBackground': hover,
    'list-activeSelectionBackground': p.accent,
    'list-activeSelectionForeground': p.background,
    'list-focusOutline': p.accent,
    'toolbar-hoverBackground': hover,
    'icon-foreground': p.text,
    'input-background': p.background,
    'input-foreground': p.text,
    'input-placeholderForeground': p.muted,
    'settings-textInputBackground': p.background,
    'settings-textInputForeground': p.text,
    'settings-textInputBorder': p.border,
    'settings-dropdownBackground': p.background,
    'settings-dropdownForeground': p.text,
    'settings-dropdownBorder': p.border,
    'settings-dropdownListBorder': p.border,
    'button-background': p.accent,
    'button-foreground': p.background,
    'button-secondaryBackground': button,
    'button-secondaryForeground': p.text,
    'button-secondaryHoverBackground': hover,
    'textCodeBlock-background': button,
  };
  return Object.entries(values)
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join('');
}

/** The style sheet of a page by itself, before the preview's own. */
export const PAGE_THEME = `
:root { color-scheme: light dark; ${variables(LIGHT, '#eceef1', '#e6e9ed')} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK, '#37393c', '#3a3d41')} } }
@media print { :root { ${variables(LIGHT, '#eceef1', '#e6e9ed')} } }
`;
