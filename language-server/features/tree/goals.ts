import type { FileModel, Objective } from '../../model/file.ts';
import { idText, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { cycleOf, lastName, unitsOf } from '../../model/names.ts';
import type { Project } from '../../workspace/project.ts';

/** An objective as the tree sorts it. */
export interface Goal {
  readonly id: ObjectiveId;
  /** Text of the id. */
  readonly key: string;
  readonly model: Objective;
  readonly file: FileModel;
  /** Names of the units it is for. */
  readonly units: readonly string[];
  readonly cycle?: string;
}

/** All goals of a project, by file and in the order of the text. */
export class Goals {
  readonly all: readonly Goal[];
  readonly byKey: ReadonlyMap<string, Goal>;
  private owners: ReadonlyMap<string, readonly Goal[]> | undefined;

  private constructor(readonly project: Project) {
    const uris = [...project.files.keys()].sort();
    this.all = uris.flatMap((uri) => goalsIn(project.files.get(uri)!));
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
    for (const uri of new Set(this.all.map(({ id }) => id.uri))) {
      for (const { key, accountable } of this.project.view(uri)?.objectives ?? []) {
        const goal = this.byKey.get(key)!;
        for (const owner of accountable.length > 0 ? new Set(accountable) : ['']) addTo(found, owner, goal);
      }
    }
    return found;
  }
}

const made = new WeakMap<Project, { readonly revision: number; readonly goals: Goals }>();

function goalsIn(file: FileModel): Goal[] {
  return [...objectivesOf(file)].map(([objective, model]) => {
    const id = { uri: file.uri, objective };
    const cycle = cycleOf(model, file.headers);
    return {
      id,
      key: idText(id),
      model,
      file,
      units: unitsOf(model, file.headers).map(lastName),
      ...(cycle !== undefined && { cycle }),
    };
  });
}

/** Adds to the list behind a name. */
export function addTo<T>(lists: Map<string, T[]>, name: string, one: T): void {
  const list = lists.get(name);
  if (list) list.push(one);
  else lists.set(name, [one]);
}
