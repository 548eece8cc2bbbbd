import { asShare } from '../../model/arithmetic.ts';
import type { Value } from '../../model/file.ts';
import { idText, type ObjectiveId } from '../../model/ids.ts';
import { lastName } from '../../model/names.ts';
import { elapsedShare } from '../../model/period.ts';
import { replacement } from '../engine/edits.ts';
import type { CheckInView } from '../engine/views.ts';
import type { Fix } from '../finding.ts';
import { messages } from '../messages/confidence-range.ts';
import { defineRule } from '../rule.ts';

/** How much of the cycle may be over for it to be the start. */
const START = 0.25;

export const confidenceRange = defineRule({
  meta: {
    id: 'confidence-range',
    summary: 'A confidence that is none, or that leaves no doubt at the start',
    category: 'progress',
    severity: 'warning',
    options: {},
    reason:
      'Confidence goes from 0 to 1. Who is sure of a stretch on the first day has not stretched; who has no hope should not start.',
    source: 'Christina Wodtke (start at 5 of 10), ZOKRI (confidence is a forecast)',
    fix: 'Writes a figure above one as so many out of ten, or out of a hundred.',
  },
  checkIn(checkIn, report) {
    const say = checkIn.say(messages);
    for (const { keyResult, confidence } of checkIn.model.lines) {
      if (!confidence?.quantity) continue;
      const share = asShare(confidence.quantity);
      const { text, range } = confidence;
      if (!share.ok || share.value < 0 || share.value > 1) {
        report({ range, message: say('none', { text }), fixes: fixesFor(checkIn, confidence) });
      } else if ((share.value >= 0.9 || share.value <= 0.1) && isFirst(checkIn, lastName(keyResult))) {
        const message = share.value >= 0.9 ? say('sure', { text }) : say('hopeless', { text });
        report({ range, severity: 'information', message });
      }
    }
  },
});

/** True for the first check-in of a cycle that has just begun, on a key result that is to be a stretch. */
function isFirst(checkIn: CheckInView, keyResult: string): boolean {
  const { model, objective, around } = checkIn;
  const date = model.date?.iso;
  if (!date || !objective?.period || elapsedShare(objective.period, date) > START) return false;
  const before = around.lookup('checkIns', objective.key).some((other) => other.date < date);
  return !before && ambitionOf(checkIn, objective.id, keyResult) === 'aspirational';
}

function ambitionOf({ around }: CheckInView, id: ObjectiveId, keyResult: string) {
  const written = around.lookup('ambition', idText(id));
  const own =
    written.find((entry) => entry.keyResult === keyResult) ?? written.find((entry) => !entry.keyResult);
  return own?.ambition ?? around.settings.ambition;
}

function fixesFor(checkIn: CheckInView, { text, range }: Value): Fix[] {
  if (!/^\d+(\.\d+)?$/.test(text)) return [];
  const value = Number(text);
  const written = value <= 10 ? `${text}/10` : value <= 100 ? `${text}%` : undefined;
  if (!written) return [];
  const title = checkIn.say(messages)('change', { written });
  return [{ title, edits: [replacement(checkIn.uri, range, written)], preferred: true }];
}
