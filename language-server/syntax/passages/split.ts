/** A word that begins a declaration, where nothing stands before it on its line; before a dot, an at sign or a colon it is a name. */
const DECLARES =
  /[^\S\n]*(?:company|team|person|cycle|kpi|okrs|objective|checkin)(?![\p{L}\p{M}\p{N}_-])(?![^\S\r\n]*[.@:：/])/uy;

/** A comment that may have several lines, and what may hold its first characters without being one. */
const BEFORE_COMMENTS =
  /"(?:\\.|[^"\\\r\n])*"?|“[^”\r\n]*”?|„[^”“\r\n]*[”“]?|«[^»\r\n]*»?|「[^」\r\n]*」?|\/\/[^\n\r]*|\/\*/g;

/**
 * Takes a text apart where a line begins with a declaration. Neither texts nor comments nor blocks reach beyond a
 * passage, so it can be read alone.
 * @returns the offset of each passage; the first is 0, also where no declaration is there
 */
export function passagesOf(text: string): number[] {
  return new Splitter(text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text).starts();
}

class Splitter {
  private readonly found = [0];
  private readonly lastClose: number;

  /** @param text all of its lines end with a line feed */
  constructor(private readonly text: string) {
    this.lastClose = text.lastIndexOf('*/');
  }

  starts(): number[] {
    const { text } = this;
    const comments = offsetsOf('/*', text);
    let next = 0;
    for (let line: number | undefined = 0; line !== undefined; ) {
      this.consider(line, line);
      const end = text.indexOf('\n', line);
      while (comments[next]! < line) next++;
      const comment = comments[next];
      if (comment !== undefined && (end < 0 || comment < end)) line = this.behindComments(line, end);
      else line = end < 0 ? undefined : end + 1;
    }
    return this.found;
  }

  /** A passage begins at `start` where a declaration does at `at`. */
  private consider(at: number, start: number): void {
    DECLARES.lastIndex = at;
    if (start > 0 && DECLARES.test(this.text)) this.found.push(start);
  }

  /**
   * Looks for declarations behind the comments of a line, and of those lines that they reach into.
   * @returns where the next line begins; undefined where there is none
   */
  private behindComments(line: number, lineEnd: number): number | undefined {
    const { text } = this;
    let end = lineEnd;
    /** Where a passage would begin, as long as there are only comments; they go with the declaration behind them. */
    let start: number | undefined = line;
    let behind = line;
    BEFORE_COMMENTS.lastIndex = line;
    for (;;) {
      const found = BEFORE_COMMENTS.exec(text);
      if (!found || (end >= 0 && found.index > end)) break;
      if (found[0] !== '/*' || this.lastClose < found.index + 2) {
        start = undefined;
        continue;
      }
      if (text.slice(behind, found.index).trim() !== '') start = undefined;
      behind = text.indexOf('*/', found.index + 2) + 2;
      BEFORE_COMMENTS.lastIndex = behind;
      if (end >= 0 && behind > end) {
        end = text.indexOf('\n', behind);
        start ??= behind;
      }
      if (start !== undefined) this.consider(behind, start);
      if (this.found.at(-1) === start) start = undefined;
    }
    return end < 0 ? undefined : end + 1;
  }
}

/**
 * Where some characters stand. Looked for ahead: V8 may search a text in each round of a loop that asks for it in few, when
 * it has made the loop fast, and a search that finds nothing goes through all of the text.
 */
function offsetsOf(characters: string, text: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(characters); at >= 0; at = text.indexOf(characters, at + 1)) offsets.push(at);
  return offsets;
}
