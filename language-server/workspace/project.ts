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
}

/**
 * All files that know each other's names, and their findings.
 *
 * A change is followed in steps, each only as far as it reaches: the names of the changed files; the links of the
 * files that had asked for one of those names; the circles those links close or open; the scores that follow from any
 * of these; the findings of the files that had asked for any of them.
 */
export class Project {
  private readonly dictionary = new Dictionary();
  private readonly models: Shelf<FileModel>;
  private readonly catalog = new Catalog<CatalogEntries>();
  private readonly circles = new Circles();
  private readonly findings: Shelf<readonly Finding[]>;
  private readonly stale = new Set<string>();
  private readonly periods = new Map<string, Period | undefined>();
  /** Old versions of files, by day and URI. */
  private readonly past: Shelf<FileModel>;
  /** The days of these, by URI. */
  private readonly pastDays = new Map<string, Set<string>>();
  private updates = 0;
  /** What has been taken in and not followed yet: URIs of files, and keys of the catalog. */
  private readonly due = { files: new Set<string>(), keys: new Set<string>() };

  private readonly live: LiveScores;

  constructor(private readonly context: ProjectContext) {
    const { atHand = AT_HAND } = context;
    this.models = new Shelf(atHand, this.dictionary);
    this.findings = new Shelf(atHand, this.dictionary);
    this.past = new Shelf(atHand, this.dictionary);
    this.live = new LiveScores({
      kept: new Shelf(atHand * OBJECTIVES_A_FILE, this.dictionary),
      files: this.models,
      catalog: this.catalog,
      viewThrough: (uri, lookup) => this.viewThrough(uri, lookup),
      around: (uri, lookup) => this.around(uri, lookup),
    });
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
    return this.catalog.get;
  }

  /** The scores of all files as they are now: the same figures for everyone who shows one. */
  get scores(): Scores {
    return this.live.scores;
  }

  /** All names of a kind. */
  names(kind: keyof CatalogEntries & string): Iterable<string> {
    return this.catalog.names(kind);
  }

  /** Takes in files as they are now, and finds out whose findings have to be judged again. */
  update(changes: readonly FileChange[]): void {
    for (const { uri, model } of changes) {
      if (model) this.models.set(uri, model);
      this.takeIn(uri, model);
    }
    this.settle();
  }

  /**
   * Takes in files of which there are many and that are not looked at soon, without following what they change: more
   * may come before `settle`.
   */
  load(changes: readonly FileChange[]): void {
    for (const { uri, model } of changes) {
      if (model) this.models.putAway(uri, model);
      // What is put away holds nothing of the text that it was read from; nor should its names.
      this.takeIn(uri, model && this.models.get(uri));
    }
  }

  /** Follows what has been taken in, as far as it reaches. */
  settle(): void {
    const { files, keys } = this.due;
    if (files.size === 0) return;
    this.updates++;
    for (const uri of this.readers('links', keys, files)) for (const key of this.link(uri)) keys.add(key);
    for (const key of this.closeCircles(keys)) keys.add(key);
    for (const key of this.live.update(keys, [...files])) keys.add(key);
    for (const uri of this.readers('check', keys, files)) this.markStale(uri);
    files.clear();
    keys.clear();
  }

  private takeIn(uri: string, model: FileModel | undefined): void {
    if (!model) {
      this.models.delete(uri);
      for (const day of this.pastDays.get(uri) ?? []) this.past.delete(pastKey(uri, day));
      this.pastDays.delete(uri);
    }
    this.due.files.add(uri);
    for (const key of this.catalog.set(`names ${uri}`, model ? namesOf(model) : {})) this.due.keys.add(key);
  }

  /** Takes in a file as it was at the end of a day, for rules about what was promised then. */
  remember(uri: string, day: string, model: FileModel): void {
    const days = this.pastDays.get(uri) ?? new Set<string>();
    this.pastDays.set(uri, days.add(day));
    this.past.putAway(pastKey(uri, day), model);
    if (!this.models.has(uri)) return;
    this.updates++;
    this.stale.add(uri);
  }

  /** Everything is to be resolved and judged again: the settings have changed, or the day. */
  refresh(): void {
    this.updates++;
    this.live.clear();
    this.periods.clear();
    const keys = new Set<string>();
    for (const uri of this.models.keys()) {
      for (const key of this.link(uri)) keys.add(key);
      this.stale.add(uri);
    }
    this.closeCircles(keys);
  }

  /** All findings of the file, fresh. */
  findingsOf(uri: string): readonly Finding[] {
    if (this.stale.delete(uri)) this.findings.set(uri, this.judge(uri));
    return this.findings.get(uri) ?? [];
  }

  /** The same object as long as a file's model is the same; undefined for one that is not there. */
  markOf(uri: string): object | undefined {
    return this.models.markOf(uri);
  }

  /** The same object as long as a file's findings are the same; judges it where they are not fresh. */
  markOfFindings(uri: string): object | undefined {
    this.findingsOf(uri);
    return this.findings.markOf(uri);
  }

  /** The file's findings as they are shown, fresh: those on one title with the gravest of them. */
  shownFindingsOf(uri: string): readonly Finding[] {
    const findings = this.findingsOf(uri);
    const model = this.models.get(uri);
    return model ? group(findings, model, this.context.rules) : findings;
  }

  /** The file as rules see it, for requests that are answered once; undefined for a file that is not there. */
  view(uri: string): FileView | undefined {
    return this.viewThrough(uri, this.catalog.get);
  }

  /** Names, resolved as they are from this file, for requests that are answered once. */
  namesFor(uri: string): Names {
    return this.namesThrough(this.catalog.get, this.context.settingsFor(uri));
  }

  private link(uri: string): Set<string> {
    const model = this.models.get(uri);
    if (!model) {
      this.catalog.forget(`links ${uri}`);
      return this.catalog.set(`links ${uri}`, {});
    }
    const names = this.namesThrough(this.catalog.readerFor(`links ${uri}`), this.context.settingsFor(uri));
    return this.catalog.set(`links ${uri}`, linksOf(model, names));
  }

  /** @param changed keys of the catalog; those of support are of interest */
  private closeCircles(changed: Iterable<string>): Set<string> {
    const prefix = 'supports ';
    const objectives = [...changed]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    if (objectives.length === 0) return new Set();
    const circle = this.circles.update(objectives, (objective) => this.catalog.get('supports', objective));
    return this.catalog.set('circles', { circle });
  }

  private markStale(uri: string): void {
    if (this.models.has(uri)) {
      this.stale.add(uri);
      return;
    }
    this.stale.delete(uri);
    this.findings.delete(uri);
    this.catalog.forget(`check ${uri}`);
  }

  private judge(uri: string): Finding[] {
    const model = this.models.get(uri);
    return model
      ? checkFile(model, this.around(uri, this.catalog.readerFor(`check ${uri}`)), this.context.rules)
      : [];
  }

  private viewThrough(uri: string, lookup: Catalog<CatalogEntries>['get']): FileView | undefined {
    const model = this.models.get(uri);
    return model && new FileView(model, this.around(uri, lookup));
  }

  private versionOn(uri: string, day: string, lookup: Catalog<CatalogEntries>['get']): FileView | undefined {
    const model = this.past.get(pastKey(uri, day));
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
      scoreOf: (id) => this.live.forRule(id, lookup),
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
    const key = `${cycle} ${settings.fiscalYearStart} ${settings.fiscalYearNamedFor}`;
    if (!this.periods.has(key)) {
      const parsed = parseCycle(cycle, settings);
      this.periods.set(key, parsed.ok ? { start: parsed.value.start, end: parsed.value.end } : undefined);
    }
    return this.periods.get(key);
  }

  private readers(kind: 'links' | 'check', keys: Iterable<string>, always: Iterable<string>): Set<string> {
    const prefix = `${kind} `;
    const found = new Set(always);
    for (const reader of this.catalog.readersOf(keys))
      if (reader.startsWith(prefix)) found.add(reader.slice(prefix.length));
    return found;
  }
}

function pastKey(uri: string, day: string): string {
  return `${day} ${uri}`;
}
