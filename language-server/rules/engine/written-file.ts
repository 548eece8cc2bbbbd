import { referencesElsewhere } from '../../model/references.ts';
import type { Resolution } from '../../model/resolve.ts';
import { wordsOf } from '../../model/words.ts';
import type { Thing } from './things.ts';
import { type CheckedIn, type CheckInView, FileView, type KeyResultView, type Resolved } from './views.ts';

/** What is known of a thing from the last time that the file was judged. */
export interface KnownThing {
  readonly thing: Thing;
  /** What its references led to, in their order. */
  readonly led: readonly (Resolution | undefined)[];
  /** True where each of them led to one thing. */
  readonly isClear: boolean;
  checkedIn(checkIn: CheckInView): CheckedIn | undefined;
  fact<T>(keyResult: KeyResultView, make: (keyResult: KeyResultView) => T): T;
}

/** A file in which somebody writes: what was found out about its things is taken from where it is known. */
export class WrittenFile extends FileView {
  private things: ReadonlyMap<object, KnownThing> = new Map();
  private list: readonly Resolved[] | undefined;

  /** Everything that is judged by itself, by its words. */
  know(things: ReadonlyMap<object, KnownThing>): void {
    this.things = things;
  }

  override get resolved(): readonly Resolved[] {
    this.list ??= [...this.elsewhere(), ...[...this.things.values()].flatMap((one) => this.ofThing(one))];
    return this.list;
  }

  override get unclear(): readonly Resolved[] {
    const unclear = [...this.things.values()].filter(({ isClear }) => !isClear);
    return [...this.elsewhere(), ...unclear.flatMap((one) => this.ofThing(one))].filter(
      ({ resolution }) => resolution?.kind !== 'found',
    );
  }

  override checkedIn(checkIn: CheckInView, find: () => CheckedIn | undefined): CheckedIn | undefined {
    const known = this.things.get(wordsOf(checkIn.model));
    return known ? known.checkedIn(checkIn) : find();
  }

  override factOf<T>(keyResult: KeyResultView, make: (keyResult: KeyResultView) => T): T {
    const known = this.things.get(wordsOf(keyResult.objective.model));
    return known ? known.fact(keyResult, make) : super.factOf(keyResult, make);
  }

  private elsewhere(): Resolved[] {
    return referencesElsewhere(this.model).map((reference) => ({
      ...reference,
      resolution: reference.resolve(this.around.names),
    }));
  }

  /** What leads nowhere says where in the text, and is looked at again. */
  private ofThing({ thing, led }: KnownThing): Resolved[] {
    return thing.references().map((reference, i) => {
      const resolution = led[i]?.kind === 'found' ? led[i] : reference.resolve(this.around.names);
      return { ...reference, resolution };
    });
  }
}
