import type { Result } from '../../model/quantity.ts';
import type { Judged } from '../../model/score/status.ts';
import { inEnglish } from '../../rules/status-words.ts';
import type { SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { bold, escaped, lines } from './markdown.ts';

/** Squares of the bar; told apart by their shapes, not by colour. */
const SQUARES = 10;

/** How an objective or a key result is going: the same figures as on the command line. Empty where nothing was measured yet. */
export function scoreContent({ kind, uri, id, parent }: SymbolId, { project }: HoverContext): string {
  const scores = project.scores;
  if (kind === 'objective') {
    const found = scores.objective({ uri, objective: id });
    return found ? content(found.score, found.pace, found.status) : '';
  }
  if (kind !== 'key-result' || parent === undefined) return '';
  const found = scores.keyResult({ uri, objective: parent, keyResult: id });
  if (!found) return '';
  const { progress, pace, status } = found;
  return content(progress.ok ? { ok: true, value: progress.value.value } : progress, pace, status);
}

function content(score: Result<number>, pace: number | undefined, judged: Judged): string {
  if (!score.ok) return '';
  const { status, reason } = inEnglish(judged);
  const figures = [
    score.value.toFixed(2),
    ...(pace === undefined ? [] : [`pace ${pace.toFixed(2)}`]),
    status,
  ].join(' · ');
  return lines(`${bold('Score')} ${barOf(score.value)} ${escaped(figures)}`, escaped(reason));
}

function barOf(share: number): string {
  const full = Math.round(Math.max(0, Math.min(1, share)) * SQUARES);
  return '▰'.repeat(full) + '▱'.repeat(SQUARES - full);
}
