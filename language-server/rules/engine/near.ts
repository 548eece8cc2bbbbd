import type { FileModel, Header, Ref } from '../../model/file.ts';
import type { Reference } from '../../model/references.ts';
import type { Resolution } from '../../model/resolve.ts';
import {
  type CheckedIn,
  type CheckInView,
  FileView,
  type KeyResultView,
  type Surroundings,
} from './views.ts';

/** Thrown where a rule that judges one thing asks for others of its file. */
export const FURTHER = Symbol('a rule looks at more than one thing of a file');

/** What is known of a thing for the rules that judge it. */
export interface NearThing {
  readonly references: () => readonly Reference[];
  readonly facts: Facts;
  /** Hears what is asked on behalf of all things of the file together. */
  once<T>(make: (file: FileView) => T): T;
}

/** What has been made of one thing. */
export class Facts {
  private readonly known = new Map<unknown, Map<string, unknown>>();

  /**
   * @param what tells facts apart
   * @param id of the key result that it is made of; missing for the thing itself
   * @param made gives what is not known yet
   */
  of<T>(what: unknown, made: () => T, id = ''): T {
    let facts = this.known.get(what);
    if (!facts) {
      facts = new Map();
      this.known.set(what, facts);
    }
    if (!facts.has(id)) facts.set(id, made());
    return facts.get(id) as T;
  }
}

/**
 * A file as one of its things sees it: what it inherits and what other files say is there; whoever asks for the other
 * things of the file is stopped, and has to be heard with all of the file whenever a word of it changes.
 *
 * How the text is laid out may be known, for edits within the thing's own lines.
 */
export class NearFile extends FileView {
  /**
   * @param whole the file as it is
   * @param around what surrounds it, for the one thing
   * @param thing what is known of the thing
   */
  constructor(
    private readonly whole: FileView,
    around: Surroundings,
    private readonly thing: NearThing,
  ) {
    super(new NearModel(whole.model), around);
  }

  override get objectives(): never {
    throw FURTHER;
  }

  override get checkIns(): never {
    throw FURTHER;
  }

  override get kpis(): never {
    throw FURTHER;
  }

  override get resolved(): never {
    throw FURTHER;
  }

  override get unclear(): never {
    throw FURTHER;
  }

  override get headers(): readonly Header[] {
    return this.whole.headers;
  }

  override get spoken(): string {
    return this.whole.spoken;
  }

  override resolutionOf(ref: Ref): Resolution | undefined {
    const found = this.thing.references().find((one) => one.ref === ref);
    if (!found) throw FURTHER;
    return found.resolve(this.around.names);
  }

  override once<T>(make: (file: FileView) => T): T {
    return this.thing.once(make);
  }

  override checkedIn(_checkIn: CheckInView, find: () => CheckedIn | undefined): CheckedIn | undefined {
    return this.thing.facts.of(CHECKED_IN, find);
  }

  override factOf<T>(keyResult: KeyResultView, make: (keyResult: KeyResultView) => T): T {
    return this.thing.facts.of(make, () => make(keyResult), keyResult.id);
  }
}

/** What a check-in is on, among the facts about it. */
export const CHECKED_IN = Symbol('what a check-in is on');

class NearModel implements FileModel {
  constructor(private readonly whole: FileModel) {}

  get uri(): string {
    return this.whole.uri;
  }

  get length(): number {
    return this.whole.length;
  }

  get lines(): readonly number[] {
    return this.whole.lines;
  }

  get eol(): FileModel['eol'] {
    return this.whole.eol;
  }

  get headers(): never {
    throw FURTHER;
  }

  get companies(): never {
    throw FURTHER;
  }

  get teams(): never {
    throw FURTHER;
  }

  get people(): never {
    throw FURTHER;
  }

  get cycles(): never {
    throw FURTHER;
  }

  get kpis(): never {
    throw FURTHER;
  }

  get objectives(): never {
    throw FURTHER;
  }

  get checkIns(): never {
    throw FURTHER;
  }

  get suppressions(): never {
    throw FURTHER;
  }

  get problems(): never {
    throw FURTHER;
  }
}
