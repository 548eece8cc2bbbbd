import { accountableFor } from '../../model/accountable.ts';
import type {
  AmbitionKind,
  CheckIn,
  FileModel,
  Header,
  KeyResult,
  Kpi,
  Objective,
  Ref,
  Text,
} from '../../model/file.ts';
import { unitsAbove } from '../../model/hierarchy.ts';
import { idText, keyResultsOf, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import { type LinkLookup, placeOf, placeOfCheckIn } from '../../model/links.ts';
import { lastName, type ObjectiveEntry, type UnitEntry, unitsOf } from '../../model/names.ts';
import type { Period } from '../../model/period.ts';
import { type Reference, referencesOf } from '../../model/references.ts';
import type { Names, Place, Resolution } from '../../model/resolve.ts';
import type { KeyResultScore } from '../../model/score/key-result.ts';
import type { ObjectiveScore } from '../../model/score/objective.ts';
import { detectLanguage } from '../../prose/detect.ts';
import { read } from '../../prose/read.ts';
import type { Reading, TextKind } from '../../prose/reading.ts';
import type { Settings } from '../settings.ts';
import { type Messages, type Speak, speakIn } from '../speak.ts';
import { isStruck } from '../wording/struck.ts';

/*
 * What rules look at: the file's model with what it inherits and what surrounds it. Everything is computed when it is
 * first asked for; what other files say is asked through a lookup that remembers the question.
 */

/** What surrounds a check. */
export interface Surroundings {
  readonly lookup: LinkLookup;
  readonly names: Names;
  readonly settings: Settings;
  /** ISO date. */
  readonly today: string;
  /** The live figures of any objective; missing where a text is judged alone. */
  readonly scoreOf?: (id: ObjectiveId) => ObjectiveScore | undefined;
  /** The file that is judged as it was at the end of a day; undefined where that is not known. */
  readonly versionOn?: (day: string) => FileView | undefined;
  /** The editor's language, as its code; where there is no editor, English. */
  readonly editorLanguage?: string;
}

/** The language to speak in about a text: what the settings say. */
function languageFor({ settings, editorLanguage }: Surroundings, textLanguage: string | undefined): string {
  if (settings.messages === 'text') return textLanguage ?? 'en';
  return settings.messages === 'editor' ? (editorLanguage ?? 'en').split('-', 1)[0]! : settings.messages;
}

export class FileView {
  private objectiveViews: readonly ObjectiveView[] | undefined;
  private checkInViews: readonly CheckInView[] | undefined;
  private kpiViews: readonly KpiView[] | undefined;
  private language: string | undefined;
  private references: readonly Resolved[] | undefined;
  private resolutions: ReadonlyMap<Ref, Resolution | undefined> | undefined;
  private readonly hierarchy = new Map<string, ReadonlyMap<string, number>>();
  private readonly known = new Map<unknown, unknown>();
  private readonly facts = new Map<KeyResult, Map<unknown, unknown>>();

  constructor(
    readonly model: FileModel,
    readonly around: Surroundings,
  ) {}

  get uri(): string {
    return this.model.uri;
  }

  get objectives(): readonly ObjectiveView[] {
    this.objectiveViews ??= [...objectivesOf(this.model)].map(
      ([id, objective]) => new ObjectiveView(this, objective, { uri: this.uri, objective: id }),
    );
    return this.objectiveViews;
  }

  get checkIns(): readonly CheckInView[] {
    this.checkInViews ??= this.model.checkIns.map((checkIn) => new CheckInView(this, checkIn));
    return this.checkInViews;
  }

  get kpis(): readonly KpiView[] {
    this.kpiViews ??= this.model.kpis.map((kpi) => new KpiView(this, kpi));
    return this.kpiViews;
  }

  /** The headers, for what is inherited from one of them. */
  get headers(): readonly Header[] {
    return this.model.headers;
  }

  /** What is made of the file once, however many of its objectives need it. */
  once<T>(make: (file: FileView) => T): T {
    if (!this.known.has(make)) this.known.set(make, make(this));
    return this.known.get(make) as T;
  }

  /** The language to speak in about this file, as its code. */
  get spoken(): string {
    this.language ??= languageFor(this.around, this.textLanguage());
    return this.language;
  }

  /** A rule's messages, in the language to speak in about this file. */
  say<Key extends string>(messages: Messages<Key>): Speak<Key> {
    return speakIn(messages, this.spoken);
  }

  /** What is made of a key result once, however many rules need it. */
  factOf<T>(keyResult: KeyResultView, make: (keyResult: KeyResultView) => T): T {
    let facts = this.facts.get(keyResult.model);
    if (!facts) {
      facts = new Map();
      this.facts.set(keyResult.model, facts);
    }
    if (!facts.has(make)) facts.set(make, make(keyResult));
    return facts.get(make) as T;
  }

  /** Every reference and what it leads to. */
  get resolved(): readonly Resolved[] {
    this.references ??= referencesOf(this.model).map((reference) => ({
      ...reference,
      resolution: reference.resolve(this.around.names),
    }));
    return this.references;
  }

  /** Every reference that does not lead to one thing. */
  get unclear(): readonly Resolved[] {
    return this.resolved.filter(({ resolution }) => resolution?.kind !== 'found');
  }

  /** What a check-in of this file is on, as `find` finds it. */
  checkedIn(_checkIn: CheckInView, find: () => CheckedIn | undefined): CheckedIn | undefined {
    return find();
  }

  /** What a reference of this file leads to. */
  resolutionOf(ref: Ref): Resolution | undefined {
    this.resolutions ??= new Map(this.resolved.map((one) => [one.ref, one.resolution]));
    return this.resolutions.get(ref);
  }

  /** All units above one, with how many levels. */
  above(unit: string): ReadonlyMap<string, number> {
    let above = this.hierarchy.get(unit);
    if (!above) {
      above = unitsAbove(unit, this.around.lookup);
      this.hierarchy.set(unit, above);
    }
    return above;
  }

  private textLanguage(): string | undefined {
    const declared = this.model.headers.find(({ language }) => language)?.language?.value;
    const title = this.model.objectives[0]?.title?.value;
    return declared ?? (title ? detectLanguage(title) : undefined);
  }
}

/** A reference and what it leads to; undefined for a key result where nobody knows of which objective. */
export interface Resolved extends Reference {
  readonly resolution: Resolution | undefined;
}

export class ObjectiveView {
  private keyResultViews: readonly KeyResultView[] | undefined;
  private pursuedViews: readonly KeyResultView[] | undefined;
  /** Its id as a key of the catalog. */
  readonly key: string;
  readonly place: Place;
  private text: Reading | undefined;
  private figures: { readonly found: ObjectiveScore | undefined } | undefined;
  private time: { readonly found: Period | undefined } | undefined;

  constructor(
    readonly file: FileView,
    readonly model: Objective,
    readonly id: ObjectiveId,
  ) {
    this.key = idText(id);
    this.place = placeOf(file, model);
  }

  get keyResults(): readonly KeyResultView[] {
    this.keyResultViews ??= [...keyResultsOf(this.model)].map(
      ([keyResult, kr]) => new KeyResultView(this, kr, keyResult),
    );
    return this.keyResultViews;
  }

  get around(): Surroundings {
    return this.file.around;
  }

  get uri(): string {
    return this.file.uri;
  }

  /** True where it was given up: it says so, or its title is struck through. */
  get isGivenUp(): boolean {
    return isGivenUp(this.model);
  }

  /** The key results that were not given up. */
  get pursued(): readonly KeyResultView[] {
    this.pursuedViews ??= this.keyResults.filter(({ model }) => !isGivenUp(model));
    return this.pursuedViews;
  }

  /** The references to the units it is for. */
  get units(): readonly Ref[] {
    return unitsOf(this.model, this.file.headers);
  }

  /** The units it is for, as far as they are declared. */
  get declaredUnits(): readonly UnitEntry[] {
    return this.units.flatMap((ref) => this.around.lookup('unit', lastName(ref)));
  }

  get cycle(): string | undefined {
    return this.place.cycle;
  }

  get period(): Period | undefined {
    this.time ??= { found: this.cycle === undefined ? undefined : this.around.names.periodOf(this.cycle) };
    return this.time.found;
  }

  get ambition(): AmbitionKind {
    return this.model.ambition?.value ?? this.around.settings.ambition;
  }

  /** The language that its header says, for all texts below it. */
  get language(): string | undefined {
    return this.model.header === undefined
      ? undefined
      : this.file.headers[this.model.header]?.language?.value;
  }

  /** What its title says; undefined without one. */
  get reading(): Reading | undefined {
    if (!this.model.title) return undefined;
    this.text ??= readText(this, this.model.title.value, 'objective');
    return this.text;
  }

  /** True while its title is still a question to its author, as quick fixes leave one. */
  get isQuestion(): boolean {
    return isQuestion(this.model.title);
  }

  /** A rule's messages, in the language to speak in about this objective. */
  say<Key extends string>(messages: Messages<Key>): Speak<Key> {
    return speakIn(messages, languageFor(this.around, this.language ?? this.reading?.lang));
  }

  /** Its figures; undefined where it is judged alone. */
  get score(): ObjectiveScore | undefined {
    this.figures ??= { found: this.around.scoreOf?.(this.id) };
    return this.figures.found;
  }

  /** Names of those accountable: its own owners, else the leads of its teams, else the person it is for. */
  get accountable(): readonly string[] {
    const [owners, units] = [this.model.owners.map(lastName), this.units.map(lastName)];
    return accountableFor({ owners, units }, this.around.lookup);
  }
}

export class KeyResultView {
  private text: Reading | undefined;

  constructor(
    readonly objective: ObjectiveView,
    readonly model: KeyResult,
    readonly id: string,
  ) {}

  get around(): Surroundings {
    return this.objective.around;
  }

  get uri(): string {
    return this.objective.uri;
  }

  get ambition(): AmbitionKind {
    return this.model.ambition?.value ?? this.objective.ambition;
  }

  /** What is made of it once, however many rules need it. */
  fact<T>(make: (keyResult: KeyResultView) => T): T {
    return this.objective.file.factOf(this, make);
  }

  /** A rule's messages, in the language to speak in about this key result. */
  say<Key extends string>(messages: Messages<Key>): Speak<Key> {
    return speakIn(messages, languageFor(this.around, this.objective.language ?? this.reading?.lang));
  }

  /** What its title says; undefined without one. */
  get reading(): Reading | undefined {
    if (!this.model.title) return undefined;
    this.text ??= readText(this.objective, this.model.title.value, 'kr');
    return this.text;
  }

  /** True while its title is still a question to its author, as quick fixes leave one. */
  get isQuestion(): boolean {
    return isQuestion(this.model.title);
  }

  /** Its figures; undefined where it is judged alone. */
  get score(): KeyResultScore | undefined {
    return this.objective.score?.parts.find(({ id }) => id === this.id)?.score;
  }

  /** True where its form alone says how it is measured. */
  get measuredInForm(): boolean {
    const { metric, tracks } = this.model;
    if (!metric) return false;
    if (metric.kind === 'from-to') return metric.to !== undefined || tracks !== undefined;
    return metric.kind !== 'milestones' || metric.steps.length > 0;
  }

  /** True where progress can be measured, by its form or by its words, or where that is still an open question. */
  get measurable(): boolean {
    return (
      this.measuredInForm ||
      this.isQuestion ||
      this.model.hidden !== undefined ||
      this.reading?.measurable === true
    );
  }
}

/** What a check-in is on. */
export interface CheckedIn {
  readonly id: ObjectiveId;
  readonly entry: ObjectiveEntry;
  /** Its id as a key of the catalog. */
  readonly key: string;
  /** Of its cycle, where it has one that is known. */
  readonly period?: Period;
}

export class CheckInView {
  private on: { readonly found: CheckedIn | undefined } | undefined;

  constructor(
    readonly file: FileView,
    readonly model: CheckIn,
  ) {}

  get around(): Surroundings {
    return this.file.around;
  }

  get uri(): string {
    return this.file.uri;
  }

  get place(): Place {
    return placeOfCheckIn(this.file, this.model);
  }

  /** The objective it is on, and that one's cycle; undefined where its reference leads to none. */
  get objective(): CheckedIn | undefined {
    this.on ??= { found: this.file.checkedIn(this, () => this.resolve()) };
    return this.on.found;
  }

  private resolve(): CheckedIn | undefined {
    const { names } = this.around;
    const found = this.model.objective && this.file.resolutionOf(this.model.objective);
    if (found?.kind !== 'found' || found.target.kind !== 'objective') return undefined;
    const { id, entry } = found.target;
    const period = entry.cycle === undefined ? undefined : names.periodOf(entry.cycle);
    return { id, entry, key: idText(id), ...(period && { period }) };
  }

  /** A rule's messages, in the language to speak in about this check-in. */
  say<Key extends string>(messages: Messages<Key>): Speak<Key> {
    return this.file.say(messages);
  }
}

export class KpiView {
  constructor(
    readonly file: FileView,
    readonly model: Kpi,
  ) {}

  get around(): Surroundings {
    return this.file.around;
  }

  get uri(): string {
    return this.file.uri;
  }

  /** A rule's messages, in the language to speak in about this KPI. */
  say<Key extends string>(messages: Messages<Key>): Speak<Key> {
    const title = this.model.title?.value;
    return speakIn(messages, languageFor(this.around, title ? detectLanguage(title) : undefined));
  }
}

function isGivenUp({ dropped, title }: Objective | KeyResult): boolean {
  return dropped !== undefined || isStruck(title);
}

function isQuestion(title: Text | undefined): boolean {
  const end = title?.value.trimEnd().at(-1);
  return end === '?' || end === '？';
}

function readText(objective: ObjectiveView, text: string, kind: TextKind): Reading {
  const { period, around } = objective;
  return read(text, kind, {
    lang: objective.language ?? detectLanguage(text),
    today: around.today,
    fiscalYearStart: around.settings.fiscalYearStart,
    ...(period && { cycle: period }),
  });
}
