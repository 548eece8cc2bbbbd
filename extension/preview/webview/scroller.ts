import { Component } from 'preact';
import { el, type VNode } from '../../../drawing/element.ts';
import type { GoalKey } from '../../../drawing/model.ts';
import type { Store } from './store.ts';
import { type Part, partInSight } from './window-of.ts';

export interface ScrollerProps {
  readonly store: Store;
  /** Where each item begins; one more for the end of the last. */
  readonly starts: readonly number[];
  /** What stands above the items and scrolls away with them, in pixels. */
  readonly above: number;
  /** The item that holds the selected goal; -1 where none does. */
  readonly selectedItem: number;
  readonly looks: number;
  /** What it is to those who do not see it. */
  readonly label: string;
  /** @param width that there is, in pixels */
  readonly draw: (part: Part, width: number) => VNode;
}

/** A long list of which only what is in sight is in the document. Goals in it are clicked and entered as on cards. */
export class Scroller extends Component<ScrollerProps, Part & { readonly width: number }> {
  private box!: HTMLElement;
  private observer: ResizeObserver | undefined;
  private everything = false;
  override state = { from: 0, to: 60, width: 900 };

  override componentDidMount(): void {
    this.observer = new ResizeObserver(() => this.scrolled());
    this.observer.observe(this.box);
    window.addEventListener('beforeprint', this.printing);
    window.addEventListener('afterprint', this.printed);
    this.bring();
  }

  override componentWillUnmount(): void {
    this.observer?.disconnect();
    window.removeEventListener('beforeprint', this.printing);
    window.removeEventListener('afterprint', this.printed);
  }

  override componentDidUpdate(before: ScrollerProps): void {
    if (before.looks !== this.props.looks) this.bring();
    if (before.starts !== this.props.starts) this.scrolled();
  }

  override render(
    { draw, starts, label }: ScrollerProps,
    { from, to, width }: Part & { width: number },
  ): VNode {
    const count = starts.length - 1;
    return el(
      'div',
      {
        class: 'scroller',
        tabIndex: 0,
        role: 'region',
        'aria-label': label,
        ref: (box: HTMLElement | null) => {
          if (box) this.box = box;
        },
        onScroll: this.scrolled,
        onClick: this.click,
        onDblClick: this.doubleClick,
        onKeyDown: this.key,
      },
      draw({ from: Math.min(from, count), to: Math.min(to, count) }, width),
    );
  }

  private readonly scrolled = (): void => {
    const { starts, above } = this.props;
    const part = this.everything
      ? { from: 0, to: starts.length - 1 }
      : partInSight(starts, this.box.scrollTop - above, this.box.clientHeight);
    const width = this.box.clientWidth;
    const { state } = this;
    if (part.from !== state.from || part.to !== state.to || width !== state.width)
      this.setState({ ...part, width });
  };

  /** On paper there is no scrolling. */
  private readonly printing = (): void => {
    this.everything = true;
    this.setState({ from: 0, to: this.props.starts.length - 1 });
  };

  private readonly printed = (): void => {
    this.everything = false;
    this.scrolled();
  };

  private bring(): void {
    const { selectedItem, starts, above } = this.props;
    if (selectedItem < 0) return;
    const [top, bottom] = [starts[selectedItem]! + above, starts[selectedItem + 1]! + above];
    const { scrollTop, clientHeight } = this.box;
    if (top < scrollTop + 30) this.box.scrollTop = top - 60;
    else if (bottom > scrollTop + clientHeight)
      this.box.scrollTop = Math.min(top - 60, bottom - clientHeight + 30);
  }

  private readonly click = (event: Event): void => {
    const goal = goalAt(event);
    if (!goal) return;
    const { store } = this.props;
    store.select(goal);
    store.host.send({ type: 'open', goal, enter: false });
  };

  private readonly doubleClick = (event: Event): void => {
    const goal = goalAt(event);
    if (goal) this.props.store.host.send({ type: 'open', goal, enter: true });
  };

  private readonly key = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const goal = goalAt(event);
    if (step === 0 || !goal) return;
    const items = [...this.box.querySelectorAll<HTMLElement>('[data-key]')];
    const at = items.findIndex((item) => item.dataset.key === goal);
    const next = items[at + step];
    (next?.matches('button') ? next : next?.querySelector('button'))?.focus();
    event.preventDefault();
  };
}

function goalAt(event: Event): GoalKey | undefined {
  return (event.target as Element).closest('[data-key]')?.getAttribute('data-key') ?? undefined;
}
