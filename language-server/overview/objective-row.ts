import { labelOf } from '../model/file.ts';
import { idText, type ObjectiveId } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import type { Goal } from '../model/score/goal.ts';
import type { KeyResultScore } from '../model/score/key-result.ts';
import type { KeyResultView, ObjectiveView } from '../rules/engine/views.ts';
import { qualityOf } from '../rules/quality.ts';
import { scorecardOf } from '../rules/scorecard.ts';
import { inEnglish } from '../rules/status-words.ts';
import { type KeyResultRow, type ObjectiveRow, rounded, roundedForecast } from './rows.ts';
import type { Scored } from './scored.ts';

/**
 * An objective's figures and those of its key results.
 * @param view the objective as rules see it, where it is at hand: for many objectives of one file
 */
export function objectiveRow(
  id: ObjectiveId,
  { project, fileOf, nameOf }: Scored,
  view: ObjectiveView = project.view(id.uri)!.objectives.find((one) => one.id.objective === id.objective)!,
): ObjectiveRow {
  const score = project.scores.objective(id)!;
  const findings = project.findingsOf(id.uri).filter(({ about }) => about?.objective === id.objective);
  const counted = view.keyResults.filter(({ model }) => !model.dropped).map((one) => one.id);
  const teams = view.units.map(lastName);
  const owners = [...view.accountable];
  const supports = project.lookup('supports', idText(id)).map(({ to }) => nameOf(to));
  return {
    id: nameOf(id),
    title: labelOf(view.model),
    team: teams[0] ?? null,
    teams,
    owner: owners[0] ?? null,
    owners,
    cycle: view.cycle ?? null,
    file: fileOf(id.uri),
    ambition: score.ambition,
    score: score.score.ok ? rounded(score.score.value) : null,
    grade: score.grade?.mark ?? null,
    pace: rounded(score.pace),
    confidence: rounded(score.confidence),
    ...inEnglish(score.status),
    forecast: roundedForecast(score.forecast.ok ? score.forecast.value : undefined),
    quality: qualityOf(findings, id.objective, counted).value,
    supports: [...new Set(supports)],
    keyResults: view.keyResults.map((keyResult) => {
      const part = score.parts.find((one) => one.id === keyResult.id)!.score;
      const letters = scorecardOf(findings, id.objective, keyResult.id);
      const smart = Object.fromEntries(letters.map(({ letter, grade }) => [letter, grade]));
      return keyResultRow(keyResult, part, smart as KeyResultRow['smart']);
    }),
  };
}

function keyResultRow(
  { model, id }: KeyResultView,
  score: KeyResultScore,
  smart: KeyResultRow['smart'],
): KeyResultRow {
  const { goal, progress, forecast } = score;
  return {
    id,
    title: labelOf(model),
    kind: goal.kind === 'way' ? 'from-to' : goal.kind === 'bound' ? 'threshold' : goal.kind,
    weight: score.weight,
    dropped: model.dropped !== undefined,
    ...endsOf(goal),
    current: (progress.ok && progress.value.current) || null,
    progress: progress.ok ? rounded(progress.value.value) : null,
    raw: progress.ok ? rounded(progress.value.raw) : null,
    pace: rounded(score.pace),
    confidence: rounded(score.confidence?.value),
    ...inEnglish(score.status),
    forecast: roundedForecast(forecast.ok ? forecast.value.share : undefined),
    grade: score.grade?.mark ?? null,
    lastCheckIn: score.lastHeard ?? null,
    smart,
  };
}

function endsOf(goal: Goal): Pick<KeyResultRow, 'from' | 'to'> {
  if (goal.kind === 'way') return { from: goal.from ?? null, to: goal.to };
  if (goal.kind !== 'bound') return { from: null, to: null };
  const { value, upper } = goal.bound;
  return upper ? { from: value, to: upper } : { from: null, to: value };
}
