import type { DraftBuilder } from './builder.ts';
import type { Detail, Draft, Group, Item, Remark } from './draft.ts';
import { Tokens } from './settle/tokens.ts';

/** A piece of the source as its words are counted: a line of Markdown, a cell, a value. */
export interface Piece {
  readonly line: number;
  readonly text: string;
  /** The text without the marks of its form, where they may stand inside words. */
  readonly unmarked?: string;
}

/**
 * Holds a draft against its source: a piece with words or numbers that are nowhere in the draft is kept as a remark, at
 * the thing that stands above it. So nothing is lost, whatever the readers do not understand.
 */
export function keepAll(builder: DraftBuilder, pieces: readonly Piece[]): void {
  const { draft } = builder;
  const tokens = new Tokens();
  for (const text of textsOf(draft)) tokens.add(text);
  const missing = pieces.filter(
    ({ text, unmarked }) => !(unmarked !== undefined && tokens.take(unmarked)) && !tokens.take(text),
  );
  if (missing.length === 0) return;
  const places = placesOf(draft);
  let at = 0;
  for (const { line, text } of missing) {
    while (at < places.length && places[at]!.line <= line) at++;
    const place = places[at - 1];
    const remark: Remark = { kind: 'remark', text: text.trim(), line };
    (place?.members ?? builder.group.members).push(remark);
  }
}

function* textsOf(draft: Draft): Generator<string> {
  yield* draft.structure;
  for (const group of draft.groups) {
    for (const { label, value } of group.details) yield `${label} ${value}`;
    for (const member of group.members) yield* textsIn(member);
  }
}

function* textsIn(member: Item | Remark): Generator<string> {
  if (member.kind === 'remark') {
    yield member.text;
    return;
  }
  yield `${member.label ?? ''} ${member.title}`;
  for (const { label, value } of member.details as Detail[]) yield `${label} ${value}`;
  for (const inner of member.members) yield* textsIn(inner);
}

/** Objectives by their lines. */
function placesOf(draft: Draft): { line: number; members: Group['members'] }[] {
  return draft.groups
    .flatMap(({ members }) => members)
    .flatMap((member) =>
      member.kind === 'objective' ? [{ line: member.line, members: member.members }] : [],
    )
    .sort((a, b) => a.line - b.line);
}
