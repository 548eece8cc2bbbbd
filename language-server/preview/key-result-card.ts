import type { FindingCount, KeyResultCard } from '../../drawing/model.ts';
import { idText } from '../model/ids.ts';
import { lastName } from '../model/names.ts';
import type { KeyResultScore } from '../model/score/key-result.ts';
import { timeFor } from '../model/score/pace.ts';
import { pointsOf } from '../model/score/progress.ts';
import type { KeyResultRow } from '../overview/rows.ts';
import type { KeyResultView } from '../rules/engine/views.ts';
import { reasonIn, type StatusSpeak } from '../rules/status-words.ts';
import { dayValue, shownEnds, shownValue } from './values.ts';

/**
 * A key result as the preview shows it: its row, with values as they are read aloud and its check-ins over time.
 * @param lang of its texts
 * @param say tells why it is how it is
 */
export function keyResultCard(
  { id, model, objective }: KeyResultView,
  row: KeyResultRow,
  score: KeyResultScore,
  { lang, say }: { readonly lang: string; readonly say: StatusSpeak },
  findings: FindingCount | undefined,
): KeyResultCard {
  const { period, around } = objective;
  const time = period && timeFor(period, model.by?.iso);
  const points = pointsOf(score.goal, score.measurements, around.today);
  return {
    id: idText({ ...objective.id, keyResult: id }),
    title: row.title,
    kind: row.kind,
    weight: row.weight,
    dropped: row.dropped,
    ...shownEnds(score.goal, lang),
    current: row.current && shownValue(row.current, lang),
    progress: row.progress,
    pace: row.pace,
    confidence: row.confidence,
    status: row.status,
    reason: reasonIn(score.status.reason, say),
    forecast: row.forecast,
    owners: model.owners.map(lastName),
    time: time ? [time.start, time.end] : null,
    readings: points.ok ? points.value.map(({ date, share }) => dayValue(date, share)) : [],
    confidences: score.confidence?.history.map(({ date, value }) => dayValue(date, value)) ?? [],
    findings: findings ?? null,
  };
}
