import { type Initiative, labelOf, type Risk } from '../../model/file.ts';
import { idText } from '../../model/ids.ts';
import { lastName } from '../../model/names.ts';
import { markdownText } from '../../text/markdown.ts';
import { calledBy, type Goal, type KeyResultGoal, titleOf } from '../goals.ts';
import { bar, changeOf, currentOf, endsOf, shareText } from '../values.ts';
import { type Column, table } from './table.ts';

/** An objective: how it is going, what it says of itself, its key results, its work and its risks. */
export function objectiveSection(goal: Goal, today: string): string {
  const { view, row, title, keyResults } = goal;
  const { model } = view;
  const struck = model.dropped ? `~~${markdownText(title)}~~` : markdownText(title);
  const pace = row.pace === null ? '' : `, pace ${shareText(row.pace)}`;
  return [
    `### Objective: ${struck}\n`,
    `**${bar(row.score)}** – ${row.status}: ${markdownText(row.reason)}${pace}${serves(goal)}\n`,
    detailLines(goal),
    ...(keyResults.length > 0 ? [table(keyResultColumns(today), keyResults)] : []),
    ...(model.initiatives.length > 0
      ? [`#### Initiatives\n\n${table(initiativeColumns(goal), model.initiatives)}`]
      : []),
    ...(model.risks.length > 0 ? [`#### Risks\n\n${table(riskColumns(goal), model.risks)}`] : []),
  ].join('\n');
}

/** The pillars it serves. */
function serves({ project, view }: Goal): string {
  const pillars = view.model.serves.map(
    (ref) => project.lookup('pillar', lastName(ref))[0]?.title || lastName(ref),
  );
  return pillars.length === 0 ? '' : `; serves ${pillars.map(markdownText).join(', ')}`;
}

function detailLines({ project, view, teams, owners, id }: Goal): string {
  const { model } = view;
  const supported = project
    .lookup('supports', idText(id))
    .flatMap(({ to, toKeyResult, fromKeyResult }) =>
      fromKeyResult === undefined ? (titleOf(project, to, toKeyResult) ?? []) : [],
    );
  const lines: (readonly [label: string, text: string | undefined])[] = [
    ['Owner', owners.join(', ')],
    ['Short name', model.name],
    ['Teams', teams.length > 1 ? teams.join(', ') : ''],
    ['Ambition', model.ambition?.value],
    ['Priority', model.priority?.text],
    ['Why', model.because?.value],
    ...supported.map((title) => ['Supports', title] as const),
    ['Note', model.note?.value],
    ['Retrospective', model.retrospective?.value],
    ...model.links.map(({ value }) => ['Link', value] as const),
  ];
  return lines
    .filter(([, text]) => text)
    .map(([label, text]) => `- **${label}:** ${markdownText(text!)}\n`)
    .join('');
}

function keyResultColumns(today: string): Column<KeyResultGoal>[] {
  return [
    {
      header: 'Key result',
      always: true,
      cell: ({ title, view, row }) => title || view.model.name || row.id,
    },
    { header: 'From', cell: (one) => endsOf(one).from },
    { header: 'To', cell: (one) => endsOf(one).to },
    { header: 'Current', cell: currentOf },
    { header: 'Change', cell: ({ score }) => changeOf(score) },
    { header: 'Progress', always: true, cell: ({ row }) => (row.dropped ? '' : bar(row.progress)) },
    { header: 'Confidence', cell: ({ row }) => (row.confidence === null ? '' : shareText(row.confidence)) },
    { header: 'Status', always: true, cell: ({ row }) => (row.dropped ? 'dropped' : row.status) },
    { header: 'Owner', cell: ({ owners }) => owners.join(', ') },
    { header: 'Due date', cell: ({ view }) => view.model.by?.text ?? '' },
    { header: 'Weight', cell: ({ view }) => view.model.weight?.text ?? '' },
    {
      header: 'Updated',
      cell: ({ row }) => (row.lastCheckIn && row.lastCheckIn <= today ? row.lastCheckIn : ''),
    },
    { header: 'Short name', cell: ({ view }) => view.model.name ?? '' },
  ];
}

function initiativeColumns({ project, view }: Goal): Column<Initiative>[] {
  const titles = new Map(view.keyResults.map(({ model }) => [model.name, labelOf(model)]));
  const called = (name: string): string => titles.get(name) ?? name;
  return [
    { header: 'Initiative', always: true, cell: labelOf },
    { header: 'Status', cell: ({ status }) => status?.value ?? '' },
    {
      header: 'Owner',
      cell: ({ owners }) => owners.map((ref) => calledBy(project, lastName(ref))).join(', '),
    },
    { header: 'Due date', cell: ({ due }) => due?.text ?? '' },
    { header: 'For', cell: ({ keyResults }) => keyResults.map((ref) => called(lastName(ref))).join(', ') },
    { header: 'Link', cell: ({ links }) => links.map(({ value }) => value).join(' ') },
    { header: 'Note', cell: ({ note }) => note?.value ?? '' },
  ];
}

function riskColumns({ project }: Goal): Column<Risk>[] {
  return [
    { header: 'Risk', always: true, cell: ({ title }) => title?.value ?? '' },
    { header: 'Mitigation', cell: ({ mitigation }) => mitigation?.value ?? '' },
    {
      header: 'Owner',
      cell: ({ owners }) => owners.map((ref) => calledBy(project, lastName(ref))).join(', '),
    },
  ];
}
