import type { GoalKey, KpiCard, ObjectiveCard, PreviewChanges, Surroundings } from '../../drawing/model.ts';
import { referencesIn, type Scored } from '../overview/scored.ts';
import type { ObjectiveView } from '../rules/engine/views.ts';
import type { Project } from '../workspace/project.ts';
import { countFindings } from './findings.ts';
import { kpiCards } from './kpi-card.ts';
import { objectiveCard } from './objective-card.ts';
import { type Outline, outlinesOf } from './outline.ts';
import { surroundingsOf } from './surroundings.ts';

interface Kept {
  readonly card: ObjectiveCard;
  /** What it was made of, by identity. */
  readonly of: readonly unknown[];
  /** The revision in which it became what it is. */
  revision: number;
}

interface KeptKpi {
  readonly card: KpiCard;
  readonly text: string;
  readonly revision: number;
}

/**
 * A project's preview and what has changed in it since one looked last. It does nothing until it is asked, and then
 * makes those cards anew whose text, figures, findings or links are not the same objects as before.
 *
 * An objective with a syntax error in it, and one that a syntax error has swallowed, stays as it was before the error; a
 * new one in that file waits until it is mended.
 */
export class PreviewFeed {
  private revision = 0;
  private kept = new Map<GoalKey, Kept>();
  private order: readonly GoalKey[] = [];
  private orderRevision = 0;
  private kpis = new Map<string, KeptKpi>();
  /** By the URIs of their files. */
  private kpisIn = new Map<string, { readonly cards: readonly KeptKpi[]; readonly of: readonly unknown[] }>();
  private surroundings: { value?: Surroundings; text: string; revision: number } = { text: '', revision: 0 };

  /**
   * @param fileOf the short name of a file
   * @param language code of the one to tell it in; where it is left out, what the settings and the editor say
   */
  constructor(
    private readonly project: Project,
    private readonly fileOf: (uri: string) => string,
    private readonly language?: string,
  ) {}

  /**
   * @param since the revision that is known already; 0 for nothing
   * @returns everything that is not as it was in that revision
   */
  changes(since: number): PreviewChanges {
    this.revision++;
    this.refresh();
    const from = since < this.revision ? since : 0;
    const isNew = ({ revision }: { revision: number }): boolean => revision > from;
    return {
      revision: this.revision,
      ...(isNew(this.surroundings) && { surroundings: this.surroundings.value! }),
      objectives: [...this.kept.values()].filter(isNew).map(({ card }) => card),
      kpis: [...this.kpis.values()].filter(isNew).map(({ card }) => card),
      ...(this.orderRevision > from && { order: { objectives: this.order, kpis: [...this.kpis.keys()] } }),
    };
  }

  private refresh(): void {
    const { project, fileOf } = this;
    // Looked up only when a card has to be made.
    let names: Scored['nameOf'] | undefined;
    const nameOf: Scored['nameOf'] = (id) => {
      names ??= referencesIn(project, fileOf);
      return names(id);
    };
    const scored: Scored = { project, fileOf, nameOf };
    const before = this.kept;
    this.kept = new Map();
    const files = outlinesOf(project);
    for (const file of files) this.takeFile(file, scored, before);
    const cycles = new Set([...this.kept.values()].flatMap(({ card }) => card.cycle ?? []));
    const told = surroundingsOf(project, files, fileOf, cycles);
    const surroundings = this.language === undefined ? told : { ...told, language: this.language };
    const text = JSON.stringify(surroundings);
    if (text !== this.surroundings.text)
      this.surroundings = { value: surroundings, text, revision: this.revision };
    const kpisBefore = [...this.kpis.keys()];
    this.takeKpis(files, scored);
    const order = this.inOrder(surroundings);
    if (!areSame(order, this.order) || !areSame([...this.kpis.keys()], kpisBefore)) {
      this.order = order;
      this.orderRevision = this.revision;
    }
  }

  private takeFile(file: Outline, scored: Scored, before: ReadonlyMap<GoalKey, Kept>): void {
    const { project } = this;
    const { uri, broken } = file;
    const wasThere = broken.length > 0 && [...before.keys()].some((key) => key.startsWith(`${uri}#`));
    const [text, findings] = [project.markOf(uri), project.markOfFindings(uri)];
    let views: ReadonlyMap<string, ObjectiveView> | undefined;
    let counts: ReturnType<typeof countFindings> | undefined;
    for (const { id: objective, key, range, units: names } of file.objectives) {
      const id = { uri, objective };
      const known = before.get(key);
      const hit = broken.some((at) => range[0] <= at && at <= range[1]);
      if (known && hit) {
        this.kept.set(key, known);
        continue;
      }
      // What is new in a text with an error may be a piece of something else.
      if (!known && broken.length > 0 && wasThere) continue;
      const units = names.map((name) => project.lookup('unit', name)[0]);
      const links = project.lookup('supports', key);
      const of = [text, project.scores.markOf(id), findings, links.length > 0 && links, ...units];
      if (known && areSame(of, known.of)) {
        this.kept.set(key, known);
        continue;
      }
      views ??= new Map(project.view(uri)!.objectives.map((view) => [view.id.objective, view]));
      counts ??= countFindings(project.shownFindingsOf(uri));
      const card = objectiveCard(views.get(objective)!, scored, counts, this.language);
      const same = known && JSON.stringify(known.card) === JSON.stringify(card);
      this.kept.set(key, {
        card: same ? known.card : card,
        of,
        revision: same ? known.revision : this.revision,
      });
    }
    if (broken.length === 0) return;
    for (const [key, known] of before)
      if (key.startsWith(`${uri}#`) && !this.kept.has(key)) this.kept.set(key, known);
  }

  private takeKpis(files: readonly Outline[], scored: Scored): void {
    const [before, filesBefore] = [this.kpis, this.kpisIn];
    this.kpis = new Map();
    this.kpisIn = new Map();
    for (const file of files) {
      if (file.kpis.length === 0) continue;
      const known = filesBefore.get(file.uri);
      const of = this.whatKpisAreOf(file);
      const cards =
        known && areSame(of, known.of)
          ? known.cards
          : this.kpisOf(file.uri, scored).map((one) => {
              const last = before.get(one.card.id);
              return last?.text === one.text ? last : one;
            });
      this.kpisIn.set(file.uri, { cards, of });
      for (const one of cards) this.kpis.set(one.card.id, one);
    }
  }

  private kpisOf(uri: string, scored: Scored): KeptKpi[] {
    const cards = kpiCards(this.project.files.get(uri)!, scored);
    return cards.map((card) => ({ card, text: JSON.stringify(card), revision: this.revision }));
  }

  private whatKpisAreOf({ uri, kpis }: Outline): unknown[] {
    const { project } = this;
    const { today } = project.scores.source.settingsFor(uri);
    return [
      project.markOf(uri),
      today,
      ...kpis.map((name) => name !== '' && project.lookup('trackers', name)),
    ];
  }

  /** Units from the top, then files by name and the order of the text. */
  private inOrder({ units }: Surroundings): GoalKey[] {
    const rank = new Map(units.map(({ name }, i) => [name, i]));
    const rankOf = ({ teams }: ObjectiveCard): number => rank.get(teams[0] ?? '') ?? units.length;
    const ranked = [...this.kept].map(([key, { card }]) => ({ key, rank: rankOf(card) }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}
