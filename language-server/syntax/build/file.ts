import type { IToken } from 'chevrotain';
import { CstUtils, isLeafCstNode, type ParseResult } from 'langium';
import * as ast from '../../../grammar/generated/ast.ts';
import type { FileModel, Suppression, SyntaxProblem } from '../../model/file.ts';
import { lineAt, lineStarts } from '../../model/position.ts';
import { directionProblems } from './direction.ts';
import { objectiveOf } from './objective.ts';
import { companyOf, cycleOf, headerOf, personOf, teamOf } from './people.ts';
import { syntaxProblems } from './problems.ts';
import { checkInOf, kpiOf } from './progress.ts';
import { suppressionOf } from './suppression.ts';

/** What Langium's parser makes of a text, or the quick one. */
export interface ParsedFile extends Pick<ParseResult<ast.File>, 'value'> {
  readonly lexerErrors: readonly ParseResult['lexerErrors'][number][];
  readonly parserErrors: readonly ParseResult['parserErrors'][number][];
  /** In the order of the text; where they are missing, the nodes have them. */
  readonly comments?: readonly IToken[];
}

/** As `buildFile`; a text that breaks its reader is one error, and everything else is judged. */
export function modelOf(uri: string, text: string, parse: () => ParsedFile, headersAbove = 0): FileModel {
  try {
    return buildFile(uri, text, parse(), headersAbove);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const range = [0, Math.min(1, text.length)] as const;
    const problems: SyntaxProblem[] = [
      { rule: 'syntax', range, fault: { key: 'crashed', values: { reason } } },
    ];
    return { ...NOTHING, uri, length: text.length, lines: lineStarts(text), problems };
  }
}

const NOTHING: Omit<FileModel, 'uri' | 'length' | 'lines' | 'problems'> = {
  eol: '\n',
  headers: [],
  companies: [],
  teams: [],
  people: [],
  cycles: [],
  kpis: [],
  objectives: [],
  checkIns: [],
  suppressions: [],
};

/**
 * The model of one file.
 * @param uri the file's URI, as the workspace knows it
 * @param text the whole text that was parsed
 * @param parsed what a parser made of it; broken members may be missing from it
 * @param headersAbove how many headers the file has above the text, where that is a part of it
 */
export function buildFile(uri: string, text: string, parsed: ParsedFile, headersAbove = 0): FileModel {
  const problems: SyntaxProblem[] = [...syntaxProblems(text, parsed), ...directionProblems(text)];
  const { declarations } = parsed.value;
  const lines = lineStarts(text);
  const headerNodes = declarations.filter(ast.isHeader);
  let headers = headersAbove;
  const headerAbove = new Map<ast.Declaration, number>();
  for (const declaration of declarations) {
    if (ast.isHeader(declaration)) headers++;
    else if (headers > 0) headerAbove.set(declaration, headers - 1);
  }
  return {
    uri,
    length: text.length,
    lines,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    headers: headerNodes.map((node) => headerOf(node, problems)),
    companies: declarations.filter(ast.isCompany).map((node) => companyOf(node, problems)),
    teams: declarations.filter(ast.isTeam).map((node) => teamOf(node, problems)),
    people: declarations.filter(ast.isPerson).map((node) => personOf(node, problems)),
    cycles: declarations.filter(ast.isCycle).map(cycleOf),
    kpis: declarations.filter(ast.isKpi).map((node) => kpiOf(node, problems)),
    objectives: declarations
      .filter(ast.isObjective)
      .map((node) => objectiveOf(node, headerAbove.get(node), problems)),
    checkIns: declarations
      .filter(ast.isCheckIn)
      .map((node) => checkInOf(node, headerAbove.get(node), problems)),
    suppressions: text.includes('okr-') ? suppressionsOf(text, parsed, lines) : [],
    problems,
  };
}

function suppressionsOf(text: string, parsed: ParsedFile, lines: readonly number[]): Suppression[] {
  const found: Suppression[] = [];
  for (const { image, startOffset } of parsed.comments ?? commentsIn(parsed.value)) {
    const end = startOffset + image.length;
    const suppression = suppressionOf(image, startOffset, standsAlone(text, lines, startOffset, end));
    if (suppression) found.push(suppression);
  }
  return found;
}

function* commentsIn({ $cstNode }: ast.File): Iterable<Pick<IToken, 'image' | 'startOffset'>> {
  if (!$cstNode) return;
  for (const node of CstUtils.streamCst($cstNode))
    if (isLeafCstNode(node) && node.hidden) yield { image: node.text, startOffset: node.offset };
}

function standsAlone(text: string, lines: readonly number[], start: number, end: number): boolean {
  const lineStart = lines[lineAt({ lines, length: text.length }, start)]!;
  const lineEnd = /[\r\n]|$/.exec(text.slice(end, end + 200))!.index + end;
  return text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
}
