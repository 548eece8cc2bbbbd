import { withThoseBelow } from '../../../drawing/filter.ts';
import { type PreviewModel, STATUSES } from '../../../drawing/model.ts';
import type { Speech } from '../../../drawing/speech.ts';
import { statusLabel } from '../../../drawing/status.ts';
import type { Choice } from './controls.ts';

/** What there is to filter by: only what would find something. */
export interface Choices {
  readonly cycles: readonly Choice[];
  readonly teams: readonly Choice[];
  readonly owners: readonly Choice[];
  readonly statuses: readonly Choice[];
}

const known = new WeakMap<PreviewModel, Choices>();

/** What a model has, in the language that it is told in. */
export function choicesOf(model: PreviewModel, speech: Speech): Choices {
  let choices = known.get(model);
  if (!choices) {
    choices = findChoices(model, speech);
    known.set(model, choices);
  }
  return choices;
}

function findChoices({ objectives, surroundings: { units, cycles } }: PreviewModel, speech: Speech): Choices {
  const { say, language } = speech;
  const titles = new Map(units.map(({ name, title }) => [name, title]));
  const named = (name: string): Choice => ({ value: name, label: titles.get(name) ?? name });
  const has = new Set(objectives.flatMap(({ teams }) => teams));
  const owners = new Set(objectives.flatMap((card) => card.owners));
  const inCycles = new Set(objectives.flatMap(({ cycle }) => cycle ?? []));
  const titled = new Map(cycles.map(({ name, title }) => [name, title]));
  const order = [...new Set([...cycles.map(({ name }) => name), ...inCycles])].filter((name) =>
    inCycles.has(name),
  );
  const declared = new Set(units.map(({ name }) => name));
  const teams = [
    ...units
      .map(({ name }) => name)
      .filter((name) => [...withThoseBelow(name, units)].some((one) => has.has(one))),
    ...[...has].filter((name) => !declared.has(name)),
  ];
  const statuses = STATUSES.filter((status) => objectives.some((card) => card.status === status));
  const byLabel = (a: Choice, b: Choice): number => a.label.localeCompare(b.label, language);
  return {
    cycles: all(
      say('allCycles'),
      order.map((name) => ({ value: name, label: titled.get(name) ?? name })),
    ),
    teams: all(say('allTeams'), teams.map(named)),
    owners: all(say('allOwners'), [...owners].map(named).sort(byLabel)),
    statuses: all(
      say('anyStatus'),
      statuses.map((status) => ({ value: status, label: statusLabel(status, speech) })),
    ),
  };
}

function all(label: string, choices: readonly Choice[]): Choice[] {
  return [{ value: '', label }, ...choices];
}
