/*
 * What a label, a column's header or a key can stand for, whatever the source calls it.
 */

/** What begins a thing of its own. The plural ones announce several. */
export type ThingField =
  | 'objective'
  | 'objectives'
  | 'keyResult'
  | 'keyResults'
  | 'initiative'
  | 'initiatives'
  | 'risk'
  | 'risks'
  | 'kpi'
  | 'kpis';

/** What says something about a thing. */
export type DetailField =
  | 'title'
  | 'name'
  | 'id'
  | 'type'
  | 'level'
  | 'owner'
  | 'team'
  | 'company'
  | 'person'
  | 'cycle'
  | 'parent'
  | 'from'
  | 'to'
  | 'current'
  | 'unit'
  | 'score'
  | 'progress'
  | 'confidence'
  | 'weight'
  | 'priority'
  | 'status'
  | 'start'
  | 'due'
  | 'updated'
  | 'because'
  | 'note'
  | 'link'
  | 'retrospective'
  | 'mitigation'
  | 'ambition'
  | 'mission'
  | 'vision';

export type Field = ThingField | DetailField;

const THINGS: ReadonlySet<string> = new Set<ThingField>([
  'objective',
  'objectives',
  'keyResult',
  'keyResults',
  'initiative',
  'initiatives',
  'risk',
  'risks',
  'kpi',
  'kpis',
]);

/** True for what begins a thing or a list of things. */
export function isThing(field: Field): field is ThingField {
  return THINGS.has(field);
}

/** The kinds of things an import makes. */
export type Kind = 'objective' | 'keyResult' | 'initiative' | 'risk';

/** What each list holds. A KPI in a list of goals is a key result that is followed for good. */
export const ONE_OF: Readonly<Record<ThingField, Kind>> = {
  objective: 'objective',
  objectives: 'objective',
  keyResult: 'keyResult',
  keyResults: 'keyResult',
  initiative: 'initiative',
  initiatives: 'initiative',
  risk: 'risk',
  risks: 'risk',
  kpi: 'keyResult',
  kpis: 'keyResult',
};

/** True for the words that announce several things. */
export function isPlural(field: Field): boolean {
  return isThing(field) && field.endsWith('s');
}
