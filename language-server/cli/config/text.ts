import picocolors from 'picocolors';
import { jsonText } from '../../text/json.ts';
import { printable } from '../../text/printable.ts';
import { widthOf } from '../report/width.ts';
import type { ConfigInForce, From } from './in-force.ts';

/** What is in force, for people: a line each, with the value and where it comes from. */
export function configText(
  { path, project, files, ignored, values }: ConfigInForce,
  colour: boolean,
): string {
  const { dim, underline } = picocolors.createColors(colour);
  const rows = values.map(({ key, value, from }) => ({
    key: printable(key),
    value: printable(shown(value)),
    from: printable(originOf(from)),
    usual: from.kind === 'default',
  }));
  const column = widest(rows.map(({ key }) => key));
  const second = widest(rows.map(({ value }) => value));
  const head = [
    underline(printable(path)),
    `  project   ${printable(project)}`,
    `  settings  ${files.length > 0 ? printable(files.join(', ')) : 'none: everything is as it comes'}`,
    ...(ignored ? ['  The settings leave this file out: it is not read.'] : []),
  ];
  const lines = rows.map(({ key, value, from, usual }) => {
    const line = `  ${padded(key, column)}  ${padded(value, second)}  ${from}`;
    return usual ? dim(line) : line;
  });
  return `${[...head, '', ...(lines.length > 0 ? lines : ['  Nothing is changed.'])].join('\n')}\n`;
}

function shown(value: unknown): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  return typeof value === 'string' ? value : jsonText(value);
}

function originOf(from: From): string {
  switch (from.kind) {
    case 'default':
      return 'default';
    case 'profile':
      return `profile ${from.profile}`;
    case 'file':
      return `${from.file}:${from.range.start.line + 1}`;
  }
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

/** Wide characters take two columns. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
