import type { FileModel } from '../../model/file.ts';
import type { LinkLookup } from '../../model/links.ts';
import type { Resolution } from '../../model/resolve.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { type ActiveRule, activeOf } from './active.ts';
import { checkView, inFile, told } from './check.ts';
import { isWithin, movedBy } from './moved.ts';
import { CHECKED_IN, Facts, FURTHER, NearFile } from './near.ts';
import { type Thing, thingsIn } from './things.ts';
import { CheckInView, type FileView, ObjectiveView, type Surroundings } from './views.ts';
import { type KnownThing, WrittenFile } from './written-file.ts';

/** What has been asked of other files on behalf of one thing, as keys of the catalog. */
interface Asked {
  readonly keys: Set<string>;
  /** By what is asked once for all things of the file. */
  readonly together: Set<ReadonlySet<string>>;
}

/** What was found in one thing, and what that depends on beside its words. */
interface Judged extends Pick<Thing, 'header' | 'id' | 'range'> {
  readonly found: readonly Finding[];
  readonly asked: Asked;
  /** What its references led to, in their order. */
  readonly led: readonly (Resolution | undefined)[];
  /** True where each of them led to one thing. */
  readonly isClear: boolean;
  readonly facts: Facts;
  /** Rules that look at more than the thing: they have to be heard each time. */
  readonly further: readonly ActiveRule[];
}

/** What holds for a file as a whole. */
type Frame = readonly unknown[];

/**
 * Judges one file again and again, while somebody writes in it. Only those things are judged again whose words are not
 * what they were, or for which something that was asked of other files has another answer; and everything is, by the
 * rules that look at more than one thing. What is found is what `checkFile` finds.
 */
export class Recheck {
  private judged: ReadonlyMap<object, Judged> = new Map();
  private readonly together = new Map<unknown, { readonly made: unknown; readonly keys: Set<string> }>();
  private frame: Frame = [];
  private readonly changed = new Set<string>();
  private readonly keys = new Map<string, Map<string, string>>();

  /**
   * @param around what surrounds the file, for somebody who asks through a lookup
   * @param lookup takes note for good of what is asked
   */
  constructor(
    private readonly rules: readonly Rule[],
    private readonly around: (lookup: LinkLookup) => Surroundings,
    private readonly lookup: LinkLookup,
  ) {}

  /** These keys of the catalog have other answers than before. */
  hear(keys: Iterable<string>): void {
    for (const key of keys) this.changed.add(key);
  }

  /**
   * Judges the file as it is now.
   * @returns what is to be shown, in the order of the text, and the file as rules have seen it
   */
  check(model: FileModel): { readonly findings: Finding[]; readonly view: FileView } {
    const view = new WrittenFile(model, this.around(this.lookup));
    this.forgetOld(view);
    try {
      return { findings: this.checked(view), view };
    } catch {
      // A rule has crashed: the others are heard, and the crash is told, where all of the file is judged.
      this.judged = new Map();
      return { findings: checkView(view, this.rules), view };
    }
  }

  private checked(view: WrittenFile): Finding[] {
    const active = activeOf(this.rules, view.around.settings);
    const judged = new Map<object, Judged>();
    const known = new Map<object, KnownThing>();
    for (const thing of thingsIn(view, active)) {
      const one = this.reused(thing) ?? this.judge(thing, view);
      judged.set(thing.words, one);
      known.set(thing.words, this.knownThing(view, thing, one));
    }
    this.judged = judged;
    this.changed.clear();
    view.know(known);
    const found: Finding[] = [];
    for (const rule of active.files) inFile(rule, view, found);
    for (const { found: own } of judged.values()) for (const finding of own) found.push(finding);
    for (const { thing } of known.values()) {
      const { further } = judged.get(thing.words)!;
      if (further.length === 0) continue;
      const judge = thing.judge();
      for (const rule of further) judge(rule, found);
    }
    return told(view, found, this.rules);
  }

  private knownThing(view: FileView, thing: Thing, { led, isClear, facts, asked }: Judged): KnownThing {
    const near = (): FileView => this.near(view, asked, thing, facts);
    return {
      thing,
      led,
      isClear,
      checkedIn: ({ model }) => facts.of(CHECKED_IN, () => new CheckInView(near(), model).objective),
      fact(keyResult, make) {
        const { objective, id } = keyResult;
        const alone = new ObjectiveView(near(), objective.model, objective.id);
        try {
          return facts.of(make, () => make(alone.keyResults.find((one) => one.id === id)!), id);
        } catch (error) {
          if (error !== FURTHER) throw error;
          return make(keyResult);
        }
      },
    };
  }

  private forgetOld(view: FileView): void {
    const { settings, today, editorLanguage } = view.around;
    const frame = [settings, today, editorLanguage, view.spoken, view.model.eol];
    if (frame.some((one, i) => one !== this.frame[i])) {
      this.judged = new Map();
      this.together.clear();
    }
    this.frame = frame;
    for (const [make, { keys }] of this.together) if (this.isOld(keys)) this.together.delete(make);
  }

  private isOld(keys: ReadonlySet<string>): boolean {
    for (const key of this.changed) if (keys.has(key)) return true;
    return false;
  }

  /** What was found in a thing before, where that still holds. */
  private reused(thing: Thing): Judged | undefined {
    const before = this.judged.get(thing.words);
    if (!before || before.header !== thing.header || before.id !== thing.id) return undefined;
    const { keys, together } = before.asked;
    if (this.changed.size > 0 && [keys, ...together].some((asked) => this.isOld(asked))) return undefined;
    const { range } = thing;
    const by = range[0] - before.range[0];
    if (by === 0) return before;
    return { ...before, range, found: before.found.map((finding) => movedBy(finding, by)) };
  }

  private judge(thing: Thing, whole: FileView): Judged {
    const asked: Asked = { keys: new Set(), together: new Set() };
    const facts = new Facts();
    const near = this.near(whole, asked, thing, facts);
    const judge = thing.judge(near);
    const found: Finding[] = [];
    const further: ActiveRule[] = [];
    for (const rule of thing.rules) {
      const heard: Finding[] = [];
      try {
        judge(rule, heard);
      } catch (error) {
        if (error !== FURTHER) throw error;
        further.push(rule);
        continue;
      }
      // What reaches beyond the thing does not move with it.
      if (heard.every((finding) => isWithin(finding, thing.range))) found.push(...heard);
      else further.push(rule);
    }
    const led = thing.references().map((reference) => reference.resolve(near.around.names));
    const isClear = led.every((one) => one?.kind === 'found');
    const { header, id, range } = thing;
    return { header, id, range, found, asked, led, isClear, facts, further };
  }

  private near(
    whole: FileView,
    asked: Asked,
    { references }: Pick<Thing, 'references'>,
    facts: Facts,
  ): NearFile {
    return new NearFile(whole, this.around(this.noting(asked.keys)), {
      references,
      facts,
      once: (make) => this.madeTogether(whole, asked, make),
    });
  }

  private madeTogether<T>(whole: FileView, asked: Asked, make: (file: FileView) => T): T {
    let known = this.together.get(make);
    if (!known) {
      const own: Asked = { keys: new Set(), together: new Set() };
      const near = this.near(whole, own, { references: () => [] }, new Facts());
      known = { made: make(near), keys: own.keys };
      for (const keys of own.together) for (const key of keys) known.keys.add(key);
      this.together.set(make, known);
    }
    asked.together.add(known.keys);
    return known.made as T;
  }

  private noting(keys: Set<string>): LinkLookup {
    return (kind, name) => {
      keys.add(this.keyOf(kind, name));
      return this.lookup(kind, name);
    };
  }

  /** The same text for many who ask the same. */
  private keyOf(kind: string, name: string): string {
    let keys = this.keys.get(kind);
    if (!keys) {
      keys = new Map();
      this.keys.set(kind, keys);
    }
    let key = keys.get(name);
    if (key === undefined) {
      key = `${kind} ${name}`;
      keys.set(name, key);
    }
    return key;
  }
}
