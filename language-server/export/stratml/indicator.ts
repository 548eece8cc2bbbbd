import { decimal } from '../../model/decimal.ts';
import { idText } from '../../model/ids.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Measurement } from '../../model/score/measurement.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import type { Goal, KeyResultGoal } from '../goals.ts';
import { endsOf } from '../values.ts';
import { type Element, element, only } from './xml.ts';

/** How a key result is measured: its baseline and each check-in as actual results, its target as a target result. */
export function indicator(
  goal: Goal,
  keyResult: KeyResultGoal,
  number: string,
  ids: ReadonlyMap<string, string>,
): Element {
  const { row, title, score, view } = keyResult;
  const period = goal.view.period;
  const due = view.model.by?.iso ?? period?.end;
  const baseline = row.from
    ? [result('ActualResult', { from: row.from, date: period?.start, note: 'Baseline' })]
    : [];
  const actual = score.measurements.map(actualResult);
  return element(
    'PerformanceIndicator',
    [
      element('SequenceIndicator', number),
      element('MeasurementDimension', title || row.id),
      element('UnitOfMeasurement', unitOf(row.to ?? row.from)),
      element('Identifier', `indicator-${number.replace('.', '-')}`),
      ...relationships(goal, keyResult, ids),
      element('MeasurementInstance', [...targets(keyResult, due), ...baseline, ...actual]),
    ],
    { PerformanceIndicatorType: row.to ? 'Quantitative' : 'Qualitative' },
  );
}

function targets(keyResult: KeyResultGoal, due: string | undefined): Element[] {
  const { row, view } = keyResult;
  const { metric, stretch } = view.model;
  if (metric?.kind === 'milestones')
    return metric.steps.map(({ share, title, by }) =>
      result('TargetResult', { from: share.quantity, date: by?.iso ?? due, note: title?.value }),
    );
  const { to } = endsOf(keyResult);
  const reach =
    stretch?.quantity === undefined
      ? []
      : [result('TargetResult', { from: stretch.quantity, date: due, note: 'Stretch' })];
  return [result('TargetResult', { from: row.to ?? undefined, date: due, note: to }), ...reach];
}

function actualResult({ date, quantity, answer, text }: Measurement): Element {
  return result('ActualResult', { from: quantity, date, note: answer ?? text });
}

interface Said {
  readonly from: Quantity | undefined;
  /** ISO date. */
  readonly date: string | undefined;
  readonly note: string | undefined;
}

function result(name: 'ActualResult' | 'TargetResult', { from, date, note }: Said): Element {
  const described = [from && writeQuantity(from), note].filter(Boolean);
  return element(name, [
    ...only('EndDate', date),
    // xsd:decimal has no exponent.
    ...(from && Number.isFinite(from.value) ? [element('NumberOfUnits', decimal(from.value).toFixed())] : []),
    ...only('Description', [...new Set(described)].join(' – ')),
  ]);
}

function unitOf(quantity: Quantity | null): string {
  if (!quantity) return '';
  if (quantity.dimension === 'percent') return '%';
  if (quantity.dimension === 'ratio') return `of ${quantity.outOf ?? ''}`.trim();
  return quantity.unit || quantity.dimension;
}

/** What the key result itself supports, among what is exported. */
function relationships(
  { project, id }: Goal,
  { view }: KeyResultGoal,
  ids: ReadonlyMap<string, string>,
): Element[] {
  return project.lookup('supports', idText(id)).flatMap(({ to, fromKeyResult, contributes }) => {
    const target = ids.get(idText(to));
    if (target === undefined || fromKeyResult !== view.id) return [];
    return [
      element(
        'Relationship',
        [element('ReferentIdentifier', target), element('Name', contributes ? 'contributes to' : 'supports')],
        { RelationshipType: 'Narrower_Than' },
      ),
    ];
  });
}
