import type { Reader } from '../format/format.ts';
import type { Objective } from '../model/file.ts';
import { rounded } from '../overview/rows.ts';
import { newMember } from '../rules/engine/edits.ts';
import type { ObjectiveView } from '../rules/engine/views.ts';
import type { Edit } from '../rules/finding.ts';
import type { Project } from '../workspace/project.ts';
import { type CarryOver, entriesOf } from './carry-over.ts';
import { keptReferences } from './kept-references.ts';
import { messages } from './messages.ts';
import { type NextFiles, nextFiles } from './next-files.ts';

/** How a cycle is closed: what is written into its objectives, and what goes on. */
export interface Closing {
  /** Scores and questions to look back with, in the objectives of the cycle. */
  readonly ends: readonly Edit[];
  /** What goes on in the next cycle. */
  readonly goesOn: NextFiles;
  /** References that say their cycle from now on, as they would not be clear without it. */
  readonly kept: readonly Edit[];
  /** Titles of the objectives that nobody measured: they get no score. */
  readonly unmeasured: readonly string[];
}

/** The objectives of a cycle that nobody has scored and that were not given up, in the order of their files. */
export function toClose(project: Project, cycle: string): ObjectiveView[] {
  return objectivesIn(project, cycle).filter(({ model }) => !model.score);
}

/** The objectives of a cycle that were not given up, in the order of their files. */
export function objectivesIn(project: Project, cycle: string): ObjectiveView[] {
  return [...project.files.keys()]
    .sort()
    .flatMap((uri) => project.view(uri)?.objectives ?? [])
    .filter((one) => one.cycle === cycle && !one.model.dropped);
}

/** Writes down how a cycle ended, and carries over what goes on. */
export function closingOf(cycle: string, over: CarryOver, root: string, reader: Reader): Closing {
  const { project } = over;
  const open = toClose(project, cycle);
  const scored = open.map((one) => ({ one, score: project.scores.objective(one.id)?.score }));
  return {
    ends: scored.flatMap(({ one, score }) => {
      const edit = endOf(one, score?.ok ? rounded(score.value)! : undefined, over.textOf(one.uri));
      return edit ? [edit] : [];
    }),
    goesOn: nextFiles(over, root, reader),
    kept: keptReferences(project, entriesOf(over), over.next),
    unmeasured: scored.flatMap(({ one, score }) =>
      score?.ok ? [] : [one.model.title?.value ?? one.model.name ?? one.id.objective],
    ),
  };
}

/**
 * How an objective ended, at the end of its block. The questions come before the score: behind a key result it would be
 * that one's, behind `retrospective` it is the objective's.
 */
function endOf(objective: ObjectiveView, score: number | undefined, text: string): Edit | undefined {
  const { model, file } = objective;
  const say = objective.say(messages);
  const looked = hasLookedBack(objective);
  const written = score === undefined ? [] : [`score ${score}`];
  if (looked)
    return score === undefined ? undefined : newMember(file.model, model, written[0]!, placeFor(model));
  const questions = (['moved', 'again', 'keep'] as const).map((key) => `// ${say(key)}`);
  const lines = [...questions, 'retrospective "?"', ...written];
  const edit = newMember(file.model, model, lines.join('\n'));
  const gap = needsGap(text.slice(0, edit.range[0])) ? file.model.eol : '';
  return { ...edit, text: gap + edit.text };
}

function hasLookedBack({ model, around, key }: ObjectiveView): boolean {
  return (
    model.retrospective !== undefined ||
    around.lookup('checkIns', key).some(({ retrospective }) => retrospective === true)
  );
}

/** Behind what was learned; else at the top, where no key result comes before it. */
function placeFor({ retrospective, body }: Objective): number | undefined {
  return retrospective?.range[1] ?? (body && body.range[0] + 1);
}

/** What closes an objective stands by itself, where it begins a line and no empty line is there. */
function needsGap(before: string): boolean {
  return /\S[^\S\n]*\n$/.test(before) && !/\{[^\S\n]*\n$/.test(before);
}
