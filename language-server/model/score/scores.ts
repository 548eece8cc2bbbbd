import type { CheckIn, KeyResult, Kpi, Objective } from '../file.ts';
import { idText, type KeyResultId, keyResultsOf, localIds, type ObjectiveId, objectivesOf } from '../ids.ts';
import type { CheckInEntry, SupportEntry } from '../links.ts';
import { cycleOf, lastName } from '../names.ts';
import type { Period } from '../period.ts';
import { failed, ok } from '../result.ts';
import { type Contribution, counting } from './contribution.ts';
import { type KeyResultScore, scoreKeyResult } from './key-result.ts';
import { type KpiState, kpiState } from './kpi.ts';
import { fromCheckIn, type Measurement } from './measurement.ts';
import { endOf, type ObjectiveScore, scoreObjective } from './objective.ts';
import { type GroupScore, type Member, rollUp } from './rollup.ts';
import type { ScoreSettings, ScoreSource } from './source.ts';

/** A KPI, wherever it is; `kpi` is unique in its file. */
export interface KpiId {
  readonly uri: string;
  readonly kpi: string;
}

export interface KpiScore extends KpiState {
  readonly movedBy: readonly ObjectiveId[];
}

/** Where computed scores are kept. */
export interface KeptScores {
  get(objective: string): ObjectiveScore | undefined;
  /** The same object as long as the score is. */
  markOf(objective: string): object | undefined;
  set(objective: string, score: ObjectiveScore): unknown;
  delete(objective: string): unknown;
  clear(): void;
}

/**
 * The figures of all files together, each computed when it is first asked for and kept until it is said to be old.
 * Everyone who shows a score asks here, so that all show the same.
 */
export class Scores {
  /** @param objectives where they are kept, by the texts of their ids */
  constructor(
    readonly source: ScoreSource,
    private readonly objectives: KeptScores,
  ) {}

  /** A key result's figures; undefined where there is none of that id. */
  keyResult({ uri, objective, keyResult }: KeyResultId): KeyResultScore | undefined {
    return this.objective({ uri, objective })?.parts.find(({ id }) => id === keyResult)?.score;
  }

  /** An objective's figures; undefined where there is none of that id. */
  objective({ uri, objective }: ObjectiveId): ObjectiveScore | undefined {
    const id: ObjectiveId = { uri, objective };
    const key = idText(id);
    this.source.needs(key);
    const known = this.objectives.get(key);
    if (known) return known;
    const model = this.modelOf(id);
    if (!model) return undefined;
    const score = this.source.onBehalfOf(key, () => this.compute(id, model));
    this.objectives.set(key, score);
    return score;
  }

  /** The same object as long as an objective's figures are the same ones; undefined where there is none of that id. */
  markOf(id: ObjectiveId): object | undefined {
    const key = idText({ uri: id.uri, objective: id.objective });
    this.source.needs(key);
    // What is kept need not be looked at.
    return this.objectives.markOf(key) ?? (this.objective(id) && this.objectives.markOf(key));
  }

  /** The objective's score is old. */
  forget(objective: string): void {
    this.objectives.delete(objective);
  }

  /** All scores are old. */
  forgetAll(): void {
    this.objectives.clear();
  }

  /** The figures of several objectives together: a team's, a cycle's, the company's. */
  group(ids: Iterable<ObjectiveId>): GroupScore {
    return rollUp(this.members(ids));
  }

  /**
   * A KPI as it is, and the objectives that move it: those with a key result that tracks it and was not given up.
   * Undefined where there is none of that id.
   */
  kpi(id: KpiId): KpiScore | undefined {
    const kpis = this.source.fileOf(id.uri)?.kpis;
    const kpi = kpis?.[localIds(kpis).indexOf(id.kpi)];
    if (!kpi) return undefined;
    const state = kpiState(kpi, this.source.settingsFor(id.uri).today);
    const trackers = kpi.name === undefined ? [] : this.source.lookup('trackers', kpi.name);
    const movedBy = new Map(trackers.map(({ objective }) => [idText(objective), objective]));
    return { ...state, movedBy: [...movedBy.values()] };
  }

  /** Objectives as parts of a group, for groups that reach beyond one project. */
  members(ids: Iterable<ObjectiveId>): Member[] {
    const members: Member[] = [];
    const rolledUp: RolledUp = new Map();
    for (const id of ids) {
      const score = this.objective(id);
      if (!score) continue;
      members.push({
        id: idText(id),
        score,
        dropped: this.modelOf(id)?.dropped !== undefined,
        within: this.withinOf(id, rolledUp),
      });
    }
    return members;
  }

  /** Name of an objective's cycle; undefined where it has none. */
  cycleOf(id: ObjectiveId): string | undefined {
    const objective = this.modelOf(id);
    return objective && cycleOf(objective, this.source.fileOf(id.uri)?.headers ?? []);
  }

  private compute(id: ObjectiveId, objective: Objective): ObjectiveScore {
    const settings = this.source.settingsFor(id.uri);
    const cycle = cycleOf(objective, this.source.fileOf(id.uri)?.headers ?? []);
    const period = cycle === undefined ? undefined : settings.names.periodOf(cycle);
    const around = { settings, period, checkIns: this.checkInsOn(id), supporters: this.supportersOf(id) };
    const parts = [...keyResultsOf(objective)].map(([keyResult, model]) => ({
      id: keyResult,
      dropped: model.dropped !== undefined,
      score: this.scoreOf({ ...id, keyResult }, objective, model, around),
    }));
    return scoreObjective(objective, parts, objective.ambition?.value ?? settings.ambition, settings.scheme);
  }

  private scoreOf(
    id: KeyResultId,
    objective: Objective,
    keyResult: KeyResult,
    { settings: { ambition, scheme, today }, period, checkIns, supporters }: ScoredWith,
  ): KeyResultScore {
    const kpi = keyResult.tracks && this.kpiOf(lastName(keyResult.tracks));
    const sentence = saysAll(keyResult)
      ? undefined
      : this.source.sentenceOf({ uri: id.uri, objective: id.objective }, id.keyResult);
    return scoreKeyResult({
      keyResult,
      checkIns: checkIns.flatMap((checkIn) => measurementsOf(checkIn, id.keyResult)),
      contributions: entriesFor(id, objective, keyResult, supporters).map((entry) =>
        this.contribution(entry),
      ),
      ambition: keyResult.ambition?.value ?? objective.ambition?.value ?? ambition,
      scheme,
      today,
      ...(sentence && { sentence }),
      ...(kpi && { kpi }),
      ...(period && { cycle: period }),
    });
  }

  private modelOf({ uri, objective }: ObjectiveId): Objective | undefined {
    const file = this.source.fileOf(uri);
    return file && objectivesOf(file).get(objective);
  }

  private kpiOf(name: string): Kpi | undefined {
    const [entry] = this.source.lookup('kpi', name);
    const kpis = entry && this.source.fileOf(entry.uri)?.kpis;
    return kpis?.[localIds(kpis).indexOf(entry!.id)];
  }

  private checkInsOn(id: ObjectiveId): DatedCheckIn[] {
    return this.source.lookup('checkIns', idText(id)).flatMap(({ uri, index, date, keyResults }) => {
      const checkIn = this.source.fileOf(uri)?.checkIns[index];
      return checkIn ? [{ date, keyResults, checkIn }] : [];
    });
  }

  /** What supports an objective or its key results, and was not given up. */
  private supportersOf(id: ObjectiveId): readonly SupportEntry[] {
    return this.source.lookup('supporters', idText(id)).filter(({ dropped }) => !dropped);
  }

  /**
   * The objectives whose numbers hold this one's, or one of its key results': it contributes to them, or is rolled
   * up there.
   */
  private withinOf(id: ObjectiveId, rolledUp: RolledUp): Member['within'] {
    const entries = this.source.lookup('supports', idText(id));
    return entries
      .filter((entry) => !entry.dropped && (entry.contributes || this.isRolledUp(entry, rolledUp)))
      .map(({ fromKeyResult, to }) => ({
        to: idText(to),
        ...(fromKeyResult !== undefined && { keyResult: fromKeyResult }),
      }));
  }

  private isRolledUp(entry: SupportEntry, known: RolledUp): boolean {
    const key = idText(entry.to);
    const texts = known.get(key) ?? this.rolledUpBy(entry.to);
    known.set(key, texts);
    return !this.isCircular(entry) && texts.has(entryText(entry));
  }

  /** Texts of all that the objective's key results roll up. */
  private rolledUpBy(id: ObjectiveId): ReadonlySet<string> {
    const objective = this.modelOf(id);
    const supporters = objective ? this.supportersOf({ uri: id.uri, objective: id.objective }) : [];
    const entries = [...(objective ? keyResultsOf(objective) : [])].flatMap(([keyResult, model]) =>
      model.metric?.kind === 'rolls-up' && !model.dropped
        ? entriesFor({ ...id, keyResult }, objective!, model, supporters)
        : [],
    );
    return new Set(entries.map(entryText));
  }

  private contribution(entry: SupportEntry): Contribution {
    const { from, fromKeyResult, contributes } = entry;
    // What supports itself in a circle has no first figure to begin with.
    if (this.isCircular(entry))
      return { weight: 1, progress: failed('it supports itself in a circle'), contributes };
    if (fromKeyResult === undefined) {
      const { score, forecast, lastHeard } = this.objective(from)!;
      return {
        weight: 1,
        progress: score,
        contributes,
        ...(forecast.ok && { end: forecast.value }),
        ...(lastHeard && { lastHeard }),
      };
    }
    const score = this.keyResult({ ...from, keyResult: fromKeyResult })!;
    const { goal, weight, progress, lastHeard } = score;
    const end = endOf(score);
    const current = progress.ok ? progress.value.current : undefined;
    return {
      weight,
      progress: progress.ok ? ok(progress.value.value) : progress,
      contributes,
      ...(end && { end }),
      ...(goal.kind === 'way' && goal.from && { from: goal.from }),
      ...(current && { current }),
      ...(lastHeard && { lastHeard }),
    };
  }

  private isCircular({ from, to }: SupportEntry): boolean {
    const target = idText(to);
    return this.source.lookup('circle', idText(from)).some((circle) => circle.to === target);
  }
}

/** What the key results of an objective are scored with. */
interface ScoredWith {
  readonly settings: ScoreSettings;
  readonly period: Period | undefined;
  readonly checkIns: readonly DatedCheckIn[];
  /** What supports the objective or its key results, and was not given up. */
  readonly supporters: readonly SupportEntry[];
}

/**
 * What counts for a key result: what supports it; where nothing does and it rolls up, what supports its objective
 * as a whole.
 */
function entriesFor(
  { keyResult }: KeyResultId,
  { dropped }: Objective,
  { metric }: KeyResult,
  supporters: readonly SupportEntry[],
): readonly SupportEntry[] {
  if (dropped || (metric && metric.kind !== 'rolls-up' && metric.kind !== 'from-to')) return [];
  const own = supporters.filter(({ toKeyResult }) => toKeyResult === keyResult);
  if (metric?.kind !== 'rolls-up') return own.filter(({ contributes }) => contributes);
  return counting(own.length > 0 ? own : supporters.filter(({ toKeyResult }) => toKeyResult === undefined));
}

interface DatedCheckIn extends Pick<CheckInEntry, 'date' | 'keyResults'> {
  readonly checkIn: CheckIn;
}

function measurementsOf({ date, keyResults, checkIn }: DatedCheckIn, keyResultId: string): Measurement[] {
  if (!keyResults.includes(keyResultId)) return [];
  const author = checkIn.author && lastName(checkIn.author);
  return checkIn.lines
    .filter(({ keyResult }) => lastName(keyResult) === keyResultId)
    .map((line) => fromCheckIn(line, date, author));
}

/** By the text of an objective's id: texts of all that it rolls up. */
type RolledUp = Map<string, ReadonlySet<string>>;

/** True where the form leaves nothing to be read from the words, which takes longer. */
function saysAll({ metric, hidden }: KeyResult): boolean {
  return (
    hidden !== undefined ||
    (metric !== undefined && (metric.kind !== 'from-to' || metric.from?.quantity !== undefined))
  );
}

/** One entry of support, told apart from all others. */
function entryText({ from, fromKeyResult, to, toKeyResult, contributes }: SupportEntry): string {
  return [idText(from), fromKeyResult ?? '', idText(to), toKeyResult ?? '', contributes].join('\n');
}
