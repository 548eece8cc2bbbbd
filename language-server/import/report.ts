/** A piece of the source that fits nowhere, kept as a comment. */
export interface Kept {
  /** Line of the source, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What an import did. */
export interface ImportReport {
  readonly objectives: number;
  readonly keyResults: number;
  /** Key results whose numbers are clauses. */
  readonly inForm: number;
  readonly initiatives: number;
  readonly risks: number;
  readonly checkIns: number;
  /** Titles of the companies, teams and people that were declared. */
  readonly teams: readonly string[];
  readonly people: readonly string[];
  /** Names of the cycles, each once. */
  readonly cycles: readonly string[];
  /** Columns and keys that no part of an OKR is called by; their values are comments. */
  readonly unknown: readonly string[];
  readonly kept: readonly Kept[];
}

const SHOWN = 20;
const LONGEST = 100;

/** The report for people, a line each: what became what, then what was kept as a comment. */
export function reportLines(report: ImportReport): string[] {
  const {
    objectives,
    keyResults,
    inForm,
    initiatives,
    risks,
    checkIns,
    teams,
    people,
    cycles,
    unknown,
    kept,
  } = report;
  const counted = [
    count(objectives, 'objective'),
    `${count(keyResults, 'key result')}${keyResults > 0 ? ` (${inForm} with numbers in form)` : ''}`,
    ...(initiatives > 0 ? [count(initiatives, 'initiative')] : []),
    ...(risks > 0 ? [count(risks, 'risk')] : []),
    ...(checkIns > 0 ? [count(checkIns, 'check-in')] : []),
  ];
  const lines = [counted.join(', ')];
  if (teams.length > 0) lines.push(`Teams: ${teams.join(', ')}`);
  if (people.length > 0) lines.push(`People: ${people.join(', ')}`);
  if (cycles.length > 0) lines.push(`Cycles: ${cycles.join(', ')}`);
  if (unknown.length > 0) lines.push(`Columns kept as comments: ${unknown.join(', ')}`);
  if (kept.length > 0) {
    lines.push(`Kept as comments, because they fit nowhere (${kept.length}):`);
    for (const { line, text } of kept.slice(0, SHOWN)) lines.push(`  ${line}: ${short(text)}`);
    if (kept.length > SHOWN) lines.push(`  and ${kept.length - SHOWN} more`);
  }
  return lines;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
