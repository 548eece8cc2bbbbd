import { idText } from '../model/ids.ts';
import { ok } from '../model/result.ts';
import type { Status } from '../model/score/status.ts';
import { printable } from '../text/printable.ts';
import { type Goal, goalsOf } from './goals.ts';
import { exportedIds, needObjectives, type TextExporter } from './source.ts';
import { shareText } from './values.ts';

/** Fill, line and text for each status; the status stands in the label as well, so that no colour has to be told. */
const CLASSES: Readonly<Record<Status, readonly [name: string, style: string]>> = {
  done: ['done', 'fill:#d5e8f7,stroke:#1f6fb2,color:#10293f'],
  'on track': ['ontrack', 'fill:#d9f0dc,stroke:#2e7d32,color:#12331a'],
  'at risk': ['atrisk', 'fill:#fff0c9,stroke:#a86b00,color:#402a00'],
  behind: ['behind', 'fill:#fbdcd7,stroke:#b3261e,color:#410e0b'],
  'not started': ['notstarted', 'fill:#eceff1,stroke:#607d8b,color:#263238'],
  'no data': ['nodata', 'fill:#ffffff,stroke:#90a4ae,color:#37474f'],
};

/**
 * The cascade as a Mermaid flowchart: an objective a box, with its team and cycle, its score and its status; an arrow from
 * what supports to what is supported, dotted where its numbers add up there. GitHub and GitLab draw it.
 */
export const mermaid: TextExporter = (source) => {
  const checked = needObjectives(source);
  if (!checked.ok) return checked;
  const goals = source.projects.flatMap(goalsOf);
  const boxes = new Map(goals.map(({ id }, i) => [idText(id), `o${i + 1}`]));
  const used = new Set(goals.map(({ row }) => row.status));
  const lines = [
    'flowchart BT',
    ...goals.map((goal) => `  ${boxOf(goal, boxes.get(idText(goal.id))!)}`),
    ...arrowsOf(goals, boxes, exportedIds(source)).map((arrow) => `  ${arrow}`),
    ...Object.entries(CLASSES)
      .filter(([status]) => used.has(status as Status))
      .map(([, [name, style]]) => `  classDef ${name} ${style}`),
  ];
  return ok(`${lines.join('\n')}\n`);
};

function boxOf({ title, teams, view, row }: Goal, box: string): string {
  const place = [teams.join(', '), view.cycle ?? ''].filter((part) => part !== '').join(' · ');
  const going = row.score === null ? row.status : `${shareText(row.score)} ${row.status}`;
  const label = [place, title || row.id, going]
    .filter((part) => part !== '')
    .map(mermaidText)
    .join('<br>');
  return `${box}["${label}"]:::${CLASSES[row.status][0]}`;
}

function arrowsOf(
  goals: readonly Goal[],
  boxes: ReadonlyMap<string, string>,
  shown: ReadonlySet<string>,
): string[] {
  const arrows = new Map<string, boolean>();
  for (const { id, project } of goals)
    for (const { to, contributes } of project.lookup('supports', idText(id))) {
      const target = idText(to);
      if (!shown.has(target)) continue;
      const ends = `${boxes.get(idText(id))} ${boxes.get(target)}`;
      arrows.set(ends, contributes || arrows.get(ends) === true);
    }
  return [...arrows].map(([ends, contributes]) => ends.replace(' ', contributes ? ' -.-> ' : ' --> '));
}

/**
 * People's text within a label: every sign but letters, digits and the plainest is written as its number, so that nothing
 * ends the label, makes markup or Markdown, or begins a directive.
 */
export function mermaidText(text: string): string {
  return printable(text.toWellFormed())
    .replaceAll(/ +/g, ' ')
    .trim()
    .replaceAll(
      /[^\p{L}\p{M}\p{N} ,–—’“”·€£.-]|(?<![\p{L}\p{N}])[-.]|[-.](?![\p{L}\p{N}])/gu,
      (sign) => `#${sign.codePointAt(0)};`,
    );
}
