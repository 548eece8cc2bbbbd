import {
  type Initiative,
  type KeyResult,
  type Kpi,
  labelOf,
  type Named,
  type Objective,
} from '../model/file.ts';
import { idText, localIds } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import type { Period } from '../model/period.ts';
import type { KeyResultScore } from '../model/score/key-result.ts';
import type { ObjectiveScore } from '../model/score/objective.ts';
import type { KpiScore } from '../model/score/scores.ts';
import { referencesIn } from '../overview/scored.ts';
import type { Project } from '../workspace/project.ts';

/** One state of the OKRs. */
export interface State {
  readonly projects: readonly Project[];
  /** How a file is called, for things without a name. */
  fileOf(uri: string): string;
}

/** Something that has changed or not, with what one knows it by. */
export interface Thing {
  readonly uri: string;
  /** As one refers to it. */
  readonly reference: string;
  /** Its name, if it has one; unique among its siblings. */
  readonly name?: string;
  readonly title: string;
}

export interface ObjectiveThing extends Thing {
  readonly model: Objective;
  readonly score: ObjectiveScore;
  readonly teams: readonly string[];
  readonly owners: readonly string[];
  readonly cycle?: string;
  readonly period?: Period;
  /** References of what it supports. */
  readonly supports: readonly string[];
  readonly keyResults: readonly KeyResultThing[];
  readonly initiatives: readonly InitiativeThing[];
}

export interface KeyResultThing extends Thing {
  readonly model: KeyResult;
  readonly score: KeyResultScore;
}

export interface InitiativeThing extends Thing {
  readonly model: Initiative;
}

export interface KpiThing extends Thing {
  readonly model: Kpi;
  readonly score: KpiScore;
}

/** All objectives, by file and place. */
export function objectivesOfState({ projects, fileOf }: State): ObjectiveThing[] {
  return projects.flatMap((project) => {
    const nameOf = referencesIn(project, fileOf);
    return [...project.files.keys()].flatMap((uri) => {
      const view = project.view(uri);
      return (view?.objectives ?? []).map((objective): ObjectiveThing => {
        const { model, id, cycle, period } = objective;
        const score = project.scores.objective(id)!;
        const reference = nameOf(id);
        const below = (one: Named, local: string): Thing => ({
          uri,
          reference: `${reference}.${local}`,
          ...(one.name !== undefined && { name: local }),
          title: labelOf(one),
        });
        const initiativeIds = localIds(model.initiatives);
        return {
          uri,
          reference,
          ...(model.name !== undefined && { name: model.name }),
          title: labelOf(model),
          model,
          score,
          teams: objective.units.map(lastName),
          owners: objective.accountable,
          ...(cycle !== undefined && { cycle }),
          ...(period && { period }),
          supports: project
            .lookup('supports', idText(id))
            .map(({ to, toKeyResult }) =>
              toKeyResult === undefined ? nameOf(to) : `${nameOf(to)}.${toKeyResult}`,
            ),
          keyResults: objective.keyResults.map((one) => ({
            ...below(one.model, one.id),
            model: one.model,
            score: score.parts.find((part) => part.id === one.id)!.score,
          })),
          initiatives: model.initiatives.map((one, i) => ({ ...below(one, initiativeIds[i]!), model: one })),
        };
      });
    });
  });
}

/** All KPIs. */
export function kpisOfState({ projects }: State): KpiThing[] {
  return projects.flatMap((project) =>
    [...project.files].flatMap(([uri, { kpis }]) => {
      const ids = localIds(kpis);
      return kpis.map((model, i) => ({
        uri,
        reference: ids[i]!,
        ...(model.name !== undefined && { name: ids[i]! }),
        title: labelOf(model),
        model,
        score: project.scores.kpi({ uri, kpi: ids[i]! })!,
      }));
    }),
  );
}
