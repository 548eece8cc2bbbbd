import type { CheckIn, CheckInLine } from '../../model/file.ts';
import { idText, type KeyResultId, type ObjectiveId } from '../../model/ids.ts';
import { lastName } from '../../model/names.ts';
import { checkInLineText, line } from '../describe.ts';
import { type HoverContext, unitLabels } from './context.ts';
import { field } from './markdown.ts';

/** The newest check-in up to today: its day, who wrote it, and what they noted; empty where nobody did. */
export function lastCheckIn(id: ObjectiveId | KeyResultId, context: HoverContext): string {
  const { project, today, say } = context;
  const keyResult = 'keyResult' in id ? id.keyResult : undefined;
  const last = project
    .lookup('checkIns', idText({ uri: id.uri, objective: id.objective }))
    .filter((one) => one.date <= today && (keyResult === undefined || one.keyResults.includes(keyResult)))
    .reduce<{ uri: string; index: number; date: string } | undefined>(
      (a, b) => (a === undefined || b.date >= a.date ? b : a),
      undefined,
    );
  const checkIn = last && project.files.get(last.uri)?.checkIns[last.index];
  if (!checkIn) return '';
  const said = checkIn.lines.findLast((one) => lastName(one.keyResult) === keyResult);
  const author = checkIn.author && say('by', { person: unitLabels([checkIn.author], context) });
  return field(
    say('lastCheckIn'),
    line(last.date, author, said && checkInLineText(said), noteOf(checkIn, said)),
  );
}

/** A milestone is said by a text, which is shown with the value; every other text is a remark. */
function noteOf(checkIn: CheckIn, said: CheckInLine | undefined): string | undefined {
  return said?.note?.value ?? checkIn.note?.value;
}
