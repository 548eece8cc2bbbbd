import { quoted } from '../../rules/engine/edits.ts';
import type { Fields } from './fields.ts';
import { block, declared, ifNamed, withRemarks } from './lines.ts';
import { boundLine } from './metric.ts';

/** A check-in of an export, without the header above it. */
export function checkInLines(fields: Fields, kept: string[]): string[] {
  const [date, on, by] = [fields.date('date'), fields.reference('on'), fields.reference('by')];
  const head = ['checkin', date, on && `on ${on}`, by && `by ${by}`].filter(Boolean).join(' ');
  const lines = fields.list('lines').flatMap((line) => lineOf(line, kept));
  const texts = ['note', 'retrospective'].flatMap((word) => textLine(word, fields));
  return withRemarks(block([head], [...lines, ...texts]), fields, kept);
}

function lineOf(fields: Fields, kept: string[]): string[] {
  const keyResult = fields.reference('keyResult');
  if (keyResult === undefined) return withRemarks([], fields, kept);
  const said = fields.value('value') ?? fields.word('answer', ['yes', 'no']);
  const text = said === undefined ? fields.text('text') : undefined;
  const confidence = fields.value('confidence');
  // Without anything before it a note would be a remark.
  const note = (said ?? text ?? confidence) ? fields.text('note') : undefined;
  const parts = [
    said,
    text !== undefined && quoted(text),
    confidence && `confidence ${confidence}`,
    note !== undefined && quoted(note),
  ].filter(Boolean);
  return withRemarks([`${keyResult}: ${parts.join(' ')}`.trimEnd()], fields, kept);
}

/** A KPI with its readings. */
export function kpiLines(fields: Fields, kept: string[]): string[] {
  return ifNamed(fields, () => namedKpi(fields, kept), kept);
}

function namedKpi(fields: Fields, kept: string[]): string[] {
  const head = declared('kpi', fields);
  const lines: string[] = [];
  const add = (word: string, value: string | undefined): void => {
    if (value !== undefined) lines.push(word === '' ? value : `${word} ${value}`);
  };
  const owners = fields.references('owners');
  add('owner', owners.length > 0 ? owners.join(', ') : undefined);
  lines.push(...textLine('definition', fields));
  add('perspective', fields.word('perspective', ['financial', 'customer', 'process', 'learning']));
  add('', fields.word('leading', ['lag', 'lead']));
  add('every', fields.word('every', ['week', 'month', 'quarter', 'year']));
  const healthy = fields.object('healthy');
  if (healthy) {
    add('healthy', boundLine(healthy));
    lines.push(...withRemarks([], healthy, kept));
  }
  lines.push(...textLine('note', fields));
  for (const link of fields.texts('links')) lines.push(`link ${quoted(link)}`);
  lines.push(...fields.list('readings').flatMap((one) => readingLines(one, kept)));
  return block(head.text, lines);
}

function readingLines(fields: Fields, kept: string[]): string[] {
  const [date, value] = [fields.date('date'), fields.value('value')];
  if (date === undefined || value === undefined) {
    fields.putBack('date', date);
    fields.putBack('value', value);
    return withRemarks([], fields, kept);
  }
  const note = fields.text('note');
  return withRemarks([`${date}: ${value}${note === undefined ? '' : ` ${quoted(note)}`}`], fields, kept);
}

function textLine(word: string, fields: Fields): string[] {
  const value = fields.text(word);
  return value === undefined ? [] : [`${word} ${quoted(value)}`];
}
