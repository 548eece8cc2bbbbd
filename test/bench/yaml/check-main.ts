/** What a check of YAML with a schema is: all files of a folder read, parsed and validated, and every error told with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import schema from './okrs.schema.json';

const validate = new Ajv({ allErrors: true }).compile(schema);
const folder = process.argv[2]!;
const lines: string[] = [];

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);
for (const path of paths.sort()) {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, path), 'utf8'), { lineCounter: counter });
  const tell = (offset: number, message: string | undefined): void => {
    const { line, col } = counter.linePos(offset);
    lines.push(`${path}:${line}:${col}: ${message}`);
  };
  for (const { pos, message } of document.errors) tell(pos[0], message);
  if (validate(document.toJS())) continue;
  for (const { instancePath, message } of validate.errors ?? [])
    tell(placeOf(document, instancePath), message);
}
process.stdout.write(`${lines.join('\n')}\n`);

/** Where the value of a JSON pointer begins. */
function placeOf(document: Document, pointer: string): number {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node = document.getIn(keys, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
