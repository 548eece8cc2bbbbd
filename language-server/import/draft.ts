import type { DetailField, Kind } from './fields.ts';

/*
 * What was read out of a document, before it is written as .okr: things in the document's order, each detail with the
 * words it was read from. Nothing is judged yet, so nothing is lost yet.
 */

/** A detail as the source has it: "Owner: Anna" is `owner`, `Owner`, `Anna`. */
export interface Detail {
  readonly field: DetailField;
  /** The source's own word for it; empty where a sign says it (`@anna`, `=> 70%`). */
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** Text that fits nowhere and is kept as a comment. */
export interface Remark {
  readonly kind: 'remark';
  readonly text: string;
  readonly line: number;
}

/** An objective, key result, initiative or risk. */
export interface Item {
  readonly kind: Kind;
  title: string;
  /** What the source numbers it with: "Objective 1", "KR2.1". */
  label?: string;
  /** Line of the source it begins on, from 1. */
  readonly line: number;
  readonly details: Detail[];
  /** Members of an objective; initiatives and remarks of a key result. */
  readonly members: (Item | Remark)[];
  /** Struck through. */
  struck?: boolean;
  /** Its checkbox. */
  checked?: boolean;
}

/** What belongs to one team in one cycle. */
export interface Group {
  /** Details of the heading or the front matter: team, company, cycle, owner. */
  readonly details: Detail[];
  readonly members: (Item | Remark)[];
}

/** A document, read. */
export interface Draft {
  readonly groups: Group[];
  /** Words of the source that became words of the language: "Key Results", a column's header. */
  readonly structure: string[];
  /** Columns and keys that no part of an OKR is called by. */
  readonly unknown: Set<string>;
}

/** A thing of the source with no details yet. */
export function newItem(kind: Kind, title: string, line: number): Item {
  return { kind, title, line, details: [], members: [] };
}
