import type { FileModel, Range } from '../../model/file.ts';
import { objectivesOf } from '../../model/ids.ts';
import { type Reference, referencesOfCheckIn, referencesOfObjective } from '../../model/references.ts';
import { wordsOf } from '../../model/words.ts';
import type { Finding } from '../finding.ts';
import type { ActiveRule, ActiveRules } from './active.ts';
import { inCheckIn, inKpi, inObjective } from './check.ts';
import { CheckInView, type FileView, KpiView, ObjectiveView } from './views.ts';

/** Something of a file that rules judge by itself: an objective with its key results, a check-in, a KPI. */
export interface Thing {
  /** The same as long as it says the same, wherever it stands. */
  readonly words: object;
  /** As `words`, of the header above; undefined where it inherits from none. */
  readonly header: object | undefined;
  /** What it is called in findings, if it is. */
  readonly id: string | undefined;
  readonly range: Range;
  readonly references: () => readonly Reference[];
  readonly rules: readonly ActiveRule[];
  /**
   * @param near the file as the thing alone sees it; missing: as it is
   * @returns what adds to findings those of a rule in the thing
   */
  readonly judge: (near?: FileView) => (active: ActiveRule, found: Finding[]) => void;
}

/** Everything of a file that rules judge by itself, in the order in which it is judged. */
export function* thingsIn(whole: FileView, active: ActiveRules): Iterable<Thing> {
  const { model } = whole;
  let i = 0;
  for (const [id, one] of objectivesOf(model)) {
    const view = whole.objectives[i++]!;
    yield {
      ...wordsAround(model, one),
      id,
      range: one.range,
      references: () => referencesOfObjective(model, id, one),
      rules: view.isGivenUp ? [] : active.objectives,
      judge: (near) => {
        const seen = near ? new ObjectiveView(near, one, view.id) : view;
        return (rule, found) => inObjective(rule, seen, found);
      },
    };
  }
  for (const view of whole.checkIns) {
    const one = view.model;
    yield {
      ...wordsAround(model, one),
      id: undefined,
      range: one.range,
      references: () => referencesOfCheckIn(model, one),
      rules: active.checkIns,
      judge: (near) => {
        const seen = near ? new CheckInView(near, one) : view;
        return (rule, found) => inCheckIn(rule, seen, found);
      },
    };
  }
  for (const view of whole.kpis) {
    const one = view.model;
    yield {
      words: wordsOf(one),
      header: undefined,
      id: undefined,
      range: one.range,
      references: () => [],
      rules: active.kpis,
      judge: (near) => {
        const seen = near ? new KpiView(near, one) : view;
        return (rule, found) => inKpi(rule, seen, found);
      },
    };
  }
}

function wordsAround(
  { headers }: FileModel,
  one: { readonly header?: number },
): Pick<Thing, 'words' | 'header'> {
  const header = one.header === undefined ? undefined : headers[one.header];
  return { words: wordsOf(one), header: header && wordsOf(header) };
}
