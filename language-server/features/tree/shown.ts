import { idText } from '../../model/ids.ts';
import type { SupportEntry } from '../../model/links.ts';
import { containsDate } from '../../model/period.ts';
import { CURRENT_CYCLES, type TreeShown } from '../../protocol.ts';
import type { Project } from '../../workspace/project.ts';
import { type Goal, Goals } from './goals.ts';
import { matches, wordsIn } from './matching.ts';

/** A goal that another leads up to, and the key result of it where that one alone is meant. */
export interface Above {
  readonly goal: Goal;
  readonly keyResult?: string;
}

/** The goals of a project that a tree shows. */
export class Shown {
  /** Those of the cycle that is asked for, whatever their words. */
  readonly inTime: readonly Goal[];
  /** Those of them with the words that are asked for. */
  readonly matching: readonly Goal[];
  readonly words: readonly string[];
  private closure: ReadonlySet<Goal> | undefined;
  private readonly hits: ReadonlySet<Goal>;
  private times: ReadonlySet<Goal> | undefined;

  private constructor(
    readonly goals: Goals,
    readonly asked: TreeShown,
  ) {
    const { cycle, filter } = asked;
    const { lookup } = goals.project;
    this.words = wordsIn(filter);
    this.inTime = cycle === undefined ? goals.all : goals.all.filter((goal) => this.isIn(goal, cycle));
    this.matching =
      this.words.length === 0 ? this.inTime : this.inTime.filter((goal) => matches(goal, this.words, lookup));
    this.hits = new Set(this.matching);
  }

  /** What is shown of a project as it is now; the last one asked for is kept, as all levels of a tree ask alike. */
  static of(project: Project, asked: TreeShown): Shown {
    const goals = Goals.of(project);
    const key = JSON.stringify([asked.grouping, asked.cycle, asked.filter]);
    const known = last.get(goals);
    if (known?.key === key) return known.shown;
    const shown = new Shown(goals, asked);
    last.set(goals, { key, shown });
    return shown;
  }

  get project(): Project {
    return this.goals.project;
  }

  /** True for a goal that is shown for its own sake. */
  matches(goal: Goal): boolean {
    return this.hits.has(goal);
  }

  /** True for a goal of the cycle that is asked for. */
  isInTime(goal: Goal): boolean {
    this.times ??= new Set(this.inTime);
    return this.times.has(goal);
  }

  /** The goals that match, and all that they lead up to. */
  get withAbove(): ReadonlySet<Goal> {
    if (!this.closure) {
      const found = new Set(this.hits);
      for (const goal of found) for (const above of this.above(goal)) found.add(above.goal);
      this.closure = found;
    }
    return this.closure;
  }

  /** What a goal supports, without what leads back to it: a circle has no top. */
  above({ key }: Goal): Above[] {
    return this.project.lookup('supports', key).flatMap((entry) => {
      const goal = this.isCircular(entry) ? undefined : this.goals.byKey.get(idText(entry.to));
      return goal ? [{ goal, ...(entry.toKeyResult !== undefined && { keyResult: entry.toKeyResult }) }] : [];
    });
  }

  /** The goals that support a goal as a whole, or one key result of it, each once. */
  supporters({ key }: Goal, keyResult: string | undefined): Goal[] {
    const found = this.project
      .lookup('supporters', key)
      .filter((entry) => entry.toKeyResult === keyResult && !this.isCircular(entry))
      .flatMap(({ from }) => this.goals.byKey.get(idText(from)) ?? [])
      .filter((goal) => this.withAbove.has(goal));
    return [...new Set(found)];
  }

  private isCircular({ from, to }: SupportEntry): boolean {
    const target = idText(to);
    return this.project.lookup('circle', idText(from)).some((circle) => circle.to === target);
  }

  private isIn(goal: Goal, cycle: string): boolean {
    if (cycle !== CURRENT_CYCLES) return goal.cycle === cycle;
    return isCurrent(this.project, goal);
  }
}

const last = new WeakMap<Goals, { readonly key: string; readonly shown: Shown }>();

/** True where the current day is in the goal's cycle. */
export function isCurrent(project: Project, { id, cycle }: Goal): boolean {
  const { names, today } = project.scores.source.settingsFor(id.uri);
  const period = cycle === undefined ? undefined : names.periodOf(cycle);
  return period !== undefined && containsDate(period, today);
}
