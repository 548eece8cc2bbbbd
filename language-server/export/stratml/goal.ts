import { labelOf } from '../../model/file.ts';
import { idText } from '../../model/ids.ts';
import { calledBy, type Goal, type KeyResultGoal, titleOf } from '../goals.ts';
import { shareText } from '../values.ts';
import { indicator } from './indicator.ts';
import { stakeholder } from './organization.ts';
import { type Element, element, only } from './xml.ts';

/**
 * An objective with its key results.
 * @param number its place among all, from 1
 * @param ids the identifiers of all goals, by the texts of their ids
 */
export function goalElement(goal: Goal, number: number, ids: ReadonlyMap<string, string>): Element {
  const { view, title, teams, row } = goal;
  return element('Goal', [
    element('Name', title || row.id),
    element('Description', view.model.because?.value ?? ''),
    element('Identifier', ids.get(idText(goal.id))!),
    element('SequenceIndicator', String(number)),
    ...teams.map((team) => stakeholder(team, 'Generic_Group', 'Team')),
    ...owners(goal.project, view.accountable, 'Owner'),
    element('OtherInformation', information(goal)),
    ...goal.keyResults.map((keyResult, i) => objectiveElement(goal, keyResult, `${number}.${i + 1}`, ids)),
  ]);
}

/** People are persons; teams and companies own as groups. */
function owners(project: Goal['project'], names: readonly string[], role: string): Element[] {
  return names.map((name) => {
    const isPerson = project.lookup('unit', name)[0]?.kind !== 'team';
    return stakeholder(calledBy(project, name), isPerson ? 'Person' : 'Generic_Group', role);
  });
}

/** What the schema has no element for. */
function information({ project, id, view, row }: Goal): string {
  const supports = project
    .lookup('supports', idText(id))
    .flatMap(({ to, toKeyResult }) => titleOf(project, to, toKeyResult) ?? []);
  return [
    view.cycle && `Cycle: ${view.cycle}`,
    `Status: ${row.status} (${row.reason})`,
    row.score !== null && `Score: ${shareText(row.score)}`,
    ...[...new Set(supports)].map((title) => `Supports: ${title}`),
    view.model.retrospective && `Retrospective: ${view.model.retrospective.value}`,
  ]
    .filter(Boolean)
    .join('. ');
}

function objectiveElement(
  goal: Goal,
  keyResult: KeyResultGoal,
  number: string,
  ids: ReadonlyMap<string, string>,
): Element {
  const { view, row, title } = keyResult;
  const { model } = view;
  const work = goal.view.model.initiatives.filter(({ keyResults }) =>
    keyResults.some((ref) => ref.path.at(-1)?.name === model.name),
  );
  return element('Objective', [
    element('Name', title || row.id),
    ...only('Description', model.because?.value),
    element('Identifier', `objective-${number.replace('.', '-')}`),
    element('SequenceIndicator', number),
    ...owners(
      goal.project,
      model.owners.map((ref) => ref.path.at(-1)!.name),
      'Owner',
    ),
    ...only(
      'OtherInformation',
      [
        `Status: ${row.dropped ? 'dropped' : row.status}`,
        ...work.map((one) => `Initiative: ${labelOf(one)}`),
        model.note && `Note: ${model.note.value}`,
      ]
        .filter(Boolean)
        .join('. '),
    ),
    indicator(goal, keyResult, number, ids),
  ]);
}
