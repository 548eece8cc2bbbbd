import type { KeyResultCard, ObjectiveCard, Unit } from '../model.ts';
import { STATUSES } from '../model.ts';
import type { Speech } from '../speech.ts';
import { statusLabel } from '../status.ts';

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
export function columnsFor(units: readonly Unit[], speech: Speech): readonly Column[] {
  const { say, figure, outOfTen } = speech;
  const titles = new Map(units.map(({ name, title }) => [name, title]));
  const named = (names: readonly string[]): string =>
    names.map((name) => titles.get(name) ?? name).join(', ');
  const owners = ({ objective, keyResult }: Row): string =>
    named(keyResult && keyResult.owners.length > 0 ? keyResult.owners : objective.owners);
  const share = (id: string, label: string, of: (row: Row) => number | null): Column => ({
    id,
    label,
    number: true,
    text: (row) => (of(row) === null ? '' : figure(of(row))),
    order: of,
  });
  return [
    words(
      'goal',
      say('objectivesAndKeyResults'),
      ({ objective, keyResult }) => (keyResult ?? objective).title,
    ),
    {
      id: 'status',
      label: say('status'),
      text: (row) => statusLabel(cardOf(row).status, speech),
      order: (row) => STATUSES.indexOf(cardOf(row).status),
    },
    share('score', say('progress'), ({ objective, keyResult }) =>
      keyResult ? keyResult.progress : objective.score,
    ),
    share('pace', say('expected'), (row) => cardOf(row).pace),
    {
      id: 'confidence',
      label: say('confidence'),
      number: true,
      text: (row) => outOfTen(cardOf(row).confidence),
      order: (row) => cardOf(row).confidence,
    },
    words('team', say('team'), ({ objective }) => named(objective.teams)),
    words('owner', say('owner'), owners),
    words('cycle', say('cycle'), ({ objective }) => objective.cycle ?? ''),
    value('from', say('from'), ({ keyResult }) => keyResult?.from ?? ''),
    value('now', say('now'), ({ keyResult }) => keyResult?.current ?? ''),
    value('to', say('to'), ({ keyResult }) => keyResult?.to ?? ''),
    share('forecast', say('forecast'), (row) => cardOf(row).forecast?.value ?? null),
    {
      id: 'findings',
      label: say('findings'),
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
