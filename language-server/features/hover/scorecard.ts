import { labelOf } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import { qualityOf, WORDING_SHARE } from '../../rules/quality.ts';
import { type Grade, type LetterGrade, scorecardOf } from '../../rules/scorecard.ts';
import type { SymbolId } from '../names/symbol.ts';
import type { HoverContext } from './context.ts';
import { bold, escaped, lines, list } from './markdown.ts';

/** Told apart by their shapes, not by colour. */
const MARKS: Readonly<Record<Grade, string>> = { pass: '✓', weak: '~', fail: '✗' };

/** How a key result is written, letter by letter, what failed first; for an objective, its quality and the arithmetic behind it. */
export function scorecardContent({ kind, uri, id, parent }: SymbolId, context: HoverContext): string {
  const { project, say } = context;
  const findings = project.findingsOf(uri);
  if (kind === 'key-result' && parent !== undefined)
    return ofKeyResult(scorecardOf(findings, parent, id), context);
  const file = project.files.get(uri);
  const objective = kind === 'objective' && file ? objectivesOf(file).get(id) : undefined;
  if (!objective || objective.dropped) return '';
  const keyResults = [...keyResultsOf(objective)].filter(([, { dropped }]) => !dropped);
  const quality = qualityOf(
    findings,
    id,
    keyResults.map(([one]) => one),
  );
  const sum = say('qualitySum', {
    wordingShare: percent(WORDING_SHARE),
    wording: percent(quality.wording),
    keyResultShare: percent(1 - WORDING_SHARE),
    keyResults: percent(quality.keyResults),
  });
  // The key results stand above already: here only those with something to mend.
  const rows = quality.scorecards.flatMap(({ letters, share }, i) =>
    share < 1 ? [`${marksOf(letters)} ${escaped(labelOf(keyResults[i]![1]))}`] : [],
  );
  return (
    lines(`${bold(say('quality'))} ${escaped(say('qualityOf', { value: quality.value }))}`, escaped(sum)) +
    (rows.length > 0 ? `\n${list(rows)}` : '')
  );
}

function ofKeyResult(letters: readonly LetterGrade[], { say }: HoverContext): string {
  const against = [...letters]
    .filter(({ grade }) => grade !== 'pass')
    .sort((a, b) => rank(a.grade) - rank(b.grade))
    .map(
      ({ letter, grade, findings }) =>
        `${shown(grade)} ${bold(say(letter))}: ${escaped(findings[0]!.message)} (${escaped(findings[0]!.rule)})`,
    );
  return `${bold('SMART')} ${marksOf(letters)}${against.length > 0 ? `\n${list(against)}` : ''}`;
}

function marksOf(letters: readonly LetterGrade[]): string {
  return letters.map(({ letter, grade }) => `${letter}${shown(grade)}`).join(' ');
}

/** A lone tilde would be a mark of Markdown. */
function shown(grade: Grade): string {
  return escaped(MARKS[grade]);
}

function rank(grade: Grade): number {
  return grade === 'fail' ? 0 : 1;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
