import type { LanguageCode } from '../../prose/reading.ts';
import type { Draft, Item } from '../draft.ts';
import { readTitle } from './metric.ts';
import { Names } from './names.ts';
import type { Units } from './units.ts';

/** Where a thing can be found by a reference. */
interface Place {
  readonly item: Item;
  readonly objective: Item;
  readonly group: number;
}

/** The names of a document's objectives and key results, and what the document itself calls them by. */
export class Registry {
  private readonly names = new Map<Item, string>();
  private readonly places = new Map<string, Place>();
  private readonly groups = new Map<Item, number>();
  private readonly parents = new Map<Item, Set<Item>>();

  constructor(draft: Draft, units: Units, lang: LanguageCode) {
    draft.groups.forEach(({ members }, group) => {
      for (const item of members) {
        if (item.kind === 'remark') continue;
        if (item.kind === 'objective') this.addObjective(item, group, units, lang);
      }
    });
  }

  /** The name that was given to an objective or a key result. */
  nameOf(item: Item): string | undefined {
    return this.names.get(item);
  }

  /**
   * The reference to what a text calls by its title, number or id; undefined where that is nothing, the thing itself, or
   * something that supports it already.
   * @param cycles the cycle of each group
   */
  reference(
    text: string,
    from: Item,
    fromGroup: number,
    cycles: readonly (string | undefined)[],
  ): string | undefined {
    const place = this.places.get(keyOf(text)) ?? this.places.get(labelKey(text) ?? '');
    const own = this.groups.get(from) === undefined ? undefined : from;
    if (!place || place.item === from || (own && this.leadsTo(place.objective, own))) return undefined;
    const name = this.names.get(place.objective);
    if (!name) return undefined;
    if (own) this.parents.set(own, (this.parents.get(own) ?? new Set()).add(place.objective));
    const cycle = cycles[place.group];
    const at = cycle && cycle !== cycles[fromGroup] ? `@${cycle}` : '';
    const keyResult = place.item === place.objective ? '' : `.${this.names.get(place.item)}`;
    return `${name}${at}${keyResult}`;
  }

  private leadsTo(from: Item, to: Item): boolean {
    const seen = new Set<Item>();
    const open = [from];
    for (let item = open.pop(); item; item = open.pop()) {
      if (item === to) return true;
      if (seen.has(item)) continue;
      seen.add(item);
      for (const parent of this.parents.get(item) ?? []) open.push(parent);
    }
    return false;
  }

  private addObjective(item: Item, group: number, units: Units, lang: LanguageCode): void {
    this.names.set(item, saidName(item, units.names) ?? units.names.give(item.title, lang, 'objective'));
    this.groups.set(item, group);
    this.place(item, { item, objective: item, group });
    const names = new Names();
    for (const member of item.members) {
      if (member.kind !== 'keyResult') continue;
      const said = saidName(member, names);
      if (said !== undefined) this.names.set(member, said);
    }
    for (const member of item.members) {
      if (member.kind !== 'keyResult') continue;
      const measured = member.details.some(({ field }) => field === 'to');
      const metric =
        measured || member.title.length > 500 ? undefined : readTitle(member.title, lang).metric?.text;
      if (!this.names.has(member)) this.names.set(member, names.give(metric ?? member.title, lang, 'kr'));
      this.place(member, { item: member, objective: item, group });
    }
  }

  private place(item: Item, place: Place): void {
    const keys = [
      item.title,
      ...item.details.filter(({ field }) => field === 'id').map(({ value }) => value),
    ].map(keyOf);
    const label = item.label && labelKey(item.label);
    const said = item.label ? [keyOf(item.label)] : [];
    for (const key of [...keys, ...said, ...(label ? [label] : [])])
      if (key !== '' && !this.places.has(key)) this.places.set(key, place);
  }
}

/** The short name that the source itself gives, where it can be one and is free; the detail is told by it then. */
function saidName({ details }: Item, names: Names): string | undefined {
  const at = details.findIndex(
    ({ field, value }) => field === 'name' && NAME.test(value) && names.take(value),
  );
  return at < 0 ? undefined : details.splice(at, 1)[0]!.value;
}

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_-]{0,99}$/u;

function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** "Objective 1", "O1" and "o-1" are the same. */
function labelKey(text: string): string | undefined {
  const numbers = /(?<!\d)(\d{1,6}(?:[.\-–_/]\d{1,2})*)(?!\d)\D{0,3}(?:(?:kr|кр)\D{0,3}(\d{1,2}))?/i.exec(
    text,
  );
  if (!numbers || text.length > 40) return undefined;
  const kind = /kr|кр|result|rezultat|wynik|结果|成果|результат/i.test(text) ? 'kr' : 'o';
  return `#${kind}${numbers[1]}${numbers[2] ? `.${numbers[2]}` : ''}`;
}
