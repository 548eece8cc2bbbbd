import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import { type Field, isThing, type Kind, ONE_OF } from '../fields.ts';
import { addLinks } from '../markdown/keep.ts';
import { labelOf } from '../title/label.ts';
import { fieldOf } from '../words/index.ts';
import { addCells, type Cell, cellsOf, OF_GROUP, titleIn } from './cells.ts';
import type { Column } from './columns.ts';
import type { Row, RowsContext } from './rows.ts';

interface Node {
  readonly row: Row;
  readonly cells: readonly Cell[];
  readonly title: string;
  readonly kind: Kind;
  readonly parents: readonly string[];
  readonly id?: string;
  /** Its number tells what it is: "KR1.2". */
  readonly coded: boolean;
}

/**
 * Tables with a row for each thing: a type says what it is, a parent what it belongs to. Without a parent, a key result
 * belongs to the objective above it. An objective's parent is what it supports.
 */
export function readTyped(
  builder: DraftBuilder,
  columns: readonly Column[],
  rows: readonly Row[],
  context: RowsContext,
): void {
  const nodes = rows.map((row) => nodeOf(columns, row));
  const typed = columns.some(({ field }) => field === 'type') || nodes.some(({ coded }) => coded);
  const parents = new Set(nodes.flatMap((node) => node.parents));
  const made = new Map<string, Item>();
  const pending: [Node, Kind][] = [];
  let last = context.objective;
  let lastKeyResult: Item | undefined;
  const add = (node: Node, kind: Kind, objective: Item | undefined, keyResult?: Item): Item | undefined => {
    const { title, label = codedKind(node.id) && node.id } = titleIn(node.title);
    const { line } = node.row;
    const item =
      kind === 'objective' || !objective
        ? builder.objective(title, line, label)
        : builder.member(
            kind,
            kind === 'initiative' && keyResult ? keyResult : objective,
            title,
            line,
            label,
          );
    const placed =
      node.parents.length === 0 || (kind !== 'objective' && node.parents.some((parent) => made.has(parent)));
    addDetails(
      builder,
      item,
      node,
      placed,
      item === objective || kind === 'objective' ? undefined : objective,
    );
    for (const key of [node.id, node.title, title]) if (key && !made.has(key)) made.set(key, item);
    return item;
  };
  for (const node of nodes) {
    const kind = typed ? node.kind : kindByParent(node, parents);
    if (kind === 'objective') {
      last = add(node, kind, undefined);
      lastKeyResult = undefined;
    } else if (node.parents.some((parent) => made.get(parent))) {
      const parent = node.parents.map((one) => made.get(one)).find((one) => one !== undefined)!;
      const objective = parent.kind === 'objective' ? parent : last;
      const item = add(node, kind, objective, parent.kind === 'keyResult' ? parent : undefined);
      if (item?.kind === 'keyResult') lastKeyResult = item;
    } else if (node.parents.length > 0) pending.push([node, kind]);
    else {
      const item = add(node, kind, last, lastKeyResult);
      if (item?.kind === 'keyResult') lastKeyResult = item;
    }
  }
  // Rows may stand above what they belong to.
  for (const [node, kind] of pending) {
    const parent = node.parents.map((one) => made.get(one)).find((one) => one !== undefined);
    add(
      node,
      kind,
      parent?.kind === 'objective' ? parent : last,
      parent?.kind === 'keyResult' ? parent : undefined,
    );
  }
}

const ADDRESS = /\s?\((https?:\/\/[^\s()]+)\)$/;

function nodeOf(columns: readonly Column[], row: Row): Node {
  const cells = cellsOf(columns, row);
  const text = (field: Field): string | undefined => cells.find((cell) => cell.field === field)?.text;
  const type = text('type');
  const field = type
    ? (fieldOf(type) ?? fieldOf(type.split(/[\s/(-]/)[0] ?? '') ?? fieldOf(type.split(/\s/).at(-1) ?? ''))
    : undefined;
  const title = text('title') ?? text('objective') ?? text('keyResult') ?? '';
  const id = text('id');
  const coded = codedKind(id) ?? codedKind(title);
  return {
    row,
    cells,
    title,
    kind: field && isThing(field) ? ONE_OF[field] : (coded ?? 'objective'),
    coded: coded !== undefined,
    parents: (text('parent') ?? '')
      .split(/[,;|]\s?/)
      .concat(text('parent') ?? '', (text('parent') ?? '').replace(ADDRESS, ''))
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    ...(id && { id }),
  };
}

/** Without a type: what has children is an objective, a child without any a key result. */
function kindByParent({ parents, title, id }: Node, all: ReadonlySet<string>): Kind {
  const hasChildren = all.has(title) || (id !== undefined && all.has(id));
  return parents.length > 0 && !hasChildren ? 'keyResult' : 'objective';
}

function addDetails(
  builder: DraftBuilder,
  item: Item,
  { cells, row, title, parents }: Node,
  placed: boolean,
  objective: Item | undefined,
): void {
  const rest: Cell[] = [];
  for (const cell of cells) {
    if (
      cell.text === title &&
      (cell.field === 'title' || cell.field === 'objective' || cell.field === 'keyResult')
    )
      continue;
    // What it belongs to, and what it is, is said by where it stands.
    if (cell.text === item.label) continue;
    const told =
      objective?.details.some(({ field, value }) => field === cell.field && value === cell.text) &&
      cell.field &&
      OF_GROUP.has(cell.field);
    if (
      told ||
      cell.text === title ||
      (cell.field === 'type' && isKnown(cell.text)) ||
      (cell.field === 'parent' && placed && parents.includes(cell.text))
    ) {
      // Notion writes the page's address behind its title.
      const [, url] = cell.field === 'parent' ? (ADDRESS.exec(cell.text) ?? []) : [];
      if (url) item.details.push({ field: 'link', label: '', value: url, line: row.line });
      builder.structure(url ? cell.text.replace(ADDRESS, '') : cell.text);
    } else rest.push(cell);
  }
  addCells(builder, item, rest, row.line);
  addLinks(item, row.links ?? [], row.line);
}

/** What a number says: "O1" is an objective, "KR1.2 Deals" a key result. */
function codedKind(text: string | undefined): Kind | undefined {
  const label = labelOf(text ?? '');
  return label && isThing(label.field) && /\d/.test(label.label) ? ONE_OF[label.field] : undefined;
}

/** A type that says what a thing is and nothing more. */
function isKnown(type: string): boolean {
  const field = fieldOf(type);
  return field !== undefined && isThing(field);
}
