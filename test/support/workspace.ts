import type { Range } from '../../language-server/model/file.ts';
import { offsetAt, type PositionRange } from '../../language-server/model/position.ts';
import type { Rule } from '../../language-server/rules/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language-server/rules/settings.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Project } from '../../language-server/workspace/project.ts';

/** The current day in tests that don't say another one. */
export const TODAY = '2026-02-10';

export interface Place {
  readonly uri: string;
  readonly offset: number;
}

export interface MarkedRange {
  readonly uri: string;
  readonly range: Range;
}

export interface WorkspaceOptions {
  /** Line ends of every file. Default LF. */
  readonly eol?: '\n' | '\r\n';
  /** Puts a byte order mark before every file. */
  readonly bom?: boolean;
  readonly settings?: Partial<Settings>;
  readonly today?: string;
  /** Rules that judge the project. Default none. */
  readonly rules?: readonly Rule[];
}

/** Several files as one project, written as one text. */
export interface TestWorkspace {
  readonly project: Project;
  /** Where `<|>` stood. */
  readonly cursors: readonly Place[];
  /** What stood between `«` and `»`. */
  readonly ranges: readonly MarkedRange[];
  readonly uris: readonly string[];
  text(uri: string): string;
  /** Replaces a file's text. */
  write(uri: string, text: string): void;
}

const parser = createParser();

/**
 * Reads `// file: name.okr` lines, each beginning a file (`// file: name.okr on 2026-01-15` what it was on that day), and takes the marks `<|>`, `«` and `»` out of the texts.
 * A text without such a line is the file `a.okr`.
 */
export function workspaceOf(marked: string, options: WorkspaceOptions = {}): TestWorkspace {
  const texts = new Map<string, string>();
  const cursors: Place[] = [];
  const ranges: MarkedRange[] = [];
  const past: { readonly uri: string; readonly day: string; readonly text: string }[] = [];
  for (const [name, body, day] of filesOf(marked)) {
    const uri = uriOf(name);
    if (day !== undefined) {
      past.push({ uri, day, text: body });
      continue;
    }
    const lines = body.replace(/\r?\n/g, options.eol ?? '\n');
    const clean = unmark(`${options.bom ? '\uFEFF' : ''}${lines}`);
    texts.set(uri, clean.text);
    cursors.push(...clean.cursors.map((offset) => ({ uri, offset })));
    ranges.push(...clean.ranges.map((range) => ({ uri, range })));
  }
  const settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const project = new Project({
    rules: options.rules ?? [],
    settingsFor: () => settings,
    today: () => options.today ?? TODAY,
  });
  project.update([...texts].map(([uri, text]) => ({ uri, model: parser.parse(uri, text) })));
  for (const { uri, day, text } of past) project.remember(uri, day, parser.parse(uri, text));
  return {
    project,
    cursors,
    ranges,
    uris: [...texts.keys()],
    text: (uri) => texts.get(uri)!,
    write: (uri, text) => {
      texts.set(uri, text);
      project.update([{ uri, model: parser.parse(uri, text) }]);
    },
  };
}

/** The URI of a test's file. */
export function uriOf(name: string): string {
  return `file:///okrs/${name}`;
}

/** The only cursor of a workspace. */
export function cursorOf({ cursors }: TestWorkspace): Place {
  if (cursors.length !== 1) throw new Error(`expected one <|>, found ${cursors.length}`);
  return cursors[0]!;
}

/** What a range covers, with the file and the line (from 1) it is on: `a.okr:3 own-search`. */
export function placed(workspace: TestWorkspace, uri: string, range: PositionRange): string {
  const file = workspace.project.files.get(uri)!;
  const covered = workspace.text(uri).slice(offsetAt(file, range.start), offsetAt(file, range.end));
  return `${uri.slice(uriOf('').length)}:${range.start.line + 1} ${covered}`;
}

/** The text after LSP edits, which must not overlap. */
export function applyEdits(
  workspace: TestWorkspace,
  uri: string,
  edits: readonly { readonly range: PositionRange; readonly newText: string }[],
): string {
  const file = workspace.project.files.get(uri)!;
  const placedEdits = edits
    .map(({ range, newText }) => ({
      start: offsetAt(file, range.start),
      end: offsetAt(file, range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = 0;
  const original = workspace.text(uri);
  for (const { start, end, newText } of placedEdits) {
    if (start < at) throw new Error(`edits overlap at ${start}`);
    text += original.slice(at, start) + newText;
    at = end;
  }
  return text + original.slice(at);
}

function filesOf(marked: string): [name: string, body: string, day?: string | undefined][] {
  const heads = [...marked.matchAll(/^\/\/ file: (\S+)(?: on (\S+))?\r?\n/gm)];
  if (heads.length === 0) return [['a.okr', marked]];
  return heads.map((head, i) => [
    head[1]!,
    marked.slice(head.index + head[0].length, heads[i + 1]?.index ?? marked.length),
    head[2],
  ]);
}

function unmark(marked: string): { text: string; cursors: number[]; ranges: Range[] } {
  const cursors: number[] = [];
  const ranges: Range[] = [];
  const starts: number[] = [];
  let text = '';
  for (const piece of marked.split(/(<\|>|[«»])/)) {
    if (piece === '<|>') cursors.push(text.length);
    else if (piece === '«') starts.push(text.length);
    else if (piece === '»') ranges.push([starts.pop()!, text.length]);
    else text += piece;
  }
  return { text, cursors, ranges: ranges.sort(([a], [b]) => a - b) };
}
