import { applied } from '../format/edits.ts';
import { format, type Reader } from '../format/format.ts';
import type { CheckIn, FileModel } from '../model/file.ts';
import { type Draft, styleOf } from './draft.ts';
import { formOf, type Piece, shift, shifted } from './form.ts';

/**
 * Lines at the end of a check-in that is there. What stands in it is kept word for word; it is laid out anew with
 * them, so that its columns fit.
 * @param text of the file, as the model was read from it
 */
export function withLines(
  file: FileModel,
  checkIn: CheckIn,
  lines: readonly Piece[],
  text: string,
  reader: Reader,
): Draft {
  const { start, at, before, behind } = placeIn(checkIn, text);
  const added = formOf([before, ...lines, behind]);
  const whole = text.slice(0, at) + added.text + text.slice(at);
  const end = checkIn.range[1] + added.text.length;
  const changes = format(whole, reader, styleOf(file)).filter(
    ({ range }) => start <= range[0] && range[1] <= end,
  );
  return {
    kind: 'insert',
    uri: file.uri,
    range: [start, checkIn.range[1]],
    form: {
      text: applied(whole, changes).slice(start, shift(end, changes)),
      stops: added.stops.map((stop) => shifted(stop, (from) => shift(at + from, changes) - start)),
    },
  };
}

/** Behind the last line, on lines of their own; where there is no block, one is made. */
function placeIn({ range, body, lines }: CheckIn, text: string) {
  const start = range[0];
  if (!body) return { start, at: range[1], before: ' {\n', behind: '}' };
  const end = body.range[1];
  const closed = /[}｝]/.test(text[end - 1] ?? '');
  const last = lines.at(-1);
  const next = last ? text.indexOf('\n', last.range[1]) + 1 : 0;
  const at = next > 0 && next < end ? next : closed ? end - 1 : end;
  return {
    start,
    at,
    before: /\n[ \t]*$/.test(text.slice(start, at)) ? '' : '\n',
    behind: closed ? '' : '}',
  };
}
