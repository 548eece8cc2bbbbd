import { type ImportSpeak, IN_ENGLISH } from './messages.ts';

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
export function reportLines(report: ImportReport, say: ImportSpeak = IN_ENGLISH): string[] {
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
    say('objectives', { count: objectives }),
    say('keyResults', { count: keyResults, inForm }),
    ...(initiatives > 0 ? [say('initiatives', { count: initiatives })] : []),
    ...(risks > 0 ? [say('risks', { count: risks })] : []),
    ...(checkIns > 0 ? [say('checkIns', { count: checkIns })] : []),
  ];
  const lines = [counted.join(', ')];
  if (teams.length > 0) lines.push(say('teams', { names: teams.join(', ') }));
  if (people.length > 0) lines.push(say('people', { names: people.join(', ') }));
  if (cycles.length > 0) lines.push(say('cycles', { names: cycles.join(', ') }));
  if (unknown.length > 0) lines.push(say('columns', { names: unknown.join(', ') }));
  if (kept.length > 0) {
    lines.push(say('kept', { count: kept.length }));
    for (const { line, text } of kept.slice(0, SHOWN)) lines.push(`  ${line}: ${short(text)}`);
    if (kept.length > SHOWN) lines.push(`  ${say('more', { count: kept.length - SHOWN })}`);
  }
  return lines;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
