import type { KeyResultCard, ObjectiveCard, Unit } from '../model.ts';
import { STATUSES } from '../model.ts';
import { outOfTen, percent, statusLabel } from '../words.ts';

/** An objective, or a key result of it, as a row. */
export interface Row {
  readonly objective: ObjectiveCard;
  readonly keyResult?: KeyResultCard;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** Numbers stand on the right. */
  readonly number?: true;
  text(row: Row): string;
  /** What rows are ordered by: numbers as numbers; null comes last. */
  order(row: Row): number | string | null;
}

/** All columns, with the titles of units in the place of their names. */
export function columnsFor(units: readonly Unit[]): readonly Column[] {
  const titles = new Map(units.map(({ name, title }) => [name, title]));
  const named = (names: readonly string[]): string =>
    names.map((name) => titles.get(name) ?? name).join(', ');
  const owners = ({ objective, keyResult }: Row): string =>
    named(keyResult && keyResult.owners.length > 0 ? keyResult.owners : objective.owners);
  return [
    words('goal', 'Objective and key results', ({ objective, keyResult }) => (keyResult ?? objective).title),
    {
      id: 'status',
      label: 'Status',
      text: (row) => statusLabel(cardOf(row).status),
      order: (row) => STATUSES.indexOf(cardOf(row).status),
    },
    share('score', 'Done', ({ objective, keyResult }) => (keyResult ? keyResult.progress : objective.score)),
    share('pace', 'Expected', (row) => cardOf(row).pace),
    {
      id: 'confidence',
      label: 'Confidence',
      number: true,
      text: (row) => outOfTen(cardOf(row).confidence),
      order: (row) => cardOf(row).confidence,
    },
    words('team', 'Team', ({ objective }) => named(objective.teams)),
    words('owner', 'Owner', owners),
    words('cycle', 'Cycle', ({ objective }) => objective.cycle ?? ''),
    value('from', 'From', ({ keyResult }) => keyResult?.from ?? ''),
    value('now', 'Now', ({ keyResult }) => keyResult?.current ?? ''),
    value('to', 'To', ({ keyResult }) => keyResult?.to ?? ''),
    share('forecast', 'Forecast', (row) => cardOf(row).forecast?.value ?? null),
    {
      id: 'findings',
      label: 'Findings',
      number: true,
      text: (row) => String(cardOf(row).findings?.count ?? ''),
      order: (row) => cardOf(row).findings?.count ?? null,
    },
  ];
}

function cardOf({ objective, keyResult }: Row): ObjectiveCard | KeyResultCard {
  return keyResult ?? objective;
}

function words(id: string, label: string, text: (row: Row) => string): Column {
  return { id, label, text, order: (row) => text(row) || null };
}

/** As it is read aloud: these have units that do not compare. */
function value(id: string, label: string, text: (row: Row) => string): Column {
  return { id, label, number: true, text, order: (row) => text(row) || null };
}

function share(id: string, label: string, of: (row: Row) => number | null): Column {
  return {
    id,
    label,
    number: true,
    text: (row) => (of(row) === null ? '' : percent(of(row))),
    order: of,
  };
}
