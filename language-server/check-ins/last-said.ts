import { asShare } from '../model/arithmetic.ts';
import { type KeyResult, labelOf, type Named, type Value } from '../model/file.ts';
import { idText, type KeyResultId, localIds } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Project } from '../workspace/project.ts';

/** What was last said about a key result, as it was written. */
export interface LastSaid {
  /** Its value; of a tracked KPI the newest reading where that is later. */
  readonly value?: { readonly text: string; readonly quantity: Quantity };
  readonly answer?: 'yes' | 'no';
  /** Title of the milestone that was reached. */
  readonly milestone?: string;
  readonly confidence?: string;
}

/**
 * What was last said about a key result up to a day, each part on its own: a check-in that says a confidence alone does
 * not hide the value before it.
 * @param today ISO date; later check-ins do not exist yet
 */
export function lastSaid(project: Project, id: KeyResultId, keyResult: KeyResult, today: string): LastSaid {
  const said: { -readonly [Key in keyof LastSaid]: LastSaid[Key] } = {};
  for (const { date, ...one } of measurementsOf(project, id, keyResult)) {
    if (date > today) continue;
    if (one.value || one.answer || one.milestone) {
      delete said.value;
      delete said.answer;
      delete said.milestone;
    }
    Object.assign(said, one);
  }
  return said;
}

/** Name of the one who checked in on an objective last, up to a day. */
export function lastAuthor(project: Project, key: string, today: string): string | undefined {
  return project
    .lookup('checkIns', key)
    .filter(({ date }) => date <= today)
    .map(({ uri, index, date }) => ({ date, author: project.files.get(uri)?.checkIns[index]?.author }))
    .filter(({ author }) => author)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ author }) => lastName(author!))
    .at(-1);
}

function measurementsOf(
  project: Project,
  id: KeyResultId,
  keyResult: KeyResult,
): (LastSaid & { readonly date: string })[] {
  const checkIns = project
    .lookup('checkIns', idText({ uri: id.uri, objective: id.objective }))
    .flatMap(({ uri, index, date }) =>
      (project.files.get(uri)?.checkIns[index]?.lines ?? [])
        .filter((line) => lastName(line.keyResult) === id.keyResult)
        .map((line) => ({
          date,
          ...known(line.value),
          ...(line.answer && { answer: line.answer.value }),
          ...(line.text && isMilestone(keyResult, line.text.value) && { milestone: line.text.value }),
          ...(isShare(line.confidence) && { confidence: line.confidence!.text }),
        })),
    );
  return [...readingsOf(project, keyResult), ...checkIns].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}

function readingsOf(project: Project, { tracks }: KeyResult) {
  const [entry] = tracks ? project.lookup('kpi', lastName(tracks)) : [];
  const kpis = entry && project.files.get(entry.uri)?.kpis;
  const kpi = kpis?.[localIds(kpis).indexOf(entry!.id)];
  return (kpi?.readings ?? []).flatMap(({ date, value }) =>
    date.iso && value.quantity ? [{ date: date.iso, ...known(value) }] : [],
  );
}

function known(value: Value | undefined): Pick<LastSaid, 'value'> {
  return value?.quantity ? { value: { text: value.text, quantity: value.quantity } } : {};
}

function isShare(value: Value | undefined): boolean {
  const share = value?.quantity && asShare(value.quantity);
  return share?.ok === true && share.value >= 0 && share.value <= 1;
}

function isMilestone({ metric }: KeyResult, text: string): boolean {
  return metric?.kind === 'milestones' && metric.steps.some(({ title }) => title?.value === text);
}

/** What a person calls an objective or a key result: its title, or its name, or else what it is told by. */
export function calledOf(goal: Named, id: string): string {
  return labelOf(goal) || id;
}
