/*
 * The colours of a drawing, by what they mean. In a panel they are those of the person's theme; in a file they are
 * written out, as not every program that shows drawings knows variables.
 */

export interface Palette {
  readonly background: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly green: string;
  readonly yellow: string;
  readonly red: string;
  readonly blue: string;
  readonly grey: string;
  readonly line: string;
  readonly track: string;
  readonly font: string;
}

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans CJK SC", sans-serif';

export const LIGHT: Palette = {
  background: '#ffffff',
  card: '#ffffff',
  border: '#d3d6da',
  text: '#1f2328',
  muted: '#59636e',
  accent: '#005fb8',
  green: '#1f7a34',
  yellow: '#9a6700',
  red: '#c4342b',
  blue: '#0a61b8',
  grey: '#6e7781',
  line: '#aab1b9',
  track: '#e4e7eb',
  font: FONT,
};

export const DARK: Palette = {
  background: '#1f1f1f',
  card: '#262728',
  border: '#45484c',
  text: '#e4e6e8',
  muted: '#a2a8ae',
  accent: '#4daafc',
  green: '#5fbf77',
  yellow: '#d9a93a',
  red: '#f1705f',
  blue: '#5aa9f5',
  grey: '#9aa1a8',
  line: '#6b7076',
  track: '#3c3f43',
  font: FONT,
};

/** A theme's own colours, with ours where it has none. */
export const THEME: Palette = {
  background: 'var(--vscode-editor-background)',
  card: 'var(--okr-card)',
  border: 'var(--okr-border)',
  text: 'var(--vscode-foreground)',
  muted: 'var(--vscode-descriptionForeground)',
  accent: 'var(--vscode-focusBorder)',
  green: 'var(--okr-green)',
  yellow: 'var(--okr-yellow)',
  red: 'var(--okr-red)',
  blue: 'var(--okr-blue)',
  grey: 'var(--okr-grey)',
  line: 'var(--okr-line)',
  track: 'var(--okr-track)',
  font: 'var(--vscode-font-family)',
};
