import { accountableFor } from '../../model/accountable.ts';
import type { FileModel, Objective } from '../../model/file.ts';
import { idText, keyResultsOf, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { cycleOf, lastName, unitsOf } from '../../model/names.ts';
import { PerFile } from '../../workspace/per-file.ts';
import type { Project } from '../../workspace/project.ts';

/** An objective as the tree sorts it: there may be tens of thousands, so all else is looked up for those in sight. */
export class Goal {
  /** Text of the id. */
  readonly key: string;
  /** Names of the units it is for. */
  readonly units: readonly string[];
  readonly cycle: string | undefined;
  /** Names of those it says to own it. */
  readonly owners: readonly string[];
  readonly dropped: boolean;
  /** Offset in its file. */
  readonly start: number;
  /** In the order of the text. */
  readonly keyResults: readonly { readonly id: string; readonly owners: readonly string[] }[];

  constructor(
    readonly project: Project,
    readonly id: ObjectiveId,
    model: Objective,
    { headers }: FileModel,
  ) {
    this.key = idText(id);
    this.units = unitsOf(model, headers).map(lastName);
    this.cycle = cycleOf(model, headers);
    this.owners = model.owners.map(lastName);
    this.dropped = model.dropped !== undefined;
    this.start = model.range[0];
    this.keyResults = [...keyResultsOf(model)].map(([id, { owners }]) => ({
      id,
      owners: owners.map(lastName),
    }));
  }

  /** All that it says, as long as the file is as it was. */
  get model(): Objective {
    return objectivesOf(this.project.files.get(this.id.uri)!).get(this.id.objective)!;
  }
}

/** All goals of a project, by file and in the order of the text. */
export class Goals {
  readonly all: readonly Goal[];
  readonly byKey: ReadonlyMap<string, Goal>;
  private owners: ReadonlyMap<string, readonly Goal[]> | undefined;

  private constructor(readonly project: Project) {
    const uris = [...project.files.keys()].sort();
    this.all = uris.flatMap((uri) => goalsIn(project, uri));
    this.byKey = new Map(this.all.map((goal) => [goal.key, goal]));
  }

  /** The project's goals as they are now; made once for each of its states. */
  static of(project: Project): Goals {
    const known = made.get(project);
    if (known?.revision === project.revision) return known.goals;
    const goals = new Goals(project);
    made.set(project, { revision: project.revision, goals });
    return goals;
  }

  /** The goals by the names of those accountable; under the empty name those that nobody is accountable for. */
  get byOwner(): ReadonlyMap<string, readonly Goal[]> {
    this.owners ??= this.findOwners();
    return this.owners;
  }

  private findOwners(): Map<string, Goal[]> {
    const found = new Map<string, Goal[]>();
    for (const goal of this.all) {
      const accountable = accountableFor(goal, this.project.lookup);
      for (const owner of accountable.length > 0 ? new Set(accountable) : ['']) addTo(found, owner, goal);
    }
    return found;
  }
}

const made = new WeakMap<Project, { readonly revision: number; readonly goals: Goals }>();

const kept = new WeakMap<Project, PerFile<readonly Goal[]>>();

function goalsIn(project: Project, uri: string): readonly Goal[] {
  let goals = kept.get(project);
  if (!goals) {
    goals = new PerFile((file) =>
      [...objectivesOf(file)].map(
        ([objective, model]) => new Goal(project, { uri: file.uri, objective }, model, file),
      ),
    );
    kept.set(project, goals);
  }
  return goals.of(project, uri)!;
}

/** Adds to the list behind a name. */
export function addTo<T>(lists: Map<string, T[]>, name: string, one: T): void {
  const list = lists.get(name);
  if (list) list.push(one);
  else lists.set(name, [one]);
}
