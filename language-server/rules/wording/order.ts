import type { KeyResultView } from '../engine/views.ts';
import {
  aimsAtPercentage,
  cannotBeMeasured,
  hasNoBaseline,
  hasOnlyAChange,
  isOpen,
  isWeak,
  isWork,
  namesVagueGood,
} from './faults.ts';

/*
 * One finding a fault. Several rules could speak about a key result that cannot be measured; the one that knows most
 * about why does, and the others keep quiet. What is a blank is first to be filled in. Work has no metric to ask for.
 * A weak verb is named before the vague good behind it, and either before the bare want of a number. Where a number is
 * there, a change without its ends is graver than its sign, and a missing start is the mildest of all.
 *
 * A rule that is turned off leaves its turn to the next: the text is no better for it.
 */
const ORDER: readonly (readonly [rule: string, applies: (keyResult: KeyResultView) => boolean])[] = [
  ['placeholder', isOpen],
  ['kr-activity', isWork],
  ['kr-weak-verb', isWeak],
  ['kr-relative-change', hasOnlyAChange],
  ['kr-percentage', aimsAtPercentage],
  ['kr-vague', namesVagueGood],
  ['kr-not-measurable', cannotBeMeasured],
  ['kr-no-baseline', hasNoBaseline],
];

/** The rules about how a key result is measured, then those about where an objective goes; the one that speaks first at the top. */
export const SPEAKING_ORDER: readonly string[] = [
  ...ORDER.map(([rule]) => rule),
  // What it is instead of an objective says more than that its words could be anybody's.
  'objective-has-metric',
  'objective-no-action',
  'objective-business-as-usual',
  'objective-is-task',
  'objective-vague',
];

/** Rules that are off unless the settings turn them on. */
const OFF_BY_DEFAULT: ReadonlySet<string> = new Set(['kr-percentage']);

const speakers = new WeakMap<KeyResultView, string>();

/** True where this rule is the one to speak about how the key result is measured. */
export function speaks(rule: string, keyResult: KeyResultView): boolean {
  let speaker = speakers.get(keyResult);
  if (speaker === undefined) {
    speaker = speakerOf(keyResult);
    speakers.set(keyResult, speaker);
  }
  return speaker === rule;
}

/** The rule that speaks; empty where none does. */
function speakerOf(keyResult: KeyResultView): string {
  const { rules } = keyResult.around.settings;
  const inForce = (id: string): boolean => {
    const severity = rules[id]?.severity ?? 'default';
    return severity === 'default' ? !OFF_BY_DEFAULT.has(id) : severity !== 'off';
  };
  return ORDER.find(([id, applies]) => inForce(id) && applies(keyResult))?.[0] ?? '';
}
