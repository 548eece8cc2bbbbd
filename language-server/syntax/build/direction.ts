import type { SyntaxProblem } from '../../model/file.ts';

/** Embeddings, overrides and isolates, and what ends them. Source: Unicode Standard Annex 9, 2.1 to 2.5. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]+/g;

/** The places where invisible characters turn the direction of writing, in texts and in comments alike. */
export function directionProblems(text: string): SyntaxProblem[] {
  return Array.from(text.matchAll(CONTROLS), ({ 0: controls, index }) => ({
    rule: 'hidden-direction',
    range: [index, index + controls.length],
    controls: [...new Set(controls)].map(nameOf).join(' '),
  }));
}

function nameOf(control: string): string {
  return `U+${control.charCodeAt(0).toString(16).toUpperCase()}`;
}
