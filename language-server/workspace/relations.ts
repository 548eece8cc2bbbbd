import { Catalog } from '../model/catalog.ts';
import { type Changes, changesIn } from '../model/changes.ts';
import { Circles } from '../model/circles.ts';
import type { FileModel } from '../model/file.ts';
import { type CatalogEntries, type LinkPart, linksOf } from '../model/links.ts';
import { type NamePart, namesOf } from '../model/names.ts';
import type { Names } from '../model/resolve.ts';
import type { KeptScores } from '../model/score/scores.ts';
import { KnownParts } from './known-parts.ts';
import type { SavedRest } from './saved-project.ts';
import { LiveScores } from './scores.ts';
import type { SurroundedFiles } from './surroundings.ts';
import { Written } from './written.ts';

/**
 * What files say of each other: names, links, circles of support, and scores.
 *
 * A change is followed in steps, each only as far as it reaches: the names of the changed files; the links of the
 * files that had asked for one of those names; the circles those links close or open; the scores that follow from any
 * of these.
 */
export class Relations {
  readonly catalog: Catalog<CatalogEntries>;
  readonly live: LiveScores;
  private readonly circles: Circles;
  private readonly written = new Written<WrittenNames>();
  /** What has been taken in and not followed yet: files by URI, as they were before that, and keys of the catalog. */
  private due = { files: new Map<string, FileModel | undefined>(), keys: new Set<string>() };

  /**
   * @param kept where scores are kept
   * @param saved as they were at another time
   */
  constructor(
    private readonly models: ReadonlyMap<string, FileModel>,
    private readonly surrounded: SurroundedFiles,
    kept: KeptScores,
    saved?: SavedRest,
  ) {
    this.catalog = saved ? Catalog.from(saved.catalog) : new Catalog();
    this.circles = new Circles(saved?.circles);
    this.live = new LiveScores({ kept, files: models, catalog: this.catalog, surrounded }, saved?.scores);
  }

  save(): SavedRest {
    return {
      catalog: this.catalog.save(),
      circles: [...this.circles.all],
      scores: [...this.live.seenByRules],
    };
  }

  /**
   * Takes in a file's names, as they are now. Nothing is followed before `settle`.
   * @param before the file as it was; missing where everything in it may be new
   */
  take(uri: string, model: FileModel | undefined, before?: FileModel): void {
    if (!this.due.files.has(uri)) this.due.files.set(uri, before);
    const written = before && model && this.written.of(uri, () => ({ names: new KnownParts() }));
    const parts = written?.names.next(model!);
    for (const key of this.catalog.set(`names ${uri}`, model ? namesOf(model, parts) : {}))
      this.due.keys.add(key);
  }

  /**
   * Follows what has been taken in, as far as it reaches.
   * @returns URIs of the files that were taken in, and of those that had asked for something that is not what it was;
   * and the keys of the catalog that have other answers than before
   */
  settle(): { readonly reached: ReadonlySet<string>; readonly changed: ReadonlySet<string> } {
    const { files, keys } = this.due;
    const asked = this.readers('links', keys);
    for (const uri of files.keys()) if (!asked.has(uri)) for (const key of this.linkAgain(uri)) keys.add(key);
    for (const uri of asked) for (const key of this.link(uri)) keys.add(key);
    for (const key of this.closeCircles(keys)) keys.add(key);
    const changes = [...files].map(([uri, before]) => [uri, this.changesSince(uri, before)] as const);
    for (const key of this.live.update(keys, new Map(changes))) keys.add(key);
    const reached = new Set([...files.keys(), ...this.readers('check', keys)]);
    this.due = { files: new Map(), keys: new Set() };
    return { reached, changed: keys };
  }

  /** True where something has been taken in and not followed yet. */
  get isDue(): boolean {
    return this.due.files.size > 0;
  }

  /** Everything is to be resolved again: the settings have changed, or the day. */
  refresh(): void {
    this.live.clear();
    this.written.clear();
    const keys = new Set<string>();
    for (const uri of this.models.keys()) for (const key of this.link(uri)) keys.add(key);
    this.closeCircles(keys);
  }

  private changesSince(uri: string, before: FileModel | undefined): Changes | undefined {
    const now = before && this.models.get(uri);
    return now && changesIn(before, now);
  }

  private link(uri: string): Set<string> {
    const { catalog } = this;
    this.forgetLinks(uri);
    const model = this.models.get(uri);
    if (!model) {
      catalog.forget(`links ${uri}`);
      return catalog.set(`links ${uri}`, {});
    }
    const names = this.surrounded.names(uri, catalog.readerFor(`links ${uri}`));
    return catalog.set(`links ${uri}`, linksOf(model, names));
  }

  /** Links a file in which nothing but its own text has changed. */
  private linkAgain(uri: string): Set<string> {
    const { catalog } = this;
    const [model, written] = [this.models.get(uri), this.written.get(uri)];
    if (!model || !written) return this.link(uri);
    written.links ??= {
      parts: new KnownParts(),
      names: this.surrounded.names(uri, catalog.readerFor(`links ${uri}`)),
    };
    const { names, parts } = written.links;
    return catalog.set(`links ${uri}`, linksOf(model, names, parts.next(model)));
  }

  private forgetLinks(uri: string): void {
    const written = this.written.get(uri);
    if (written) delete written.links;
  }

  /** @param changed keys of the catalog; those of support are of interest */
  private closeCircles(changed: Iterable<string>): Set<string> {
    const prefix = 'supports ';
    const objectives = [...changed]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    if (objectives.length === 0) return new Set();
    const { catalog, circles } = this;
    const circle = circles.update(objectives, (objective) => catalog.get('supports', objective));
    return catalog.set('circles', { circle });
  }

  private readers(kind: 'links' | 'check', keys: Iterable<string>): Set<string> {
    const prefix = `${kind} `;
    const found = new Set<string>();
    for (const reader of this.catalog.readersOf(keys))
      if (reader.startsWith(prefix)) found.add(reader.slice(prefix.length));
    return found;
  }
}

/** What is kept of a file in which somebody writes. */
interface WrittenNames {
  readonly names: KnownParts<NamePart>;
  /** As long as nothing has changed that was asked for them. */
  links?: { readonly names: Names; readonly parts: KnownParts<LinkPart> };
}
