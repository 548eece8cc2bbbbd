import type { ObjectiveCard, Unit } from './model.ts';
import { type Filter, NO_FILTER } from './view-state.ts';

/** True where anything is left out. */
export function isNarrowed(filter: Filter): boolean {
  return Object.keys(NO_FILTER).some((key) => filter[key as keyof Filter] !== '');
}

/** Whether an objective is among those that a filter lets through. A team means all below it as well. */
export function matcher(filter: Filter, units: readonly Unit[]): (card: ObjectiveCard) => boolean {
  const teams = filter.team === '' ? undefined : withThoseBelow(filter.team, units);
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  const titles = new Map(units.map(({ name, title }) => [name, title]));
  return (card) => {
    if (filter.cycle !== '' && card.cycle !== filter.cycle) return false;
    if (filter.status !== '' && card.status !== filter.status) return false;
    if (filter.owner !== '' && !card.owners.includes(filter.owner)) return false;
    if (teams && !card.teams.some((team) => teams.has(team))) return false;
    if (words.length === 0) return true;
    const names = [...card.owners, ...card.teams].map((name) => `${name} ${titles.get(name) ?? ''}`);
    const text = plain(
      [card.title, card.name, card.cycle, ...names, ...card.keyResults.map(({ title }) => title)].join('\n'),
    );
    return words.every((word) => text.includes(word));
  };
}

/** A unit and all units in it. */
export function withThoseBelow(name: string, units: readonly Unit[]): ReadonlySet<string> {
  const found = new Set([name]);
  // Units come after those they are in, except in circles: as often as something is found.
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const unit of units) if (unit.parents.some((parent) => found.has(parent))) found.add(unit.name);
  }
  return found;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
