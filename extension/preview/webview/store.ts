import { foldedAtFirst } from '../../../drawing/cascade/fold.ts';
import { applyChanges } from '../../../drawing/changes.ts';
import type { GoalKey, PreviewModel } from '../../../drawing/model.ts';
import { restored, type ViewState } from '../../../drawing/view-state.ts';
import type { ToPanel } from '../messages.ts';
import type { Host } from './host.ts';

/** Everything that a preview shows follows from this. */
export interface Shown {
  /** Undefined before anything is known. */
  readonly model: PreviewModel | undefined;
  readonly view: ViewState;
  readonly selected: GoalKey | null;
  /** Counts how often somebody asked to look at the selected goal. */
  readonly looks: number;
  readonly pinned: boolean;
  /** The file whose project is shown. */
  readonly uri: string | undefined;
}

/** What is shown, and the only way to change it. */
export class Store {
  private current: Shown;
  /** Nobody has chosen yet what is folded. */
  private fresh: boolean;
  private readonly listeners: ((shown: Shown) => void)[] = [];

  constructor(readonly host: Host) {
    const remembered = host.remembered as Partial<Record<keyof Shown, unknown>> | undefined;
    const view = remembered?.view as Partial<ViewState> | undefined;
    this.fresh = view?.collapsed === undefined;
    this.current = {
      model: undefined,
      view: restored(remembered?.view),
      selected: typeof remembered?.selected === 'string' ? remembered.selected : null,
      looks: 0,
      pinned: remembered?.pinned === true,
      uri: typeof remembered?.uri === 'string' ? remembered.uri : undefined,
    };
  }

  get shown(): Shown {
    return this.current;
  }

  subscribe(listener: (shown: Shown) => void): void {
    this.listeners.push(listener);
  }

  /** Chooses something else to be shown. */
  view(change: Partial<ViewState>): void {
    this.set({ view: { ...this.current.view, ...change } });
  }

  /** @param look whether it is to be brought into sight */
  select(selected: GoalKey | null, look = false): void {
    this.set({ selected, looks: this.current.looks + (look ? 1 : 0) });
  }

  /** Remembers where one looks without drawing anew: the drawing is there already. */
  rememberCamera(camera: ViewState['camera']): void {
    this.current = { ...this.current, view: { ...this.current.view, camera } };
    this.remember();
  }

  receive(message: ToPanel): void {
    switch (message.type) {
      case 'changes':
        this.take(applyChanges(message.whole ? undefined : this.current.model, message.changes));
        break;
      case 'nothing':
        this.set({ model: applyChanges(undefined, { revision: 0, objectives: [], kpis: [] }) });
        break;
      case 'cursor':
        if (message.goal !== null && message.goal !== this.current.selected) this.select(message.goal, true);
        break;
      case 'show':
        this.select(message.goal, true);
        break;
      case 'pinned':
        this.set({ pinned: message.pinned, uri: message.uri });
        break;
    }
  }

  /** What a person has folded stays so; a large cascade that nobody has seen yet is folded for them. */
  private take(model: PreviewModel): void {
    const { view } = this.current;
    if (this.fresh && model.objectives.length > 0) {
      this.fresh = false;
      this.set({ model, view: { ...view, collapsed: foldedAtFirst(model) } });
    } else this.set({ model });
  }

  private set(change: Partial<Shown>): void {
    this.current = { ...this.current, ...change };
    this.remember();
    for (const listener of this.listeners) listener(this.current);
  }

  private remember(): void {
    const { view, selected, pinned, uri } = this.current;
    this.host.remember({ view, selected, pinned, uri });
  }
}
