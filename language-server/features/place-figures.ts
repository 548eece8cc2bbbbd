import type { Status } from '../model/score/status.ts';
import type { Project } from '../workspace/project.ts';
import type { SupportPlace } from './supports/edges.ts';

/** The figures of an objective or a key result that fit into a line. */
export interface PlaceFigures {
  /** 0 to 1; missing where nobody measured it. */
  readonly score?: number;
  /** 0 to 1; missing where no cycle is known. */
  readonly pace?: number;
  readonly status: Status;
}

/** Undefined for a place that is there no more. */
export function figuresAt(
  { scores }: Project,
  { uri, objective, keyResult }: SupportPlace,
): PlaceFigures | undefined {
  if (keyResult === undefined) {
    const found = scores.objective({ uri, objective });
    return found && figures(found.score.ok ? found.score.value : undefined, found);
  }
  const found = scores.keyResult({ uri, objective, keyResult });
  return found && figures(found.progress.ok ? found.progress.value.value : undefined, found);
}

function figures(
  score: number | undefined,
  { pace, status }: { readonly pace?: number; readonly status: { readonly status: Status } },
): PlaceFigures {
  return {
    ...(score !== undefined && { score }),
    ...(pace !== undefined && { pace }),
    status: status.status,
  };
}
