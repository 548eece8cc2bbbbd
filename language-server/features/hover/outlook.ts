import { formatQuantity } from '../../model/format-quantity.ts';
import { type Confidence, confidenceText, inTenths } from '../../model/score/confidence.ts';
import type { KeyResultScore } from '../../model/score/key-result.ts';
import type { ObjectiveScore } from '../../model/score/objective.ts';
import { line } from '../describe.ts';
import { share, sparkline } from '../figures.ts';
import type { HoverContext, HoverSpeak } from './context.ts';
import { field } from './markdown.ts';

/** So many of the last ones are shown: two months of weeks. */
const MOST = 8;

/** Where an objective will end if it goes on as it went, with its range. */
export function forecastLine({ forecast }: ObjectiveScore, { say }: HoverContext): string {
  if (!forecast.ok) return '';
  const { value, low, high } = forecast.value;
  return field(say('forecast'), line(share(value), range(low, high, say)));
}

/** Where a key result will end, and the value it will have then. */
export function endingLine({ forecast }: KeyResultScore, { say }: HoverContext): string {
  if (!forecast.ok) return '';
  const { day, value, share: at } = forecast.value;
  return field(
    say('forecast'),
    line(
      share(at.value),
      value && say('asValue', { value: formatQuantity(value, 'en', { decimals: 2 }) }),
      range(at.low, at.high, say),
      day,
    ),
  );
}

/** How sure an objective's people are: the weighted mean of what they last said of its key results. */
export function meanConfidence({ confidence }: ObjectiveScore, { say }: HoverContext): string {
  return confidence === undefined ? '' : field(say('confidence'), confidenceText(confidence));
}

/** The last confidence, and how it got there: `6/10 · falling · ▇▅▃ 8, 7, 6`. */
export function confidenceLine(confidence: Confidence | undefined, { say }: HoverContext): string {
  if (!confidence) return '';
  const values = confidence.history.slice(-MOST).map(({ value }) => value);
  const before = `${sparkline(values, [0, 1])} ${values.map(inTenths).join(', ')}`;
  return field(
    say('confidence'),
    line(
      confidenceText(confidence.value),
      confidence.trend && say(confidence.trend),
      values.length > 1 && before,
    ),
  );
}

/** Where it will end in eight cases of ten; nothing where the readings leave no doubt. */
function range(low: number, high: number, say: HoverSpeak): string {
  const ends = { low: share(low), high: share(high) };
  return ends.low === ends.high ? '' : say('range', ends);
}
