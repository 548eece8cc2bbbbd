import type { Quantity } from '../model/quantity.ts';
import type { Forecast } from '../model/score/forecast.ts';
import type { Status } from '../model/score/status.ts';
import type { SmartLetter } from '../rules/rule.ts';
import type { Grade as LetterGrade } from '../rules/scorecard.ts';

/*
 * The figures of objectives, key results and KPIs as everything outside the editor's text shows them. The shape is that
 * of the JSON of `okr score`, documented in docs/command-line.md: `null` where there is no figure, shares and scores with
 * four decimals at most.
 */

export interface Figures {
  readonly score: number | null;
  readonly pace: number | null;
  readonly status: Status;
  /** Why the status is what it is. */
  readonly reason: string;
}

export interface ObjectiveRow extends Figures {
  readonly id: string;
  readonly title: string;
  readonly team: string | null;
  readonly teams: readonly string[];
  readonly owner: string | null;
  readonly owners: readonly string[];
  readonly cycle: string | null;
  readonly file: string;
  readonly ambition: string;
  readonly grade: string | null;
  readonly confidence: number | null;
  readonly forecast: Forecast | null;
  readonly quality: number;
  readonly supports: readonly string[];
  readonly keyResults: readonly KeyResultRow[];
}

export interface KeyResultRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly weight: number;
  readonly dropped: boolean;
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  readonly current: Quantity | null;
  readonly progress: number | null;
  readonly raw: number | null;
  readonly pace: number | null;
  readonly confidence: number | null;
  readonly status: Status;
  readonly reason: string;
  readonly forecast: Forecast | null;
  readonly grade: string | null;
  readonly lastCheckIn: string | null;
  readonly smart: Readonly<Record<SmartLetter, LetterGrade>>;
}

export interface KpiRow {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly perspective: string | null;
  readonly leading: string | null;
  readonly every: string | null;
  readonly current: Quantity | null;
  readonly date: string | null;
  readonly health: 'healthy' | 'unhealthy' | 'unknown';
  readonly trend: 'rising' | 'falling' | 'steady' | null;
  readonly better: boolean | null;
  readonly stale: boolean;
  /** Ids of the objectives whose key results track it. */
  readonly movedBy: readonly string[];
}

/** Four decimals, which is more than anybody can tell apart. */
export function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 10_000) / 10_000 + 0;
}

export function roundedForecast(forecast: Forecast | undefined): Forecast | null {
  if (!forecast) return null;
  const { value, low, high } = forecast;
  return { value: rounded(value)!, low: rounded(low)!, high: rounded(high)! };
}
