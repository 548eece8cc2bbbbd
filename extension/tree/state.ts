import { EventEmitter, type Memento } from 'vscode';
import type { TreeGrouping, TreeShown } from '../../language-server/protocol.ts';

const KEY = 'okr.tree';
/** Rows that were opened or closed by hand longer ago than this many others are forgotten. */
const MOST_REMEMBERED = 1000;

interface Saved {
  readonly shown: TreeShown;
  /** By grouping, by node: whether people have opened it, or closed it. */
  readonly opened: Readonly<Partial<Record<TreeGrouping, Readonly<Record<string, boolean>>>>>;
}

/** What the tree shows and which of its rows are open; the same again when the window is. */
export class TreeState {
  private saved: Saved;
  private readonly changed = new EventEmitter<void>();
  /** Other goals are to be shown, or in another order. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: Memento) {
    this.saved = memento.get<Saved>(KEY) ?? { shown: { grouping: 'cascade' }, opened: {} };
  }

  get shown(): TreeShown {
    return this.saved.shown;
  }

  /** Shows something else. A filter or cycle that is undefined is taken away. */
  show(change: {
    readonly grouping?: TreeGrouping;
    readonly filter?: string | undefined;
    readonly cycle?: string | undefined;
  }): void {
    const { grouping, filter, cycle } = { ...this.saved.shown, ...change };
    this.save({
      shown: { grouping, ...(filter && { filter }), ...(cycle !== undefined && { cycle }) },
    });
    this.changed.fire();
  }

  /** Whether people have opened a node; undefined where they never touched it. */
  isOpened(id: string): boolean | undefined {
    return this.saved.opened[this.shown.grouping]?.[id];
  }

  /** Somebody has opened nodes, or closed them. What a filter opens by itself is not worth remembering. */
  setOpened(ids: readonly string[], opened: boolean): void {
    if (this.shown.filter !== undefined) return;
    const { grouping } = this.shown;
    const all = new Map(Object.entries(this.saved.opened[grouping] ?? {}));
    for (const id of ids) {
      all.delete(id);
      all.set(id, opened);
    }
    const kept = Object.fromEntries([...all].slice(-MOST_REMEMBERED));
    this.save({ opened: { ...this.saved.opened, [grouping]: kept } });
  }

  private save(change: Partial<Saved>): void {
    this.saved = { ...this.saved, ...change };
    void this.memento.update(KEY, this.saved);
  }
}
