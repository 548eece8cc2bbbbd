import type { ObjectiveId } from '../../model/ids.ts';
import type { Quantity, Result } from '../../model/quantity.ts';
import type { Scores } from '../../model/score/scores.ts';
import type { Status } from '../../model/score/status.ts';
import { line } from '../describe.ts';
import { share } from '../figures.ts';
import type { TreeSpeech } from './say.ts';

/** How something is going, as far as a row of the tree has room for it. */
export interface NodeFigures {
  readonly status: Status;
  /** 0 to 1. */
  readonly score?: number;
  /** 0 to 1. */
  readonly pace?: number;
  /** Key results: what was measured last. */
  readonly current?: Quantity;
}

export function objectiveFigures(scores: Scores, id: ObjectiveId): NodeFigures | undefined {
  const found = scores.objective(id);
  return found && figures(found.status.status, found.score, found.pace);
}

export function keyResultFigures(
  scores: Scores,
  id: ObjectiveId,
  keyResult: string,
): NodeFigures | undefined {
  const found = scores.keyResult({ ...id, keyResult });
  if (!found) return undefined;
  const { progress, pace, status } = found;
  const current = progress.ok ? progress.value.current : undefined;
  return {
    ...figures(status.status, progress.ok ? { ok: true, value: progress.value.value } : progress, pace),
    ...(current && { current }),
  };
}

/** The figures of several objectives together. */
export function groupFigures(scores: Scores, ids: readonly ObjectiveId[]): NodeFigures {
  const { status, score, pace } = scores.group(ids);
  return figures(status.status, score, pace);
}

/** `0.62 · on track · pace 0.55`; the status alone where there is no score. */
export function figuresText({ status, score, pace }: NodeFigures, { say, sayStatus }: TreeSpeech): string {
  return line(
    score !== undefined && share(score),
    sayStatus(status),
    pace !== undefined && score !== undefined && status !== 'done' && say('pace', { pace: share(pace) }),
  );
}

function figures(status: Status, score: Result<number>, pace: number | undefined): NodeFigures {
  return { status, ...(score.ok && { score: score.value }), ...(pace !== undefined && { pace }) };
}
