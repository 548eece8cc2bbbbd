import type { LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { FileModel, Range } from '../model/file.ts';
import { lineAt } from '../model/position.ts';
import { type Comment, commentsIn } from './comments.ts';
import { fileOf, type ProjectSource } from './source.ts';

/** Blocks, the objectives below a header, comments, and regions between `// #region` and `// #endregion`. */
export function foldingRanges(file: FileModel, comments: readonly Comment[]): FoldingRange[] {
  const ranges = [
    ...blocks(file),
    ...sections(file),
    ...ofComments(file, comments),
    ...regions(file, comments),
  ];
  const byStart = new Map<number, FoldingRange>();
  for (const range of ranges) {
    const same = byStart.get(range.startLine);
    if (!same || same.endLine < range.endLine) byStart.set(range.startLine, range);
  }
  return [...byStart.values()].sort((a, b) => a.startLine - b.startLine);
}

/** From the line of the opening brace to the one before the closing brace, which stays to be seen. */
function* blocks(file: FileModel): Generator<FoldingRange> {
  const bodies = [...file.objectives, ...file.kpis, ...file.checkIns].flatMap(({ body }) =>
    body ? [body.range] : [],
  );
  for (const range of [...bodies, ...file.companies.map((company) => company.range)])
    yield* fold(lineAt(file, range[0]), lineAt(file, range[1]) - 1);
  for (const { keyResults, initiatives } of file.objectives) {
    for (const { metric } of keyResults)
      if (metric?.kind === 'milestones')
        yield* fold(lineAt(file, metric.range[0]), lineAt(file, metric.range[1]) - 1);
    for (const { range } of [...keyResults, ...initiatives])
      yield* fold(lineAt(file, range[0]), lineAt(file, range[1]));
  }
}

/** What stands below a header, up to the next one. */
function* sections(file: FileModel): Generator<FoldingRange> {
  const below = [...file.objectives, ...file.checkIns].map(({ range }) => range);
  for (const [index, { range }] of file.headers.entries()) {
    const end = file.headers[index + 1]?.range[0] ?? Number.POSITIVE_INFINITY;
    const last = below.filter(([start]) => start > range[0] && start < end).map(lastOffset);
    if (last.length > 0) yield* fold(lineAt(file, range[0]), lineAt(file, Math.max(...last)));
  }
}

function* ofComments(file: FileModel, comments: readonly Comment[]): Generator<FoldingRange> {
  for (const { range, kind } of comments)
    if (kind === 'block')
      yield* fold(lineAt(file, range[0]), lineAt(file, range[1]), FoldingRangeKind.Comment);
  let first: number | undefined;
  let last = -1;
  for (const { range, text, kind } of comments) {
    const line = lineAt(file, range[0]);
    const counts = kind === 'line' && !REGION.test(text);
    if (counts && first !== undefined && line === last + 1) {
      last = line;
      continue;
    }
    if (first !== undefined) yield* fold(first, last, FoldingRangeKind.Comment);
    first = counts ? line : undefined;
    last = line;
  }
  if (first !== undefined) yield* fold(first, last, FoldingRangeKind.Comment);
}

const REGION = /^\/\/\s*#(end)?region\b/;

function* regions(file: FileModel, comments: readonly Comment[]): Generator<FoldingRange> {
  const open: number[] = [];
  for (const { text, range } of comments) {
    const mark = REGION.exec(text);
    if (!mark) continue;
    const line = lineAt(file, range[0]);
    if (!mark[1]) open.push(line);
    else if (open.length > 0) yield* fold(open.pop()!, line, FoldingRangeKind.Region);
  }
}

function lastOffset([, end]: Range): number {
  return end;
}

function* fold(startLine: number, endLine: number, kind?: FoldingRangeKind): Generator<FoldingRange> {
  if (endLine > startLine) yield { startLine, endLine, ...(kind && { kind }) };
}

/** Folding. */
export class OkrFoldingRangeProvider implements FoldingRangeProvider {
  constructor(private readonly source: ProjectSource) {}

  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const at = fileOf(this.source, document);
    return at ? foldingRanges(at.file, commentsIn(document.parseResult.value.$cstNode)) : [];
  }
}
