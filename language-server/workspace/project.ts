import type { FileModel } from '../model/file.ts';
import type { CatalogEntries, LinkLookup } from '../model/links.ts';
import type { Names } from '../model/resolve.ts';
import type { ObjectiveScore } from '../model/score/objective.ts';
import type { Scores } from '../model/score/scores.ts';
import { Dictionary } from '../packed/dictionary.ts';
import { Shelf } from '../packed/shelf.ts';
import type { FileView } from '../rules/engine/views.ts';
import type { Finding } from '../rules/finding.ts';
import { type FileChange, KnownFiles } from './known-files.ts';
import type { ProjectContext } from './project-context.ts';
import { Relations } from './relations.ts';
import type { SavedProject, SavedRest, Verdict } from './saved-project.ts';
import { SurroundedFiles } from './surroundings.ts';
import { Verdicts } from './verdicts.ts';

export type { FileChange } from './known-files.ts';

/** So many of the files that were looked at last are kept as they are, where nobody says otherwise. */
const AT_HAND = 200;
/** Scores are looked at by the objective. */
const OBJECTIVES_A_FILE = 5;

/**
 * All files that know each other's names, and their findings.
 *
 * Data flows one way: files as they were read, what they say of each other, how rules see each of them, what is found.
 * A change goes the same way, only as far as it reaches.
 */
export class Project {
  private readonly dictionary: Dictionary;
  private readonly known: KnownFiles;
  private readonly surrounded: SurroundedFiles;
  private readonly verdicts: Verdicts;
  private made: Relations | undefined;
  private updates = 0;
  private read = 0;
  /** How many files were read or judged before it was saved last. */
  private spared = 0;

  /** @param saved the project as it was at another time */
  constructor(
    private readonly context: ProjectContext,
    private saved?: SavedProject,
  ) {
    const { atHand = AT_HAND, rules } = context;
    this.dictionary = new Dictionary(saved?.words, saved?.shapes);
    this.known = new KnownFiles(atHand, this.dictionary, saved);
    this.surrounded = new SurroundedFiles(context, this.known, (id, lookup) =>
      this.relations.live.forRule(id, lookup),
    );
    const askingFor = (uri: string): LinkLookup => this.relations.catalog.readerFor(`check ${uri}`);
    const kept = new Shelf<Verdict>(atHand, this.dictionary, saved?.judged?.verdicts);
    this.verdicts = new Verdicts(rules, this.known, this.surrounded, askingFor, kept);
  }

  /** The project as it is, to be taken up again. */
  save(): SavedProject {
    this.settle();
    this.spared += this.unsaved;
    const rest = this.relations.save();
    const judged = { verdicts: this.verdicts.save(), past: this.known.past.save(), rest: () => rest };
    const { files, texts } = this.known.save();
    // The last line of all: whatever is packed adds to the words.
    const { words, shapes } = this.dictionary;
    return { files, texts, judged, words, shapes };
  }

  /** How many files were read or judged since it was taken up or saved: what saving it would spare. */
  get unsaved(): number {
    return this.read + this.verdicts.judged - this.spared;
  }

  /** True for a file that is here as it was read from a text with this fingerprint. */
  isOf(uri: string, fingerprint: string): boolean {
    return this.known.isOf(uri, fingerprint);
  }

  /** Another number after every change: what was made of a project is good as long as this is the same. */
  get revision(): number {
    return this.updates;
  }

  /** Every file's model, by URI. */
  get files(): ReadonlyMap<string, FileModel> {
    return this.known.models;
  }

  /** Files whose findings may not be what they were; judged when they are next asked for. */
  get staleFiles(): ReadonlySet<string> {
    return this.verdicts.stale;
  }

  /** What is known of names and links, for requests that are answered once. */
  get lookup(): LinkLookup {
    return this.relations.catalog.get;
  }

  /** The scores of all files as they are now: the same figures for everyone who shows one. */
  get scores(): Scores {
    return this.relations.live.scores;
  }

  /** All names of a kind. */
  names(kind: keyof CatalogEntries & string): Iterable<string> {
    return this.relations.catalog.names(kind);
  }

  /** Takes in files as they are now, and finds out whose findings have to be judged again. */
  update(changes: readonly FileChange[]): void {
    for (const change of changes) {
      const before = this.known.take(change);
      this.takeIn(change.uri, change.model, before);
      this.verdicts.write(change.uri);
    }
    this.settle();
  }

  /**
   * Takes in files of which there are many and that are not looked at soon, without following what they change: more
   * may come before `settle`.
   */
  load(changes: readonly FileChange[]): void {
    for (const change of changes) {
      const { uri, model } = change;
      // Who says how many are to be at hand looks at all of them soon.
      if (model && this.context.atHand === undefined) this.known.putAway({ ...change, model });
      else this.known.take(change);
      // What is put away holds nothing of the text that it was read from; nor should its names.
      this.takeIn(uri, this.known.models.get(uri));
    }
  }

  /** Follows what has been taken in, as far as it reaches. */
  settle(): void {
    if (!this.made?.isDue) return;
    this.updates++;
    const { reached, changed } = this.made.settle();
    for (const uri of reached) this.doubt(uri, changed);
  }

  private takeIn(uri: string, model: FileModel | undefined, before?: FileModel): void {
    this.read++;
    this.relations.take(uri, model, before);
  }

  /** What files say of each other: as it was saved, or made anew of them. */
  private get relations(): Relations {
    if (this.made) return this.made;
    const rest = this.saved?.judged?.rest();
    this.saved = undefined;
    this.made = this.relate(rest);
    if (!rest && this.known.models.size > 0) {
      for (const [uri, model] of this.known.models) this.made.take(uri, model);
      this.settle();
    }
    return this.made;
  }

  private relate(saved: SavedRest | undefined): Relations {
    const { atHand = AT_HAND } = this.context;
    const kept = new Shelf<ObjectiveScore>(atHand * OBJECTIVES_A_FILE, this.dictionary);
    return new Relations(this.known.models, this.surrounded, kept, saved);
  }

  private doubt(uri: string, changed: ReadonlySet<string>): void {
    if (this.known.models.has(uri)) {
      this.verdicts.doubt(uri, changed);
      return;
    }
    this.verdicts.forget(uri);
    this.relations.catalog.forget(`check ${uri}`);
  }

  /**
   * Takes in a file as it was at the end of a day, for rules about what was promised then; undefined where it is not
   * known any more.
   */
  remember(uri: string, day: string, model: FileModel | undefined, fingerprint?: string): void {
    this.known.past.set(uri, day, model, fingerprint);
    if (!this.known.models.has(uri)) return;
    this.updates++;
    this.verdicts.doubt(uri);
  }

  /** Nobody is to know any more how files were. */
  forgetPast(): void {
    for (const uri of [...this.known.past.uris]) {
      this.known.past.forgetAll(uri);
      if (this.known.models.has(uri)) this.verdicts.doubt(uri);
    }
  }

  /** True where a file as it was at the end of a day is known; with a fingerprint, where it was read from that text. */
  remembers(uri: string, day: string, fingerprint?: string): boolean {
    return this.known.past.has(uri, day, fingerprint);
  }

  /** The days on which the promises of a file's running cycles were made. */
  promiseDays(uri: string): readonly string[] {
    return this.verdicts.promisedIn(uri, () => this.view(uri));
  }

  /** Everything is to be resolved and judged again: the settings have changed, or the day. */
  refresh(): void {
    this.updates++;
    this.surrounded.clear();
    this.relations.refresh();
    for (const uri of this.known.models.keys()) this.verdicts.doubt(uri);
  }

  /** All findings of the file, fresh. */
  findingsOf(uri: string): readonly Finding[] {
    return this.verdicts.of(uri)?.findings ?? [];
  }

  /** A file's model, for somebody who looks at all of them. */
  peek(uri: string): FileModel | undefined {
    return this.known.models.peek(uri);
  }

  /** The same object as long as a file's model is the same; undefined for one that is not there. */
  markOf(uri: string): object | undefined {
    return this.known.models.markOf(uri);
  }

  /** The same object as long as a file's findings are the same; judges it where they are not fresh. */
  markOfFindings(uri: string): object | undefined {
    return this.verdicts.markOf(uri);
  }

  /** The file's findings as they are shown, fresh: those on one title with the gravest of them. */
  shownFindingsOf(uri: string): readonly Finding[] {
    const verdict = this.verdicts.of(uri);
    return verdict?.shown ?? verdict?.findings ?? [];
  }

  /** The file as rules see it, for requests that are answered once; undefined for a file that is not there. */
  view(uri: string): FileView | undefined {
    return this.surrounded.view(uri, this.lookup);
  }

  /** Names, resolved as they are from this file, for requests that are answered once. */
  namesFor(uri: string): Names {
    return this.surrounded.names(uri, this.lookup);
  }
}
