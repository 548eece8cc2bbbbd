/** The first word of a line that begins a declaration; before a dot, an at sign or a colon it is a name. */
const DECLARES =
  /[ \t]*(?:company|team|person|cycle|kpi|okrs|objective|checkin)(?![\p{L}\p{M}\p{N}_-])(?![^\S\r\n]*[.@:：/])/uy;

/** A comment that may have several lines, and what may hold its first characters without being one. */
const BEFORE_COMMENTS =
  /"(?:\\.|[^"\\\r\n])*"?|“[^”\r\n]*”?|„[^”“\r\n]*[”“]?|«[^»\r\n]*»?|「[^」\r\n]*」?|\/\/[^\n\r]*|\/\*/g;

/**
 * Takes a text apart where a line begins with a declaration. Neither texts nor comments nor blocks reach beyond a
 * passage, so it can be read alone.
 * @returns the offset of each passage; the first is 0, also where no declaration is there
 */
export function passagesOf(text: string): number[] {
  const starts = [0];
  const lastClose = text.lastIndexOf('*/');
  let comment = text.indexOf('/*');
  let line = 0;
  for (;;) {
    DECLARES.lastIndex = line;
    if (line > 0 && DECLARES.test(text)) starts.push(line);
    const end = text.indexOf('\n', line);
    if (end < 0) return starts;
    if (comment >= 0 && comment < line) comment = text.indexOf('/*', line);
    const next = comment >= 0 && comment < end ? behindComments(text, line, end, lastClose) : end + 1;
    if (next === undefined) return starts;
    line = next;
  }
}

/** The beginning of the next line that is not within a comment; undefined where there is none. */
function behindComments(text: string, line: number, end: number, lastClose: number): number | undefined {
  let last = end;
  BEFORE_COMMENTS.lastIndex = line;
  for (;;) {
    const found = BEFORE_COMMENTS.exec(text);
    if (!found || found.index >= last) return last + 1;
    if (found[0] !== '/*' || lastClose < found.index + 2) continue;
    const behind = text.indexOf('*/', found.index + 2) + 2;
    BEFORE_COMMENTS.lastIndex = behind;
    if (behind <= last) continue;
    last = text.indexOf('\n', behind);
    if (last < 0) return undefined;
  }
}
