import { ok } from '../../model/result.ts';
import { markdownText } from '../../text/markdown.ts';
import { type Goal, goalsOf } from '../goals.ts';
import { type ExportedProject, type ExportSource, needObjectives, type TextExporter } from '../source.ts';
import { bar, shareText } from '../values.ts';
import { kpiSection } from './kpis.ts';
import { objectiveSection } from './objective.ts';
import { type ReportSpeech, reportIn } from './speech.ts';

/**
 * A report for people: a section for each team and cycle, in it each objective with its score, its key results and what
 * the last check-in changed, its initiatives and risks; then the KPIs. Plain Markdown with tables, as GitHub, wikis and
 * mail programs show it. `okr import` reads it back.
 */
export const markdown: TextExporter = (source, language = 'en') => {
  const checked = needObjectives(source);
  if (!checked.ok) return checked;
  const several = source.projects.length > 1;
  const speech = reportIn(language);
  const parts = source.projects.flatMap((project) => projectParts(project, several, source.today, speech));
  return ok(`${[head(source, speech), ...parts].join('\n')}`);
};

function head({ today, total }: ExportSource, { say, sayStatus }: ReportSpeech): string {
  const count = say('objectiveCount', { count: total.objectives });
  return [
    `# ${say('title', { date: today })}`,
    '',
    `**${bar(total.score)}** – ${sayStatus(total.status)}, ${say('pace', { pace: shareText(total.pace) })}, ${count}`,
    '',
  ].join('\n');
}

function projectParts(
  project: ExportedProject,
  several: boolean,
  today: string,
  speech: ReportSpeech,
): string[] {
  const sections = new Map<string, Goal[]>();
  for (const goal of goalsOf(project)) {
    const place = placeOf(goal, speech);
    const there = sections.get(place);
    if (there) there.push(goal);
    else sections.set(place, [goal]);
  }
  const kpis = kpiSection(project, speech);
  return [
    ...(several ? [`*${speech.say('project', { name: markdownText(project.name) })}*\n`] : []),
    ...[...sections].flatMap(([place, goals]) => [
      `## ${place}\n`,
      ...goals.map((goal) => objectiveSection(goal, today, speech)),
    ]),
    ...(kpis ? [kpis] : []),
  ];
}

/** `Team: Growth · 2026-Q1`. A shared objective stands with its first team. */
function placeOf({ teams: [team], row, project, cycle }: Goal, { say }: ReportSpeech): string {
  const isCompany = project.lookup('unit', row.teams[0] ?? '')[0]?.kind === 'company';
  const parts = [
    team === undefined ? say('noTeam') : `${say(isCompany ? 'company' : 'team')}: ${team}`,
    ...(cycle === undefined ? [] : [cycle]),
  ];
  return parts.map(markdownText).join(' · ');
}
