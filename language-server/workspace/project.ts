import { Catalog } from '../model/catalog.ts';
import { Circles } from '../model/circles.ts';
import { parseCycle } from '../model/cycle.ts';
import type { FileModel } from '../model/file.ts';
import { type CatalogEntries, linksOf } from '../model/links.ts';
import { namesOf } from '../model/names.ts';
import type { Period } from '../model/period.ts';
import type { Names } from '../model/resolve.ts';
import type { Scores } from '../model/score/scores.ts';
import { Dictionary } from '../packed/dictionary.ts';
import { Shelf } from '../packed/shelf.ts';
import { checkFile } from '../rules/engine/check.ts';
import { group } from '../rules/engine/group.ts';
import { FileView, type Surroundings } from '../rules/engine/views.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import { promiseDay } from '../rules/wording/promise.ts';
import { PastFiles } from './past-files.ts';
import type { SavedProject, SavedRest, Verdict } from './saved-project.ts';
import { LiveScores } from './scores.ts';

/** So many of the files that were looked at last are kept as they are, where nobody says otherwise. */
const AT_HAND = 200;
/** Scores are looked at by the objective. */
const OBJECTIVES_A_FILE = 5;

/** What a project needs to know from outside. */
export interface ProjectContext {
  readonly rules: readonly Rule[];
  /** The settings in force for a file. */
  settingsFor(uri: string): Settings;
  /** ISO date of the current day. */
  today(): string;
  /** The editor's language, where there is an editor. */
  editorLanguage?(): string | undefined;
  /** So many of the files that were looked at last are kept as they are; the others take less room and a little time. */
  readonly atHand?: number;
}

/** One file as it is now; without a model it is gone. */
export interface FileChange {
  readonly uri: string;
  readonly model?: FileModel;
  /** Of the text that the model was made of; missing where it need not be known at another start. */
  readonly fingerprint?: string;
}

/** What files say of each other. */
interface Relations {
  readonly catalog: Catalog<CatalogEntries>;
  readonly circles: Circles;
  readonly live: LiveScores;
}

/**
 * All files that know each other's names, and their findings.
 *
 * A change is followed in steps, each only as far as it reaches: the names of the changed files; the links of the
 * files that had asked for one of those names; the circles those links close or open; the scores that follow from any
 * of these; the findings of the files that had asked for any of them.
 */
export class Project {
  private readonly dictionary: Dictionary;
  private readonly models: Shelf<FileModel>;
  /** Fingerprints of the texts that models were made of, as far as they are known. */
  private readonly texts: Map<string, string>;
  private readonly verdicts: Shelf<Verdict>;
  private readonly stale = new Set<string>();
  /** Of built-in cycles, by their names. */
  private periods = new WeakMap<Settings, Map<string, Period | undefined>>();
  private readonly past: PastFiles;
  private made: Relations | undefined;
  private updates = 0;
  /** How many files were read or judged since it was taken up or saved. */
  private work = 0;
  /** What has been taken in and not followed yet: URIs of files, and keys of the catalog. */
  private readonly due = { files: new Set<string>(), keys: new Set<string>() };

  /** @param saved the project as it was at another time */
  constructor(
    private readonly context: ProjectContext,
    private saved?: SavedProject,
  ) {
    const { atHand = AT_HAND } = context;
    this.dictionary = new Dictionary(saved?.words, saved?.shapes);
    this.models = new Shelf(atHand, this.dictionary, saved?.files);
    this.texts = new Map(saved?.texts);
    this.verdicts = new Shelf(atHand, this.dictionary, saved?.judged?.verdicts);
    this.past = new PastFiles(this.dictionary, saved?.judged?.past);
    for (const uri of this.models.keys()) if (!this.verdicts.has(uri)) this.stale.add(uri);
  }

  /** The project as it is, to be taken up again. */
  save(): SavedProject {
    this.settle();
    this.work = 0;
    const { catalog, circles, live } = this.relations;
    const rest = { catalog: catalog.save(), circles: [...circles.all], scores: [...live.seenByRules] };
    const judged = {
      verdicts: this.verdicts.save((uri) => !this.stale.has(uri)),
      past: this.past.save(),
      rest: () => rest,
    };
    const files = this.models.save();
    // The last line of all: whatever is packed adds to the words.
    const { words, shapes } = this.dictionary;
    return { files, texts: [...this.texts], judged, words, shapes };
  }

  /** How many files were read or judged since it was taken up or saved: what saving it would spare. */
  get unsaved(): number {
    return this.work;
  }

  /** True for a file that is here as it was read from a text with this fingerprint. */
  isOf(uri: string, fingerprint: string): boolean {
    return this.texts.get(uri) === fingerprint;
  }

  /** Another number after every change: what was made of a project is good as long as this is the same. */
  get revision(): number {
    return this.updates;
  }

  /** Every file's model, by URI. */
  get files(): ReadonlyMap<string, FileModel> {
    return this.models;
  }

  /** Files whose findings may not be what they were; judged when they are next asked for. */
  get staleFiles(): ReadonlySet<string> {
    return this.stale;
  }

  /** What is known of names and links, for requests that are answered once. */
  get lookup(): Catalog<CatalogEntries>['get'] {
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
      if (change.model) this.models.set(change.uri, change.model);
      this.takeIn(change, change.model);
    }
    this.settle();
  }

  /**
   * Takes in files of which there are many and that are not looked at soon, without following what they change: more
   * may come before `settle`.
   */
  load(changes: readonly FileChange[]): void {
    for (const change of changes) {
      // Who says how many are to be at hand looks at all of them soon.
      if (change.model && this.context.atHand !== undefined) this.models.set(change.uri, change.model);
      else if (change.model) this.models.putAway(change.uri, change.model);
      // What is put away holds nothing of the text that it was read from; nor should its names.
      this.takeIn(change, change.model && this.models.get(change.uri));
    }
  }

  /** Follows what has been taken in, as far as it reaches. */
  settle(): void {
    const { files, keys } = this.due;
    if (files.size === 0) return;
    this.updates++;
    for (const uri of this.readers('links', keys, files)) for (const key of this.link(uri)) keys.add(key);
    for (const key of this.closeCircles(keys)) keys.add(key);
    for (const key of this.relations.live.update(keys, [...files])) keys.add(key);
    for (const uri of this.readers('check', keys, files)) this.markStale(uri);
    files.clear();
    keys.clear();
  }

  private takeIn({ uri, fingerprint }: FileChange, model: FileModel | undefined): void {
    this.work++;
    if (fingerprint === undefined) this.texts.delete(uri);
    else this.texts.set(uri, fingerprint);
    if (!model) {
      this.models.delete(uri);
      this.past.forgetAll(uri);
    }
    this.follow(uri, model);
  }

  private follow(uri: string, model: FileModel | undefined): void {
    const { catalog } = this.relations;
    this.due.files.add(uri);
    for (const key of catalog.set(`names ${uri}`, model ? namesOf(model) : {})) this.due.keys.add(key);
  }

  /** What files say of each other: as it was saved, or made anew of them. */
  private get relations(): Relations {
    if (this.made) return this.made;
    const rest = this.saved?.judged?.rest();
    this.saved = undefined;
    this.made = this.relate(rest);
    if (!rest && this.models.size > 0) {
      for (const [uri, model] of this.models) this.follow(uri, model);
      this.settle();
    }
    return this.made;
  }

  private relate(saved: SavedRest | undefined): Relations {
    const catalog: Catalog<CatalogEntries> = saved ? Catalog.from(saved.catalog) : new Catalog();
    const live = new LiveScores(
      {
        kept: new Shelf((this.context.atHand ?? AT_HAND) * OBJECTIVES_A_FILE, this.dictionary),
        files: this.models,
        catalog,
        viewThrough: (uri, lookup) => this.viewThrough(uri, lookup),
        around: (uri, lookup) => this.around(uri, lookup),
      },
      saved?.scores,
    );
    return { catalog, circles: new Circles(saved?.circles), live };
  }

  /**
   * Takes in a file as it was at the end of a day, for rules about what was promised then; undefined where it is not
   * known any more.
   */
  remember(uri: string, day: string, model: FileModel | undefined, fingerprint?: string): void {
    this.past.set(uri, day, model, fingerprint);
    if (!this.models.has(uri)) return;
    this.updates++;
    this.stale.add(uri);
  }

  /** Nobody is to know any more how files were. */
  forgetPast(): void {
    for (const uri of [...this.past.uris]) {
      this.past.forgetAll(uri);
      if (this.models.has(uri)) this.stale.add(uri);
    }
  }

  /** True where a file as it was at the end of a day is known; with a fingerprint, where it was read from that text. */
  remembers(uri: string, day: string, fingerprint?: string): boolean {
    return this.past.has(uri, day, fingerprint);
  }

  /** The days on which the promises of a file's running cycles were made. */
  promiseDays(uri: string): readonly string[] {
    const verdict = this.stale.has(uri) ? undefined : this.verdicts.get(uri);
    const view = verdict ? undefined : this.view(uri);
    return verdict?.promised ?? (view ? promisedIn(view) : []);
  }

  /** Everything is to be resolved and judged again: the settings have changed, or the day. */
  refresh(): void {
    this.updates++;
    this.relations.live.clear();
    this.periods = new WeakMap();
    const keys = new Set<string>();
    for (const uri of this.models.keys()) {
      for (const key of this.link(uri)) keys.add(key);
      this.stale.add(uri);
    }
    this.closeCircles(keys);
  }

  /** All findings of the file, fresh. */
  findingsOf(uri: string): readonly Finding[] {
    if (this.stale.has(uri)) this.judge(uri, this.relations);
    return this.verdicts.get(uri)?.findings ?? [];
  }

  /** A file's model, for somebody who looks at all of them. */
  peek(uri: string): FileModel | undefined {
    return this.models.peek(uri);
  }

  /** The same object as long as a file's model is the same; undefined for one that is not there. */
  markOf(uri: string): object | undefined {
    return this.models.markOf(uri);
  }

  /** The same object as long as a file's findings are the same; judges it where they are not fresh. */
  markOfFindings(uri: string): object | undefined {
    if (this.stale.has(uri)) this.judge(uri, this.relations);
    return this.verdicts.markOf(uri);
  }

  /** The file's findings as they are shown, fresh: those on one title with the gravest of them. */
  shownFindingsOf(uri: string): readonly Finding[] {
    const findings = this.findingsOf(uri);
    return this.verdicts.get(uri)?.shown ?? findings;
  }

  /** The file as rules see it, for requests that are answered once; undefined for a file that is not there. */
  view(uri: string): FileView | undefined {
    return this.viewThrough(uri, this.relations.catalog.get);
  }

  /** Names, resolved as they are from this file, for requests that are answered once. */
  namesFor(uri: string): Names {
    return this.namesThrough(this.relations.catalog.get, this.context.settingsFor(uri));
  }

  private link(uri: string): Set<string> {
    const { catalog } = this.relations;
    const model = this.models.get(uri);
    if (!model) {
      catalog.forget(`links ${uri}`);
      return catalog.set(`links ${uri}`, {});
    }
    const names = this.namesThrough(catalog.readerFor(`links ${uri}`), this.context.settingsFor(uri));
    return catalog.set(`links ${uri}`, linksOf(model, names));
  }

  /** @param changed keys of the catalog; those of support are of interest */
  private closeCircles(changed: Iterable<string>): Set<string> {
    const prefix = 'supports ';
    const objectives = [...changed]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    if (objectives.length === 0) return new Set();
    const { catalog, circles } = this.relations;
    const circle = circles.update(objectives, (objective) => catalog.get('supports', objective));
    return catalog.set('circles', { circle });
  }

  private markStale(uri: string): void {
    if (this.models.has(uri)) {
      this.stale.add(uri);
      return;
    }
    this.stale.delete(uri);
    this.verdicts.delete(uri);
    this.relations.catalog.forget(`check ${uri}`);
  }

  private judge(uri: string, { catalog }: Relations): void {
    this.stale.delete(uri);
    const model = this.models.get(uri);
    if (!model) return;
    this.work++;
    const around = this.around(uri, catalog.readerFor(`check ${uri}`));
    const findings = checkFile(model, around, this.context.rules);
    const shown = group(findings, model, this.context.rules);
    this.verdicts.set(uri, {
      findings,
      ...(shown.length < findings.length && { shown }),
      promised: promisedIn(new FileView(model, around)),
    });
  }

  private viewThrough(uri: string, lookup: Catalog<CatalogEntries>['get']): FileView | undefined {
    const model = this.models.get(uri);
    return model && new FileView(model, this.around(uri, lookup));
  }

  private versionOn(uri: string, day: string, lookup: Catalog<CatalogEntries>['get']): FileView | undefined {
    const model = this.past.get(uri, day);
    return model && new FileView(model, this.around(uri, lookup));
  }

  private around(uri: string, lookup: Catalog<CatalogEntries>['get']): Surroundings {
    const settings = this.context.settingsFor(uri);
    const editorLanguage = this.context.editorLanguage?.();
    return {
      lookup,
      names: this.namesThrough(lookup, settings),
      settings,
      today: settings.today ?? this.context.today(),
      versionOn: (day) => this.versionOn(uri, day, lookup),
      scoreOf: (id) => this.relations.live.forRule(id, lookup),
      ...(editorLanguage && { editorLanguage }),
    };
  }

  private namesThrough(lookup: Catalog<CatalogEntries>['get'], settings: Settings): Names {
    return {
      lookup,
      periodOf: (cycle) => {
        const declared = lookup('cycle', cycle)[0];
        if (declared)
          return declared.start && declared.end && declared.start <= declared.end
            ? { start: declared.start, end: declared.end }
            : undefined;
        return this.builtIn(cycle, settings);
      },
    };
  }

  private builtIn(cycle: string, settings: Settings): Period | undefined {
    let periods = this.periods.get(settings);
    if (!periods) {
      periods = new Map();
      this.periods.set(settings, periods);
    }
    let period = periods.get(cycle);
    if (!period && !periods.has(cycle)) {
      const parsed = parseCycle(cycle, settings);
      period = parsed.ok ? { start: parsed.value.start, end: parsed.value.end } : undefined;
      periods.set(cycle, period);
    }
    return period;
  }

  private readers(kind: 'links' | 'check', keys: Iterable<string>, always: Iterable<string>): Set<string> {
    const prefix = `${kind} `;
    const found = new Set(always);
    for (const reader of this.relations.catalog.readersOf(keys))
      if (reader.startsWith(prefix)) found.add(reader.slice(prefix.length));
    return found;
  }
}

function promisedIn({ objectives }: FileView): string[] {
  return [...new Set(objectives.flatMap((objective) => promiseDay(objective) ?? []))];
}
