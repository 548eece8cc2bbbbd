import type { Result } from '../quantity.ts';
import { failed, ok } from '../result.ts';
import type { ObjectiveScore } from './objective.ts';
import { objectiveStatus } from './objective.ts';
import type { Judged } from './status.ts';
import { weightedMean } from './weights.ts';

/** An objective as a part of a team's, a cycle's or the company's figures. */
export interface Member {
  /** Text of its id. */
  readonly id: string;
  readonly score: ObjectiveScore;
  readonly dropped: boolean;
  /**
   * Ids of the objectives whose numbers hold its own already, all of it or one key result: it contributes to them,
   * or they roll it up. Plain support does not belong here.
   */
  readonly within: readonly { readonly keyResult?: string; readonly to: string }[];
}

/** The figures of several objectives together. */
export interface GroupScore {
  /** 0 to 1. */
  readonly score: Result<number>;
  /** 0 to 1; missing where no cycle is known. */
  readonly pace?: number;
  readonly status: Judged;
  /** Ids of the objectives that count. */
  readonly counted: readonly string[];
  /** Ids of those that are a part of others here, and count there. */
  readonly within: readonly string[];
}

/**
 * The score of several objectives: the mean of theirs, each counted alike and once, however many teams share it
 * (Google re:Work: the average, all the way up).
 *
 * Nothing counts twice: what *contributes to* an objective of the same group, or is rolled up there, is a part of
 * its number already, so the key results that are are left out of their own objective's mean, and an objective that
 * is as a whole, or with all its key results, is left out of the group's. Plain support is work of its own, and
 * counts. What was dropped does not. Objectives that nobody measured count as 0 beside others that were; without any
 * that was there is no score.
 */
export function rollUp(members: readonly Member[]): GroupScore {
  const unique = [...new Map(members.map((member) => [member.id, member])).values()];
  const here = unique.filter(({ dropped }) => !dropped);
  const ids = new Set(here.map(({ id }) => id));
  const parts = here.map((member) => ({ member, own: ownPart(member, ids) }));
  const counted = parts.filter(({ own }) => own !== undefined);
  const paces = counted.flatMap(({ member }) => member.score.pace ?? []);
  const pace = weightedMean(paces.map((value) => ({ weight: 1, value })));
  return {
    score: scoreOf(counted.map(({ own }) => own!)),
    ...(pace.ok && { pace: pace.value }),
    status: objectiveStatus(counted.map(({ member }) => ({ weight: 1, status: member.score.status }))),
    counted: counted.map(({ member }) => member.id),
    within: parts.filter(({ own }) => own === undefined).map(({ member }) => member.id),
  };
}

/** The score of what is not counted elsewhere in the group; undefined where nothing is left. */
function ownPart({ id, score, within }: Member, ids: ReadonlySet<string>): Result<number> | undefined {
  // A circle would leave everything out; only what leads out of oneself is counted elsewhere.
  const elsewhere = within.filter(({ to }) => to !== id && ids.has(to));
  if (elsewhere.length === 0) return score.score;
  if (elsewhere.some(({ keyResult }) => keyResult === undefined)) return undefined;
  const given = new Set(elsewhere.map(({ keyResult }) => keyResult));
  const left = score.parts.filter((part) => !part.dropped && !given.has(part.id));
  if (left.length === 0) return undefined;
  if (score.selfAssessed) return score.score;
  if (!left.some((part) => part.score.progress.ok)) return failed('nothing has been measured');
  return weightedMean(
    left.map(({ score: { weight, progress } }) => ({
      weight,
      value: progress.ok ? progress.value.value : 0,
    })),
  );
}

function scoreOf(parts: readonly Result<number>[]): Result<number> {
  if (parts.length === 0) return failed('there are no objectives');
  if (!parts.some((part) => part.ok)) return failed('none of its objectives has been measured');
  const mean = weightedMean(parts.map((part) => ({ weight: 1, value: part.ok ? part.value : 0 })));
  return mean.ok ? ok(mean.value) : mean;
}
