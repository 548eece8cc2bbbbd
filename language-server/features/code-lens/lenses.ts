import { checkable } from '../../check-ins/open-goals.ts';
import type { FileModel, Named, Range } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import { containsDate } from '../../model/period.ts';
import type { FileView, ObjectiveView } from '../../rules/engine/views.ts';
import type { Project } from '../../workspace/project.ts';
import { countSupporters, type SupportPlace } from '../supports/edges.ts';

/** What of it somebody wants to see above objectives: `okr.codeLens` of the editor's settings. */
export interface LensSettings {
  readonly score: boolean;
  readonly checkIn: boolean;
  /** Above each key result, too. */
  readonly keyResults: boolean;
}

export type LensKind = 'score' | 'supporters' | 'check-in';

/** One part of the line above an objective or a key result. What it says is found out when it comes into sight. */
export interface Lens {
  readonly kind: LensKind;
  readonly place: SupportPlace;
  /** Where the name stands, or the title, or the first word. */
  readonly range: Range;
}

/**
 * What stands above the objectives of a file: only what there is, and nothing above what was given up. Scores are not
 * computed for it.
 */
export function lensesIn(
  project: Project,
  view: FileView,
  settings: LensSettings,
  commands: ReadonlySet<string>,
): Lens[] {
  const checkIn = settings.checkIn && commands.has('okr.checkIn');
  return view.objectives.flatMap((objective) => {
    const { model, id } = objective;
    if (model.dropped) return [];
    const open = new Set(checkIn && canCheckIn(objective) ? checkable(objective).map((one) => one.id) : []);
    const keyResults = settings.keyResults
      ? [...keyResultsOf(model)].filter(([, { dropped }]) => !dropped)
      : [];
    return [
      ...above(project, id, model, settings, open.size > 0),
      ...keyResults.flatMap(([keyResult, one]) =>
        above(project, { ...id, keyResult }, one, settings, open.has(keyResult)),
      ),
    ];
  });
}

/** The first character of the line's thing, for editors to know where to put it. */
function above(
  project: Project,
  place: SupportPlace,
  { range, nameRange, title }: Named,
  settings: LensSettings,
  open: boolean,
): Lens[] {
  const at: Range = nameRange ?? title?.range ?? [range[0], range[0]];
  const supported = settings.score && countSupporters(project, place) > 0;
  const kinds: LensKind[] = [
    ...(settings.score ? (['score'] as const) : []),
    ...(supported ? (['supporters'] as const) : []),
    ...(open ? (['check-in'] as const) : []),
  ];
  return kinds.map((kind) => ({ kind, place, range: at }));
}

/** While its cycle runs and until its people have scored it, where a check-in can say whose it is. */
function canCheckIn({ model, units, period, around }: ObjectiveView): boolean {
  const running = period !== undefined && containsDate(period, around.today);
  return running && model.name !== undefined && units.length > 0 && model.score === undefined;
}

/** True for a place that is there still: the text may have changed since its lens was made. */
export function isThere(file: FileModel | undefined, { objective, keyResult }: SupportPlace): boolean {
  const model = file && objectivesOf(file).get(objective);
  return model !== undefined && (keyResult === undefined || keyResultsOf(model).has(keyResult));
}
