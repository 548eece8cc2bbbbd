import { quoted } from '../../rules/engine/edits.ts';
import type { Fields } from './fields.ts';
import { block, Clauses, declared, withRemarks } from './lines.ts';
import { metricLines } from './metric.ts';
import { isNumber } from './spelling.ts';

/** An objective of an export as `.okr`, without its team and cycle: those stand in the header above it. */
export function objectiveLines(fields: Fields, kept: string[]): string[] {
  const head = declared('objective', fields);
  const body = membersOf(fields);
  const parts = [
    ...fields.list('keyResults').flatMap((one) => keyResultLines(one, kept)),
    ...fields.list('initiatives').flatMap((one) => initiativeLines(one, kept)),
    ...fields.list('risks').flatMap((one) => riskLines(one, kept)),
  ];
  return withRemarks(block(head.text, [...body, ...parts]), fields, kept);
}

function membersOf(fields: Fields): string[] {
  const lines: string[] = [];
  const add = (word: string, value: string | undefined): void => {
    if (value !== undefined) lines.push(`${word} ${value}`);
  };
  const list = (word: string, names: readonly string[]): void => {
    if (names.length > 0) lines.push(`${word} ${names.join(', ')}`);
  };
  const text = (word: string): void => {
    const value = fields.text(word);
    if (value !== undefined) lines.push(`${word} ${quoted(value)}`);
  };
  list('owner', fields.references('owners'));
  add('priority', fields.scalar('priority', isNumber));
  const ambition = fields.word('ambition', ['aspirational', 'committed']);
  if (ambition) lines.push(ambition);
  list('supports', fields.references('supports'));
  list('contributes to', fields.references('contributesTo'));
  list('serves', fields.references('serves'));
  text('because');
  add('score', fields.value('score'));
  text('retrospective');
  text('note');
  for (const link of fields.texts('links')) lines.push(`link ${quoted(link)}`);
  if (fields.flag('dropped')) lines.push('dropped');
  return lines;
}

function keyResultLines(fields: Fields, kept: string[]): string[] {
  const clauses = declared('kr', fields);
  const tracks = fields.reference('tracks');
  clauses.add('tracks', tracks);
  metricLines(clauses, fields, kept);
  clauses
    .add('stretch', fields.value('stretch'))
    .add('weight', fields.scalar('weight', isNumber))
    .add('by', fields.date('by'))
    .add('score', fields.value('score'))
    .add('', fields.word('ambition', ['aspirational', 'committed']))
    .add('hidden', fields.flag('hidden') && '')
    .add('dropped', fields.flag('dropped') && '')
    .addList('owner', fields.references('owners'))
    .addList('supports', fields.references('supports'))
    .addList('contributes to', fields.references('contributesTo'));
  return withRemarks(remarks(clauses.addText('because', fields.text('because')), fields).text, fields, kept);
}

function initiativeLines(fields: Fields, kept: string[]): string[] {
  const clauses = declared('initiative', fields)
    .addList('for', fields.references('for'))
    .addList('owner', fields.references('owners'))
    .add('due', fields.date('due'))
    .add('', fields.word('status', ['todo', 'doing', 'done', 'dropped']));
  return withRemarks(remarks(clauses, fields).text, fields, kept);
}

function riskLines(fields: Fields, kept: string[]): string[] {
  const title = fields.text('title');
  const clauses = new Clauses('risk')
    .add('', title !== undefined && quoted(title))
    .addText('mitigation', fields.text('mitigation'))
    .addList('owner', fields.references('owners'));
  return withRemarks(clauses.text, fields, kept);
}

/** Notes and links. */
function remarks(clauses: Clauses, fields: Fields): Clauses {
  const note = fields.text('note');
  return clauses
    .below('note', note === undefined ? [] : [quoted(note)])
    .below('link', fields.texts('links').map(quoted));
}
