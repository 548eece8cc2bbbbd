import type { Catalog } from '../model/catalog.ts';
import type { FileModel } from '../model/file.ts';
import { idText, type ObjectiveId } from '../model/ids.ts';
import type { CatalogEntries, LinkLookup } from '../model/links.ts';
import type { ObjectiveScore } from '../model/score/objective.ts';
import { type KeptScores, Scores } from '../model/score/scores.ts';
import type { ScoreSettings, ScoreSource } from '../model/score/source.ts';
import { fingerprint } from '../packed/fingerprint.ts';
import type { FileView } from '../rules/engine/views.ts';
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
  private readonly views = new Map<string, FileView>();
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
    let view = this.views.get(uri);
    if (!view) {
      view = this.project.surrounded.view(uri, this.lookup)!;
      // One file's objectives are asked for one after the other; more are not worth their room.
      this.views.clear();
      this.views.set(uri, view);
    }
    const found = view.objectives.find(({ id }) => id.objective === objective);
    const reading = found?.keyResults.find(({ id }) => id === keyResult)?.reading;
    return reading && sentenceOf(reading);
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
   * @param files URIs of the files with another text
   * @returns keys of the catalog: the scores that rules have seen and that are not what they were
   */
  update(keys: Iterable<string>, files: readonly string[]): string[] {
    this.views.clear();
    this.last = undefined;
    const old = new Set<string>();
    let changed = [...keys, ...files.map((uri) => `text ${uri}`)];
    while (changed.length > 0) {
      const readers = [...this.project.catalog.readersOf(changed)];
      changed = readers.filter((reader) => reader.startsWith(KIND) && !old.has(reader));
      for (const key of changed) old.add(key);
    }
    for (const key of old) {
      this.scores.forget(key.slice(KIND.length));
      this.project.catalog.forget(key);
    }
    return [...old].filter((key) => this.isOther(key.slice(KIND.length)));
  }

  /** Forgets all: the settings have changed, or the day. */
  clear(): void {
    this.views.clear();
    this.last = undefined;
    this.seen.clear();
    this.scores.forgetAll();
  }

  /** True where rules have seen another score of the objective than it has now. */
  private isOther(key: string): boolean {
    const seen = this.seen.get(key);
    if (seen === undefined) return false;
    const at = key.indexOf('#');
    try {
      return (
        seen !== signatureOf(this.scores.objective({ uri: key.slice(0, at), objective: key.slice(at + 1) }))
      );
    } catch {
      // Those who ask for it again will hear why.
      return true;
    }
  }
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
