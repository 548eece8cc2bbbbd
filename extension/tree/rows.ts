import type { TreeLevel, TreeNode } from '../../language-server/protocol.ts';

/** A row of the tree as the editor holds it: the same object as long as its node has the same id. */
export interface Row {
  readonly id: string;
  node: TreeNode;
  readonly parent: Row | undefined;
  /** What is below it, as far as it was asked for. */
  level?: Level;
  /** While that is on its way. */
  loading?: Promise<Level>;
}

interface Level {
  rows: readonly Row[];
  /** How many more there are. */
  more: number;
  /** How many are wanted. */
  most: number;
}

/** What to draw again: everything, or some rows with what is below them. */
export type Changes = 'all' | readonly Row[];

/** Asks the server for the rows below a node, or for the first ones. */
export type Fetch = (parent: string | undefined, most: number) => Promise<TreeLevel>;

/** So many rows of one parent are drawn at once; the last one offers more. */
export const PAGE = 500;

/** The rows that have been opened, kept in step with the server by asking for them again and comparing. */
export class Rows {
  private readonly root: { level?: Level; loading?: Promise<Level> } = {};
  private readonly known = new Map<string, Row>();

  constructor(private readonly fetch: Fetch) {}

  /** The rows below one, or the first ones. */
  async children(parent?: Row): Promise<readonly Row[]> {
    const holder = parent ?? this.root;
    if (!holder.level) {
      holder.loading ??= this.load(parent, PAGE);
      try {
        holder.level = await holder.loading;
      } finally {
        delete holder.loading;
      }
    }
    return holder.level.rows;
  }

  /** How many rows more there are below one than are shown. */
  more(parent?: Row): number {
    return (parent ?? this.root).level?.more ?? 0;
  }

  /** Another page of the rows below one. */
  async showMore(parent?: Row): Promise<void> {
    const holder = parent ?? this.root;
    const { rows, most } = holder.level ?? { rows: [], most: 0 };
    holder.level = await this.load(parent, most + PAGE, rows);
  }

  /** The row of a node; undefined for one that was not opened. */
  row(id: string): Row | undefined {
    return this.known.get(id);
  }

  /** Everything that has been opened; a row stands before those below it. */
  opened(): Iterable<Row> {
    return this.known.values();
  }

  /** Asks again for all that has been opened. @returns what is not as it was */
  async refresh(): Promise<Changes> {
    if (!this.root.level) return [];
    const changed: Row[] = [];
    if (await this.refreshBelow(undefined, changed)) return 'all';
    return changed;
  }

  /** @returns whether other rows stand there now, or in another order */
  private async refreshBelow(parent: Row | undefined, changed: Row[]): Promise<boolean> {
    const holder = parent ?? this.root;
    const { rows: before, more, most } = holder.level!;
    const { nodes, more: moreNow } = await this.fetch(parent?.id, most);
    const old = new Map(before.map((row) => [row.id, row]));
    const rows = nodes.map((node) => {
      const row = old.get(node.id);
      if (!row) return this.make(node, parent);
      old.delete(node.id);
      if (looks(row.node) !== looks(node)) changed.push(row);
      row.node = node;
      return row;
    });
    for (const gone of old.values()) this.forget(gone);
    holder.level = { rows, more: moreNow, most };
    const opened = rows.filter(({ level }) => level);
    const others = await Promise.all(opened.map((row) => this.refreshBelow(row, changed)));
    opened.forEach((row, i) => {
      if (others[i]) changed.push(row);
    });
    return more !== moreNow || rows.length !== before.length || rows.some((row, i) => row !== before[i]);
  }

  private async load(parent: Row | undefined, most: number, before: readonly Row[] = []): Promise<Level> {
    const { nodes, more } = await this.fetch(parent?.id, most);
    const old = new Map(before.map((row) => [row.id, row]));
    return { rows: nodes.map((node) => old.get(node.id) ?? this.make(node, parent)), more, most };
  }

  private make(node: TreeNode, parent: Row | undefined): Row {
    const row: Row = { id: node.id, node, parent };
    this.known.set(row.id, row);
    return row;
  }

  private forget(row: Row): void {
    if (this.known.get(row.id) === row) this.known.delete(row.id);
    for (const below of row.level?.rows ?? []) this.forget(below);
  }
}

/** All that is drawn of a node: where it stands in its file is not. */
function looks({ location, ...drawn }: TreeNode): string {
  return JSON.stringify(drawn);
}
