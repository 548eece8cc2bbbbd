import type { LanguageCode } from '../../prose/reading.ts';
import type { Detail, Draft, Group, Item, Remark } from '../draft.ts';
import type { ImportOptions } from '../options.ts';
import { isWord } from '../words/index.ts';
import { checkIn } from './check-in.ts';
import { type Clauses, clausesOf, saidIn } from './details.ts';
import { metricInProse, metricOf, readTitle, type SettledMetric } from './metric.ts';
import { cycleOf, dateOf, type SettledCycle } from './place.ts';
import { type PlacedGroup, placeGroup } from './place-group.ts';
import { Registry } from './registry.ts';
import type { SettledCheckIn, SettledGroup, SettledItem } from './settled.ts';
import { covers } from './tokens.ts';
import { peopleIn, type Unit, Units } from './units.ts';

/** A document as it is going to be written. */
export interface Settled {
  readonly groups: readonly SettledGroup[];
  readonly units: readonly (Unit & { readonly home?: string; readonly lead?: string })[];
  readonly missions: readonly { readonly word: 'mission' | 'vision'; readonly text: string }[];
  readonly cycles: readonly SettledCycle[];
  /** Key results with their numbers in form. */
  readonly inForm: number;
}

/** Decides for every detail of a draft how it is written. */
export function settle(
  draft: Draft,
  lang: LanguageCode,
  year: string | undefined,
  options: ImportOptions,
): Settled {
  return new Settler(draft, lang, year, options).settled();
}

/** What a thing is called that the source gives no words: by its number, or by what it is. */
function titleOf({ title, label, kind }: Item): string {
  return (
    title ||
    label ||
    { objective: 'Objective', keyResult: 'Key result', initiative: 'Initiative', risk: 'Risk' }[kind]
  );
}

const PLACES: ReadonlySet<string> = new Set(['team', 'company', 'person', 'cycle', 'start', 'due']);

function placeKey({ field, value }: Detail): string {
  return `${field} ${value}`;
}

/** What a cycle's name tells, or its declaration. */
function saidBy({ name, start, end, declared }: SettledCycle): string {
  return declared ? `${name} ${start} ${end}` : name;
}

function remarkOf(detail: Detail): Remark {
  return { kind: 'remark', text: saidIn(detail), line: detail.line };
}

/** Longer texts are no sentences. */
const LONGEST_SENTENCE = 500;

class Settler {
  private readonly units: Units;
  private readonly registry: Registry;
  private readonly cycles = new Map<string, SettledCycle>();
  private readonly cycleNames: (string | undefined)[] = [];
  private readonly leads = new Map<string, string>();
  private readonly homes = new Map<string, string>();
  private readonly missions: { word: 'mission' | 'vision'; text: string }[] = [];
  /** What the headings over objectives say. */
  private readonly said: ReadonlySet<string>;
  private inForm = 0;
  private readonly draft: Draft;
  private readonly lang: LanguageCode;
  private readonly year: string | undefined;
  private readonly options: ImportOptions;

  constructor(draft: Draft, lang: LanguageCode, year: string | undefined, options: ImportOptions) {
    this.draft = draft;
    this.lang = lang;
    this.year = year;
    this.options = options;
    this.units = new Units(lang, options.known ?? [], options.taken ?? [], options.inObjective);
    this.said = new Set(
      draft.groups
        .filter(({ members }) => members.length > 0)
        .flatMap(({ details }) => details.map(placeKey)),
    );
    this.registry = new Registry(draft, this.units, lang);
  }

  settled(): Settled {
    const placed = this.draft.groups.map((group) => this.place(group));
    const groups = this.draft.groups.map((group, i) => this.group(group, i, placed[i]!));
    const units = this.units.added.map((unit) => {
      const lead = this.leads.get(unit.name);
      const home = this.homes.get(unit.name);
      return { ...unit, ...(home && { home }), ...(lead && { lead }) };
    });
    return {
      groups,
      units,
      missions: this.missions,
      cycles: [...this.cycles.values()].filter(({ declared }) => declared),
      inForm: this.inForm,
    };
  }

  /** Whose and when a group is. */
  private place(group: Group): PlacedGroup {
    const placed = placeGroup(group, this.units, this.year, this.options);
    this.missions.push(...placed.missions);
    for (const { kind, name } of placed.units)
      if (placed.home && kind === 'team') this.homes.set(name, placed.home.name);
    if (placed.cycle) this.cycles.set(placed.cycle.name, placed.cycle);
    this.cycleNames.push(placed.cycle?.name);
    return placed;
  }

  private group({ members }: Group, index: number, { units, cycle, left }: PlacedGroup): SettledGroup {
    const remarks: Remark[] = [];
    let owner: Detail | undefined;
    for (const detail of left) {
      const team = units.find(({ kind }) => kind === 'team');
      const [person, ...others] = detail.field === 'owner' ? peopleIn(detail.value) : [];
      if (
        team &&
        person &&
        others.length === 0 &&
        !this.leads.has(team.name) &&
        this.units.added.includes(team)
      )
        this.leads.set(team.name, (this.units.known(person) ?? this.units.unit('person', person)).name);
      else if (team && person && others.length === 0 && this.isLead(team.name, person)) continue;
      else if (!team && person && !owner && members.some(({ kind }) => kind === 'objective')) owner = detail;
      else remarks.push(remarkOf(detail));
    }
    // The owner of a document is that of its objectives, where they name none.
    let given = false;
    for (const member of members) {
      if (!owner || member.kind !== 'objective' || member.details.some(({ field }) => field === 'owner'))
        continue;
      member.details.push(owner);
      given = true;
    }
    if (owner && !given) remarks.push(remarkOf(owner));
    // A heading over nothing is still a heading.
    if (members.length === 0)
      for (const detail of this.draft.groups[index]!.details)
        if (PLACES.has(detail.field) && !this.said.has(placeKey(detail))) remarks.push(remarkOf(detail));
    const header = [
      units.length > 0 ? `for ${units.map(({ name }) => name).join(', ')}` : '',
      cycle ? `in ${cycle.name}` : '',
    ]
      .filter(Boolean)
      .join(' ');
    const checkIns: SettledCheckIn[] = [];
    const settled = members.map((member) =>
      member.kind === 'remark' ? member : this.objective(member, index, cycle, checkIns),
    );
    return { header: header === '' ? '' : `okrs ${header}`, members: [...remarks, ...settled], checkIns };
  }

  private isLead(team: string, person: string): boolean {
    const lead = this.leads.get(team);
    return lead !== undefined && lead === this.units.known(person)?.name;
  }

  private objective(
    item: Item,
    group: number,
    around: SettledCycle | undefined,
    checkIns: SettledCheckIn[],
  ): SettledItem {
    const own = cycleOf(item.details, this.year);
    if (own) this.cycles.set(own.cycle.name, own.cycle);
    const cycle = own?.cycle ?? around;
    const units = item.details.filter(
      ({ field }) => field === 'team' || field === 'company' || field === 'person',
    );
    const used = new Set<Detail>([...units, ...(own?.used ?? [])]);
    const names = [
      ...new Set(
        units.flatMap(({ field, value }) => this.unitNames(field as 'team' | 'company' | 'person', value)),
      ),
    ];
    const written = this.clauses(
      item,
      group,
      item.details.filter((detail) => !used.has(detail)),
    );
    // First and last day stay beside the name of their cycle.
    const days = own?.used.filter(({ value }) => !covers(saidBy(own.cycle), value)).map(saidIn) ?? [];
    if (days.length > 0) written.remarks.push(days.join(' · '));
    const lines = new Map<string, string[]>();
    const members = item.members.flatMap((member) =>
      member.kind === 'remark' ? [member] : this.member(member, item, group, cycle, lines),
    );
    const name = this.registry.nameOf(item)!;
    for (const [date, said] of lines)
      checkIns.push({
        date,
        objective: own && own.cycle.name !== around?.name ? `${name}@${own.cycle.name}` : name,
        lines: said,
      });
    return {
      kind: 'objective',
      name,
      title: titleOf(item),
      clauses: [
        ...(names.length > 0 ? [`for ${names.join(', ')}`] : []),
        ...(own && own.cycle.name !== around?.name ? [`in ${own.cycle.name}`] : []),
      ],
      lines: [...written.clauses, ...written.lines],
      ...(item.label && { label: item.label }),
      members: [...written.remarks.map((text) => ({ kind: 'remark' as const, text })), ...members],
    };
  }

  private unitNames(kind: 'team' | 'company' | 'person', value: string): string[] {
    const several = value.split(/[,;，、|]/).map((part) => part.trim());
    return several
      .filter((part) => part !== '')
      .map((one) => this.units.unit(kind === 'team' && isWord('company', one) ? 'company' : kind, one).name);
  }

  private member(
    item: Item,
    objective: Item,
    group: number,
    cycle: SettledCycle | undefined,
    checkIns: Map<string, string[]>,
  ): SettledItem['members'] {
    const name = this.registry.nameOf(item);
    const metric = item.kind === 'keyResult' ? this.metric(item) : undefined;
    const used = new Set<Detail>(metric?.used ?? []);
    // The first day of the cycle is no news.
    for (const detail of item.details)
      if (detail.field === 'start' && cycle && dateOf(detail.value) === cycle.start) used.add(detail);
    if (item.kind === 'keyResult' && name)
      checkIn(
        item,
        name,
        metric,
        { lang: this.lang, options: this.options, ...(cycle && { cycle }) },
        used,
        checkIns,
      );
    const written = this.clauses(
      item,
      group,
      item.details.filter((detail) => !used.has(detail)),
    );
    const below = item.kind === 'keyResult' ? item.members : [];
    return [
      {
        kind: item.kind,
        ...(name && { name }),
        title: titleOf(item),
        clauses: [...(metric?.clauses ? [metric.clauses] : []), ...written.clauses],
        lines: written.lines,
        ...(item.label && { label: item.label }),
        members: [],
      },
      ...written.remarks.map((text) => ({ kind: 'remark' as const, text })),
      ...below.flatMap((one) =>
        one.kind === 'remark'
          ? [one]
          : this.member(one, objective, group, cycle, checkIns).map((inner) =>
              inner.kind === 'initiative' && name
                ? { ...inner, clauses: [`for ${name}`, ...inner.clauses] }
                : inner,
            ),
      ),
      ...(item.kind === 'keyResult'
        ? []
        : item.members.flatMap((one) =>
            one.kind === 'remark' ? [one] : this.member(one, objective, group, cycle, checkIns),
          )),
    ];
  }

  private metric(item: Item): SettledMetric | undefined {
    const prose =
      item.title.length <= LONGEST_SENTENCE ? metricInProse(readTitle(item.title, this.lang)) : undefined;
    const metric = metricOf(item.details, this.lang) ?? prose;
    if (metric) this.inForm++;
    return metric;
  }

  private clauses(item: Item, group: number, details: readonly Detail[]): Clauses {
    const written = clausesOf(item.kind, details, {
      units: this.units,
      refer: (text) => this.registry.reference(text, item, group, this.cycleNames),
    });
    if (
      item.struck &&
      item.kind !== 'risk' &&
      !written.clauses.includes('dropped') &&
      !(item.kind === 'initiative' && /\b(?:done|doing|todo)\b/.test(written.clauses.join(' ')))
    )
      written.clauses.push('dropped');
    if (
      item.kind === 'initiative' &&
      item.checked !== undefined &&
      !written.clauses.some((clause) => /^(?:done|doing|todo|dropped)$/.test(clause))
    )
      written.clauses.push(item.checked ? 'done' : 'todo');
    if (
      item.kind === 'keyResult' &&
      item.checked &&
      !written.clauses.some((clause) => clause.startsWith('score '))
    )
      written.clauses.push('score 1');
    return written;
  }
}
