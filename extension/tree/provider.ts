import { type CancellationToken, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TreeChildrenRequest, TreeTooltipRequest } from '../../language-server/protocol.ts';
import { itemOf, moreItem, tooltip } from './item.ts';
import { PAGE, type Row, Rows } from './rows.ts';
import type { TreeState } from './state.ts';

/** The last row of a level that is not shown to its end. */
export interface More {
  readonly moreOf: Row | undefined;
}

export type Element = Row | More;

/** With no more first rows than these they are opened before anybody touched them. */
const FEW = 6;
/** Opening everything ends here: nobody reads further, and each level is a question to the server. */
const MOST_OPENED = 1000;

/** What the view draws. Rows are asked for when they are opened, and drawn again when they look different. */
export class GoalTree implements TreeDataProvider<Element> {
  private readonly changed = new EventEmitter<Element[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private rows: Rows;
  /** The editor remembers which rows are open by their ids: with another number they are rows that it does not know. */
  private generation = 0;
  private forced: boolean | undefined;
  private refreshing: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly state: TreeState,
    private readonly trustedCommands: readonly string[],
  ) {
    this.rows = this.newRows();
  }

  async getChildren(element?: Element): Promise<Element[]> {
    if (element && 'moreOf' in element) return [];
    const { rows } = this;
    const children = await rows.children(element);
    return rows.more(element) > 0 ? [...children, { moreOf: element }] : [...children];
  }

  getTreeItem(element: Element): TreeItem {
    if ('moreOf' in element) {
      const { moreOf } = element;
      return moreItem(moreOf, `${this.generation} more ${moreOf?.id ?? ''}`, this.rows.more(moreOf));
    }
    return itemOf(element, `${this.generation} ${element.id}`, this.isOpen(element));
  }

  getParent(element: Element): Element | undefined {
    return 'moreOf' in element ? element.moreOf : element.parent;
  }

  async resolveTreeItem(item: TreeItem, element: Element, token: CancellationToken): Promise<TreeItem> {
    if ('moreOf' in element) return item;
    const text = await this.client.sendRequest(TreeTooltipRequest, { id: element.id }, token);
    if (text !== null) item.tooltip = tooltip(text, this.trustedCommands);
    return item;
  }

  /** The row that a way of ids leads to, as far as it is there. */
  async find(ids: readonly string[]): Promise<Row | undefined> {
    let found: Row | undefined;
    for (const id of ids) {
      const next = (await this.rows.children(found)).find((row) => row.id === id);
      if (!next) break;
      found = next;
    }
    return found;
  }

  /** Draws everything anew: other goals are shown, or another server answers. */
  reset(): void {
    this.generation++;
    this.rows = this.newRows();
    this.changed.fire(undefined);
  }

  /** Draws what looks different now. While one is under way, one more is made after it, however often it is asked for. */
  async refresh(): Promise<void> {
    if (this.refreshing) {
      this.again = true;
      return this.refreshing;
    }
    this.refreshing = this.refreshAll();
    await this.refreshing.finally(() => {
      this.refreshing = undefined;
    });
  }

  /** The next page of a level. */
  async showMore(parent: Row | undefined): Promise<void> {
    await this.rows.showMore(parent);
    this.changed.fire(parent ? [parent] : undefined);
  }

  /** Opens every row there is, or closes all. */
  async setAllOpened(opened: boolean): Promise<void> {
    if (opened) await this.loadAll();
    const ids = [...this.rows.opened()].filter(({ node }) => node.hasChildren).map(({ id }) => id);
    this.state.setOpened(ids, opened);
    this.generation++;
    this.forced = opened;
    this.changed.fire(undefined);
  }

  private async loadAll(): Promise<void> {
    const due: Row[] = [...(await this.rows.children())];
    let count = due.length;
    for (let row = due.shift(); row && count < MOST_OPENED; row = due.shift()) {
      if (!row.node.hasChildren) continue;
      const children = await this.rows.children(row);
      count += children.length;
      due.push(...children);
    }
  }

  private isOpen({ id, node, parent, level }: Row): boolean {
    if (this.state.shown.filter !== undefined)
      return this.forced === undefined ? node.leadsOn === true : this.forced && level !== undefined;
    return this.state.isOpened(id) ?? (parent === undefined && this.isShort());
  }

  /** Few enough first rows to show at once what is below them. */
  private isShort(): boolean {
    let first = 0;
    for (const row of this.rows.opened()) if (!row.parent) first++;
    return first <= FEW;
  }

  private async refreshAll(): Promise<void> {
    do {
      this.again = false;
      const { rows } = this;
      const changes = await rows.refresh();
      if (rows !== this.rows) continue;
      if (changes === 'all') this.changed.fire(undefined);
      else if (changes.length > 0) this.changed.fire([...changes]);
    } while (this.again);
  }

  private newRows(): Rows {
    this.forced = undefined;
    const { shown } = this.state;
    return new Rows((parent, most = PAGE) =>
      this.client.sendRequest(TreeChildrenRequest, {
        ...shown,
        most,
        ...(parent !== undefined && { parent }),
      }),
    );
  }
}
