import type { Catalog } from '../model/catalog.ts';
import type { Changes } from '../model/changes.ts';
import type { FileModel, Ref } from '../model/file.ts';
import { idText, type ObjectiveId, objectivesOf } from '../model/ids.ts';
import type { CatalogEntries, LinkLookup } from '../model/links.ts';
import { lastName } from '../model/names.ts';
import type { ObjectiveScore } from '../model/score/objective.ts';
import { type KeptScores, Scores } from '../model/score/scores.ts';
import type { ScoreSettings, ScoreSource } from '../model/score/source.ts';
import { fingerprint } from '../packed/fingerprint.ts';
import { ObjectiveView } from '../rules/engine/views.ts';
import { sentenceOf } from '../rules/wording/sentence.ts';
import type { SurroundedFiles } from './surroundings.ts';

/** What scores need of their project. */
export interface ScoredFiles {
  readonly files: ReadonlyMap<string, FileModel>;
  /** Where scores are kept. */
  readonly kept: KeptScores;
  readonly catalog: Catalog<CatalogEntries>;
  readonly surrounded: SurroundedFiles;
}

const KIND = 'score ';

/**
 * A project's scores, kept up as its files change. The catalog remembers what each score was made of, other scores
 * too, so that a change makes old only those that follow from it.
 */
export class LiveScores implements ScoreSource {
  readonly scores: Scores;
  private asking: LinkLookup;
  /** What the rules saw last of an objective's score, as a fingerprint, by the text of its id. */
  private readonly seen: Map<string, number>;
  /** One objective's key results are asked for one after the other; more are not worth their room. */
  private lastView: { readonly key: string; readonly view?: ObjectiveView } | undefined;
  /** Those of the file that was asked for last. */
  private last: { readonly uri: string; readonly settings: ScoreSettings } | undefined;

  /** @param seen as another one had it at its end */
  constructor(
    private readonly project: ScoredFiles,
    seen: Iterable<readonly [string, number]> = [],
  ) {
    this.asking = (kind, name) => project.catalog.get(kind, name);
    this.seen = new Map(seen);
    this.scores = new Scores(this, project.kept);
  }

  /** What the rules saw last of each score, as one number. */
  get seenByRules(): ReadonlyMap<string, number> {
    return this.seen;
  }

  get files(): ReadonlyMap<string, FileModel> {
    return this.project.files;
  }

  readonly lookup: LinkLookup = (kind, name) => this.asking(kind, name);

  fileOf(uri: string): FileModel | undefined {
    this.asking('text', uri);
    return this.project.files.get(uri);
  }

  needs(objective: string): void {
    this.asking('score', objective);
  }

  onBehalfOf<T>(objective: string, compute: () => T): T {
    const before = this.asking;
    this.asking = this.project.catalog.readerFor(KIND + objective);
    try {
      return compute();
    } finally {
      this.asking = before;
    }
  }

  settingsFor(uri: string): ScoreSettings {
    if (this.last?.uri !== uri) {
      const { settings, today, names } = this.project.surrounded.around(uri, this.lookup);
      this.last = { uri, settings: { today, names, ambition: settings.ambition, scheme: settings.grading } };
    }
    return this.last.settings;
  }

  sentenceOf({ uri, objective }: ObjectiveId, keyResult: string): ReturnType<ScoreSource['sentenceOf']> {
    const key = idText({ uri, objective });
    if (this.lastView?.key !== key) this.lastView = { key, ...this.viewOf({ uri, objective }) };
    const reading = this.lastView.view?.keyResults.find(({ id }) => id === keyResult)?.reading;
    return reading && sentenceOf(reading);
  }

  private viewOf(id: ObjectiveId): { readonly view?: ObjectiveView } {
    const file = this.project.surrounded.view(id.uri, this.lookup);
    const model = file && objectivesOf(file.model).get(id.objective);
    return model ? { view: new ObjectiveView(file, model, id) } : {};
  }

  /** An objective's score for a rule, which hears through the lookup when it is another. */
  forRule(id: ObjectiveId, lookup: LinkLookup): ObjectiveScore | undefined {
    const key = idText({ uri: id.uri, objective: id.objective });
    lookup('score', key);
    const score = this.scores.objective(id);
    this.seen.set(key, signatureOf(score));
    return score;
  }

  /**
   * Forgets the scores that follow from what has changed.
   * @param keys of the catalog
   * @param files those with another text by URI, and what they say otherwise; undefined where that may be anything
   * @returns keys of the catalog: the scores that rules have seen and that are not what they were
   */
  update(keys: Iterable<string>, files: ReadonlyMap<string, Changes | undefined>): string[] {
    this.lastView = undefined;
    this.last = undefined;
    const { catalog } = this.project;
    const old = new Set<string>();
    let changed = this.readingScores(catalog.readersOf(keys));
    for (const [uri, changes] of files)
      for (const key of this.readingScores(catalog.readersOf([`text ${uri}`])))
        if (!changes || this.isMadeOf(key.slice(KIND.length), uri, changes)) changed.push(key);
    while (changed.length > 0) {
      const next = changed.filter((key) => !old.has(key));
      for (const key of next) old.add(key);
      changed = this.readingScores(catalog.readersOf(next));
    }
    for (const key of old) {
      this.scores.forget(key.slice(KIND.length));
      catalog.forget(key);
    }
    return [...old].filter((key) => this.isOther(key.slice(KIND.length)));
  }

  private readingScores(readers: Iterable<string>): string[] {
    return [...readers].filter((reader) => reader.startsWith(KIND));
  }

  /** Whether a score was made of something that a file says otherwise now: what it asks a file's text for. */
  private isMadeOf(key: string, uri: string, { objectives, checkIns, kpis }: Changes): boolean {
    const { catalog, files } = this.project;
    const id = idOf(key);
    if (id.uri === uri && objectives.has(id.objective)) return true;
    if (checkIns.size > 0) {
      const on = catalog.get('checkIns', key);
      if (on.some((entry) => entry.uri === uri && checkIns.has(entry.index))) return true;
    }
    if (kpis.size === 0) return false;
    const file = files.get(id.uri);
    const objective = file && objectivesOf(file).get(id.objective);
    return (
      !objective || objective.keyResults.some(({ tracks }) => tracks && this.isTracked(tracks, uri, kpis))
    );
  }

  private isTracked(tracks: Ref, uri: string, kpis: ReadonlySet<string>): boolean {
    const [kpi] = this.project.catalog.get('kpi', lastName(tracks));
    return kpi?.uri === uri && kpis.has(kpi.id);
  }

  /** Forgets all: the settings have changed, or the day. */
  clear(): void {
    this.lastView = undefined;
    this.last = undefined;
    this.seen.clear();
    this.scores.forgetAll();
  }

  /** True where rules have seen another score of the objective than it has now. */
  private isOther(key: string): boolean {
    const seen = this.seen.get(key);
    if (seen === undefined) return false;
    try {
      return seen !== signatureOf(this.scores.objective(idOf(key)));
    } catch {
      // Those who ask for it again will hear why.
      return true;
    }
  }
}

function idOf(key: string): ObjectiveId {
  const at = key.indexOf('#');
  return { uri: key.slice(0, at), objective: key.slice(at + 1) };
}

const signatures = new WeakMap<ObjectiveScore, number>();

/** All that rules look at, as one number. Each key result of an objective asks for it. */
function signatureOf(score: ObjectiveScore | undefined): number {
  if (!score) return 0;
  const known = signatures.get(score);
  if (known !== undefined) return known;
  const signature = signed(score);
  signatures.set(score, signature);
  return signature;
}

function signed(score: ObjectiveScore): number {
  const parts = score.parts.map(({ score: { progress, pace, confidence, status } }) =>
    [progress.ok ? progress.value.raw : '', pace, confidence?.value, status.status].join(),
  );
  return fingerprint([score.score.ok ? score.score.value : '', ...parts].join(';'));
}
