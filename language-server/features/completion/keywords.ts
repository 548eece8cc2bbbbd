import type { GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import type { ClauseRules } from './clause-rules.ts';
import { type Proposal, RANK } from './items.ts';
import type { Request } from './request.ts';

/** Clauses that may stand more than once. */
const REPEATABLE = new Set(
  'KeyResult Initiative Risk Supports Contributes Serves Link Reading Pillar CheckInLine'.split(' '),
);

/** Ways to measure a key result: it has one of them. */
const METRICS = new Set('FromTo To Threshold Between RollsUp YesNo Milestones'.split(' '));

/** Keywords that are never said alone, by rule and first word. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  'Threshold at': ['at least', 'at most'],
  'RollsUp rolls': ['rolls up'],
  'YesNo yes': ['yes/no'],
  'Contributes contributes': ['contributes to'],
};

/** Rules whose name is optional: a word behind their keyword is that name. */
const MAY_HAVE_NAME = ['KeyResult', 'Objective', 'Initiative'];

/** The keywords that may stand here and whose clause is not given yet. */
export function keywordProposals(request: Request, rules: ClauseRules): Proposal[] {
  if (namesSomething(request)) return [];
  return allowedKeywords(request, rules).flatMap(({ keyword, rule, rank }) => {
    const phrases = PHRASES[`${rule} ${keyword.value}`] ?? [keyword.value];
    return phrases.map((label) => ({ label, kind: CompletionItemKind.Keyword, rank }));
  });
}

/** True behind `kr` and its like, where whatever word follows is a name. */
export function namesSomething({ expected, startsLine }: Request): boolean {
  return (
    !startsLine &&
    expected.terminals.some(({ terminal, rule }) => terminal === 'ID' && MAY_HAVE_NAME.includes(rule))
  );
}

/** Each keyword that fits, with the group it is shown in. */
export function allowedKeywords(
  request: Request,
  rules: ClauseRules,
): { readonly keyword: GrammarAST.Keyword; readonly rule: string; readonly rank: number }[] {
  const { expected, fresh, constructs } = request;
  const innermost = constructs[0]?.type ?? '';
  return expected.keywords.flatMap(({ keyword, rule }) => {
    if (!/^\p{L}/u.test(keyword.value)) return [];
    const isPart = constructs.some(({ type }) => rules.isPartOf(rule, type));
    if (!isPart || !rules.starts(keyword)) return [{ keyword, rule, rank: RANK.keyword }];
    const isClause = rules.isClauseOf(rule, innermost);
    if (!fresh && !isClause) return [];
    if (isGiven(request, rules, rule, keyword.value)) return [];
    return [{ keyword, rule, rank: fresh && isClause ? RANK.continuation : RANK.keyword }];
  });
}

function isGiven({ constructs }: Request, rules: ClauseRules, rule: string, word: string): boolean {
  if (REPEATABLE.has(rule)) return false;
  const given = constructs.find(({ type }) => rules.isPartOf(rule, type))?.given;
  if (!given) return false;
  if (rule === 'Statement') return given.has(`Statement ${word}`);
  // `to 150 from 210` says the same as `from 210 to 150`.
  if (rule === 'FromTo') return [...METRICS].some((metric) => metric !== 'To' && given.has(metric));
  if (METRICS.has(rule)) return [...METRICS].some((metric) => given.has(metric));
  return given.has(rule);
}
