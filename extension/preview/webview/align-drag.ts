import { pathOf } from '../../../drawing/cascade/edge-path.ts';
import { objectiveKey } from '../../../drawing/goal-key.ts';
import type { GoalKey } from '../../../drawing/model.ts';

/** A shorter drag is a click. */
const LEAST = 8;

/** Drags a line from a card, or a key result on it, to the one that it is to support. Escape gives up. */
export class AlignDrag {
  private from: { readonly key: GoalKey; readonly x: number; readonly y: number } | undefined;
  private line: SVGPathElement | undefined;
  private target: Element | undefined;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly world: SVGGElement,
    private readonly dropped: (from: GoalKey, to: GoalKey) => void,
  ) {
    svg.addEventListener('pointerdown', this.down);
  }

  private readonly down = (event: PointerEvent): void => {
    const key = keyAt(event.target);
    if (event.button !== 0 || !key || (event.target as Element).closest('[data-fold]')) return;
    this.from = { key, x: event.clientX, y: event.clientY };
    window.addEventListener('pointermove', this.move);
    window.addEventListener('pointerup', this.up);
    window.addEventListener('pointercancel', this.end);
    window.addEventListener('keydown', this.escape, true);
  };

  private readonly move = (event: PointerEvent): void => {
    const { from } = this;
    if (!from) return;
    if (!this.line && Math.hypot(event.clientX - from.x, event.clientY - from.y) < LEAST) return;
    if (!this.line) {
      this.line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      this.line.setAttribute('class', 'rubber');
      this.world.append(this.line);
      this.svg.classList.add('aligning');
    }
    this.line.setAttribute(
      'd',
      pathOf(this.inWorld(event.clientX, event.clientY), this.inWorld(from.x, from.y), 'right'),
    );
    const found = elementAt(document.elementFromPoint(event.clientX, event.clientY));
    const fits = found && objectiveKey(keyAt(found)!) !== objectiveKey(from.key) ? found : undefined;
    if (fits === this.target) return;
    this.target?.classList.remove('target');
    this.target = fits;
    this.target?.classList.add('target');
  };

  private readonly up = (): void => {
    const [from, to, dragged] = [this.from?.key, keyAt(this.target ?? null), this.line !== undefined];
    this.end();
    if (!dragged) return;
    // The click that follows the drag means nothing.
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
    if (from && to) this.dropped(from, to);
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.end();
  };

  private readonly end = (): void => {
    this.line?.remove();
    this.target?.classList.remove('target');
    this.svg.classList.remove('aligning');
    this.from = undefined;
    this.line = undefined;
    this.target = undefined;
    window.removeEventListener('pointermove', this.move);
    window.removeEventListener('pointerup', this.up);
    window.removeEventListener('pointercancel', this.end);
    window.removeEventListener('keydown', this.escape, true);
  };

  private inWorld(x: number, y: number): DOMPoint {
    return new DOMPoint(x, y).matrixTransform(this.world.getScreenCTM()!.inverse());
  }
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

function elementAt(target: EventTarget | null): Element | undefined {
  return (target as Element | null)?.closest?.('[data-key]') ?? undefined;
}

function keyAt(target: EventTarget | null): GoalKey | undefined {
  return elementAt(target)?.getAttribute('data-key') ?? undefined;
}
