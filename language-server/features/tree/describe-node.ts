import { labelOf, type Named } from '../../model/file.ts';
import { formatQuantity } from '../../model/format-quantity.ts';
import { keyResultsOf } from '../../model/ids.ts';
import { containsDate, daysLeft } from '../../model/period.ts';
import { line } from '../describe.ts';
import type { Branch } from './branch.ts';
import { cycleRefs } from './cycles.ts';
import type { Goal } from './goals.ts';
import { figuresText, type NodeFigures } from './node-figures.ts';
import type { TreeSpeech } from './say.ts';
import type { Shown } from './shown.ts';
import { unitLabel } from './unit-labels.ts';

const NOBODY = { unit: 'noUnit', cycle: 'noCycle', owner: 'noOwner' } as const;

/** What a node is called: one line of the words that people wrote. */
export function labelOfBranch(branch: Branch, { project }: Shown, { say }: TreeSpeech): string {
  switch (branch.kind) {
    case 'objective':
      return titled(branch.goal.model, say);
    case 'key-result':
      return titled(keyResultsOf(branch.goal.model).get(branch.keyResult)!, say);
    case 'cycle': {
      const title = project.lookup('cycle', branch.name)[0]?.title;
      return oneLine(title ?? branch.name) || say(NOBODY.cycle);
    }
    default:
      return oneLine(unitLabel(branch.name, project)) || say(NOBODY[branch.kind]);
  }
}

/** The grey text behind an objective: how it is going, and what the tree does not say by its place. */
export function objectiveText(
  goal: Goal,
  figures: NodeFigures | undefined,
  shown: Shown,
  speech: TreeSpeech,
): string {
  const { project, asked } = shown;
  const units = goal.units.map((unit) => unitLabel(unit, project)).join(', ');
  const owners = goal.owners.map((name) => unitLabel(name, project)).join(', ');
  const saysTeam = asked.grouping === 'cascade' || asked.grouping === 'owner';
  const saysCycle = asked.grouping !== 'cycle' && goal.cycle !== asked.cycle;
  return oneLine(
    line(
      goal.dropped ? speech.say('dropped') : figures && figuresText(figures, speech),
      saysTeam && units,
      !saysTeam && owners,
      saysCycle && goal.cycle,
    ),
  );
}

/** The grey text behind a key result: how it is going, what was measured last, and of whose objective it is where that is not above it. */
export function keyResultText(
  branch: Extract<Branch, { kind: 'key-result' }>,
  figures: NodeFigures | undefined,
  isAlone: boolean,
  speech: TreeSpeech,
): string {
  const { say, language } = speech;
  const model = keyResultsOf(branch.goal.model).get(branch.keyResult)!;
  const now = figures?.current && say('now', { value: formatQuantity(figures.current, language) });
  return oneLine(
    line(
      model.dropped || branch.goal.dropped ? say('dropped') : figures && figuresText(figures, speech),
      !model.hidden && now,
      isAlone && titled(branch.goal.model, say),
    ),
  );
}

/** The grey text behind a group. */
export function groupText(
  branch: Branch,
  members: readonly Goal[],
  figures: NodeFigures | undefined,
  { project }: Shown,
  speech: TreeSpeech,
): string {
  const count = members.filter(({ dropped }) => !dropped).length;
  return line(
    figures && figures.score !== undefined && figuresText(figures, speech),
    speech.say('objectives', { count }),
    branch.kind === 'cycle' && cycleText(members, project, speech),
  );
}

function cycleText(members: readonly Goal[], project: Shown['project'], { say }: TreeSpeech): string {
  const [ref] = cycleRefs(project, members);
  if (!ref?.period) return '';
  const { period, today } = ref;
  if (!containsDate(period, today)) return '';
  return say('left', { days: daysLeft(period, today) });
}

function titled(named: Named, say: TreeSpeech['say']): string {
  return oneLine(labelOf(named)) || say('untitled');
}

/** Without what would break the row, or turn the direction of all that follows in it. */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
