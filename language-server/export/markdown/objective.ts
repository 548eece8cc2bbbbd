import { type Initiative, labelOf, type Risk } from '../../model/file.ts';
import { idText } from '../../model/ids.ts';
import { lastName } from '../../model/names.ts';
import { confidenceText } from '../../model/score/confidence.ts';
import { reasonIn } from '../../rules/status-words.ts';
import { markdownText } from '../../text/markdown.ts';
import { calledBy, type Goal, type KeyResultGoal, titleOf } from '../goals.ts';
import { bar, changeOf, currentOf, endsOf, shareText } from '../values.ts';
import type { ReportSpeech } from './speech.ts';
import { type Column, table } from './table.ts';

/** An objective: how it is going, what it says of itself, its key results, its work and its risks. */
export function objectiveSection(goal: Goal, today: string, speech: ReportSpeech): string {
  const { say, sayStatus } = speech;
  const { id, view, row, title, keyResults, project } = goal;
  const { model } = view;
  const { reason } = project.scores.objective(id)!.status;
  const struck = model.dropped ? `~~${markdownText(title)}~~` : markdownText(title);
  const pace = row.pace === null ? '' : `, ${say('pace', { pace: shareText(row.pace) })}`;
  return [
    `### ${say('objective')}: ${struck}\n`,
    `**${bar(row.score)}** – ${sayStatus(row.status)}: ${markdownText(reasonIn(reason, sayStatus))}${pace}${serves(goal, speech)}\n`,
    detailLines(goal, speech),
    ...(keyResults.length > 0 ? [table(keyResultColumns(today, speech), keyResults)] : []),
    ...(model.initiatives.length > 0
      ? [`#### ${say('initiatives')}\n\n${table(initiativeColumns(goal, speech), model.initiatives)}`]
      : []),
    ...(model.risks.length > 0
      ? [`#### ${say('risks')}\n\n${table(riskColumns(goal, speech), model.risks)}`]
      : []),
  ].join('\n');
}

/** The pillars it serves. */
function serves({ project, view }: Goal, { say }: ReportSpeech): string {
  const pillars = view.model.serves.map(
    (ref) => project.lookup('pillar', lastName(ref))[0]?.title || lastName(ref),
  );
  return pillars.length === 0 ? '' : `; ${say('serves', { pillars: pillars.map(markdownText).join(', ') })}`;
}

function detailLines({ project, view, teams, owners, id }: Goal, { say }: ReportSpeech): string {
  const { model } = view;
  const supported = project
    .lookup('supports', idText(id))
    .flatMap(({ to, toKeyResult, fromKeyResult }) =>
      fromKeyResult === undefined ? (titleOf(project, to, toKeyResult) ?? []) : [],
    );
  const lines: (readonly [label: string, text: string | undefined])[] = [
    [say('owner'), owners.join(', ')],
    [say('shortName'), model.name],
    [say('teams'), teams.length > 1 ? teams.join(', ') : ''],
    [say('ambition'), model.ambition && say(model.ambition.value)],
    [say('priority'), model.priority?.text],
    [say('why'), model.because?.value],
    ...supported.map((title) => [say('supports'), title] as const),
    [say('note'), model.note?.value],
    [say('retrospective'), model.retrospective?.value],
    ...model.links.map(({ value }) => [say('link'), value] as const),
  ];
  return lines
    .filter(([, text]) => text)
    .map(([label, text]) => `- **${label}:** ${markdownText(text!)}\n`)
    .join('');
}

function keyResultColumns(today: string, { say, sayStatus, value }: ReportSpeech): Column<KeyResultGoal>[] {
  const changed = ({ score }: KeyResultGoal): string => {
    const { way = '', surer = '', answer = '' } = changeOf(score) ?? {};
    return [
      answer ? say('moved', { answer: value(answer) }) : value(way),
      surer && say('surer', { change: surer }),
    ]
      .filter(Boolean)
      .join(', ');
  };
  return [
    {
      header: say('keyResult'),
      always: true,
      cell: ({ title, view, row }) => title || view.model.name || row.id,
    },
    { header: say('from'), cell: (one) => value(endsOf(one).from) },
    { header: say('to'), cell: (one) => value(endsOf(one).to) },
    { header: say('current'), cell: (one) => value(currentOf(one)) },
    { header: say('change'), cell: changed },
    { header: say('progress'), always: true, cell: ({ row }) => (row.dropped ? '' : bar(row.progress)) },
    {
      header: say('confidence'),
      cell: ({ row }) => (row.confidence === null ? '' : confidenceText(row.confidence)),
    },
    {
      header: say('status'),
      always: true,
      cell: ({ row }) => (row.dropped ? say('dropped') : sayStatus(row.status)),
    },
    { header: say('owner'), cell: ({ owners }) => owners.join(', ') },
    { header: say('due'), cell: ({ view }) => view.model.by?.text ?? '' },
    { header: say('weight'), cell: ({ view }) => view.model.weight?.text ?? '' },
    {
      header: say('updated'),
      cell: ({ row }) => (row.lastCheckIn && row.lastCheckIn <= today ? row.lastCheckIn : ''),
    },
    { header: say('shortName'), cell: ({ view }) => view.model.name ?? '' },
  ];
}

function initiativeColumns({ project, view }: Goal, { say }: ReportSpeech): Column<Initiative>[] {
  const titles = new Map(view.keyResults.map(({ model }) => [model.name, labelOf(model)]));
  const called = (name: string): string => titles.get(name) ?? name;
  return [
    { header: say('initiative'), always: true, cell: labelOf },
    { header: say('status'), cell: ({ status }) => (status ? say(status.value) : '') },
    {
      header: say('owner'),
      cell: ({ owners }) => owners.map((ref) => calledBy(project, lastName(ref))).join(', '),
    },
    { header: say('due'), cell: ({ due }) => due?.text ?? '' },
    {
      header: say('for'),
      cell: ({ keyResults }) => keyResults.map((ref) => called(lastName(ref))).join(', '),
    },
    { header: say('link'), cell: ({ links }) => links.map(({ value }) => value).join(' ') },
    { header: say('note'), cell: ({ note }) => note?.value ?? '' },
  ];
}

function riskColumns({ project }: Goal, { say }: ReportSpeech): Column<Risk>[] {
  return [
    { header: say('risk'), always: true, cell: ({ title }) => title?.value ?? '' },
    { header: say('mitigation'), cell: ({ mitigation }) => mitigation?.value ?? '' },
    {
      header: say('owner'),
      cell: ({ owners }) => owners.map((ref) => calledBy(project, lastName(ref))).join(', '),
    },
  ];
}
