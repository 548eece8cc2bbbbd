import { Component } from 'preact';
import { type Detail, detailFor, drawCascade } from '../../../drawing/cascade/draw-cascade.ts';
import { unfoldedTo } from '../../../drawing/cascade/fold.ts';
import type { Box, Scene } from '../../../drawing/cascade/scene.ts';
import { el, type VNode } from '../../../drawing/element.ts';
import { objectiveKey } from '../../../drawing/goal-key.ts';
import type { GoalKey, PreviewModel } from '../../../drawing/model.ts';
import { speechIn } from '../../../drawing/speech.ts';
import type { Measure } from '../../../drawing/text/measure.ts';
import type { ViewState } from '../../../drawing/view-state.ts';
import { AlignDrag } from './align-drag.ts';
import { bringing, type Camera, CameraControl, fitting, opening, sightOf } from './camera.ts';
import { frame, minimap } from './minimap.ts';
import { SceneMemory } from './scene-memory.ts';
import type { Stage } from './stage.ts';
import type { Store } from './store.ts';
import { type Step, walk } from './walk.ts';

export interface CascadeProps {
  readonly store: Store;
  readonly model: PreviewModel;
  readonly view: ViewState;
  readonly selected: GoalKey | null;
  readonly looks: number;
  readonly measure: Measure;
  /** Told when the drawing can be moved, and when it is gone. */
  readonly staged: (stage: Stage | null) => void;
}

interface Drawn {
  /** What has been drawn around what is in sight. */
  readonly sight: Box;
  readonly detail: Detail;
}

/** How far beyond what is in sight is drawn, in parts of it. */
const AROUND = 0.5;
const READABLE = 0.6;
const FEW = 12;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The cascade, moved and enlarged; of a large one only what is in sight is in the document. */
export class CascadeView extends Component<CascadeProps, Drawn> {
  private svg!: SVGSVGElement;
  private world!: SVGGElement;
  private map: HTMLElement | null = null;
  private control!: CameraControl;
  private camera: Camera = { x: 0, y: 0, k: 1 };
  private readonly scenes = new SceneMemory();
  private focusSoon: GoalKey | null = null;
  /** Is to be looked at as soon as it is unfolded. */
  private bringSoon: GoalKey | null = null;
  private saving: ReturnType<typeof setTimeout> | undefined;
  override state: Drawn = { sight: { x: 0, y: 0, width: 0, height: 0 }, detail: 'full' };

  override componentDidMount(): void {
    const { store } = this.props;
    this.control = new CameraControl(
      this.svg,
      (event) => store.host.edits && (event.target as Element).closest('[data-key]') !== null,
      (camera) => this.moved(camera),
    );
    if (store.host.edits)
      new AlignDrag(this.svg, this.world, (from, to) => store.host.send({ type: 'align', from, to }));
    new ResizeObserver(() => this.resized()).observe(this.svg);
    this.open();
    this.props.staged(this);
  }

  override componentWillUnmount(): void {
    this.props.staged(null);
    clearTimeout(this.saving);
  }

  override componentDidUpdate(before: CascadeProps): void {
    const { looks, selected } = this.props;
    if (looks !== before.looks && selected !== null) this.bring(selected);
    else if (this.bringSoon !== null) {
      this.bring(this.bringSoon);
      this.bringSoon = null;
    }
    frame(this.map, sightOf(this.camera, this.control.size));
    if (this.focusSoon !== null) {
      this.elementOf(this.focusSoon)?.focus({ preventScroll: true });
      this.focusSoon = null;
    }
  }

  override render(): VNode {
    const { model, view, selected, measure } = this.props;
    const scene = this.currentScene();
    const card = selected === null ? null : objectiveKey(selected);
    const reachable = card !== null && scene.byKey.has(card) ? card : (scene.cards[0]?.key ?? null);
    const drawn = drawCascade(
      scene,
      {
        selected,
        reachable,
        advice: view.audience === 'all',
        direction: view.direction,
        detail: this.state.detail,
        speech: speechIn(model.surroundings.language),
        sight: this.state.sight,
      },
      measure,
    );
    return el(
      'div',
      { class: 'cascade' },
      el(
        'svg',
        {
          class: `drawing stage detail-${this.state.detail}`,
          ref: (element: SVGSVGElement | null) => {
            if (element) this.svg = element;
          },
          onClick: this.click,
          onDblClick: this.doubleClick,
          onKeyDown: this.key,
        },
        el(
          'g',
          {
            class: 'world',
            ref: (element: SVGGElement | null) => {
              if (element) this.world = element;
            },
          },
          drawn,
        ),
      ),
      el(
        'div',
        {
          class: 'map',
          hidden: scene.cards.length < FEW,
          ref: (element: HTMLElement | null) => {
            this.map = element;
          },
        },
        minimap(scene, (x, y) => this.center(x, y)),
      ),
    );
  }

  /** Shows all of it. */
  fit(): void {
    const { width, height } = this.currentScene();
    this.control.put(fitting({ x: 0, y: 0, width, height }, this.control.size));
  }

  enlarge(factor: number): void {
    this.control.enlarge(factor);
  }

  /** The scene as it is now. Where it has changed, what was looked at stays where it was on the screen. */
  private currentScene(): Scene {
    const { model, view, measure } = this.props;
    const { scene, before, turned } = this.scenes.of(model, view, measure);
    if (before && this.control) {
      if (turned || before.cards.length === 0) this.open();
      else this.hold(before, scene);
    }
    return scene;
  }

  private open(): void {
    const { width, height, cards } = this.currentScene();
    const { camera } = this.props.view;
    const whole = { x: 0, y: 0, width, height };
    this.control.put(camera ?? opening(whole, cards[0] ?? whole, this.control.size, READABLE));
  }

  private hold(before: Scene, after: Scene): void {
    const { selected } = this.props;
    const sight = sightOf(this.camera, this.control.size);
    const distance = ({ x, y, width, height }: Box): number =>
      Math.abs(x + width / 2 - sight.x - sight.width / 2) +
      Math.abs(y + height / 2 - sight.y - sight.height / 2);
    const chosen = selected === null ? undefined : before.byKey.get(objectiveKey(selected));
    const anchor =
      chosen && after.byKey.has(chosen.key)
        ? chosen
        : before.cards
            .filter(({ key }) => after.byKey.has(key))
            .reduce<(typeof before.cards)[number] | undefined>(
              (best, card) => (!best || distance(card) < distance(best) ? card : best),
              undefined,
            );
    const { k } = this.camera;
    if (!anchor) {
      const whole = { x: 0, y: 0, width: after.width, height: after.height };
      this.control.put(opening(whole, after.cards[0] ?? whole, this.control.size, READABLE));
      return;
    }
    const now = after.byKey.get(anchor.key)!;
    const [x, y] = [(anchor.x - now.x) * k, (anchor.y - now.y) * k];
    if (x !== 0 || y !== 0) this.control.put({ k, x: this.camera.x + x, y: this.camera.y + y });
  }

  private moved(camera: Camera): void {
    this.camera = camera;
    this.world.setAttribute('transform', `translate(${camera.x},${camera.y}) scale(${camera.k})`);
    const sight = sightOf(camera, this.control?.size ?? { width: 800, height: 600 });
    frame(this.map, sight);
    const detail = detailFor(camera.k);
    const { sight: drawn } = this.state;
    const isInside =
      sight.x >= drawn.x &&
      sight.y >= drawn.y &&
      sight.x + sight.width <= drawn.x + drawn.width &&
      sight.y + sight.height <= drawn.y + drawn.height;
    if (!isInside || detail !== this.state.detail || drawn.width > sight.width * 4)
      this.setState({
        detail,
        sight: {
          x: sight.x - sight.width * AROUND,
          y: sight.y - sight.height * AROUND,
          width: sight.width * (1 + 2 * AROUND),
          height: sight.height * (1 + 2 * AROUND),
        },
      });
    clearTimeout(this.saving);
    const { x, y, k } = camera;
    this.saving = setTimeout(() => this.props.store.rememberCamera({ x, y, k }), 200);
  }

  private resized(): void {
    this.moved(this.camera);
  }

  private center(x: number, y: number): void {
    const { width, height } = this.control.size;
    const { k } = this.camera;
    this.control.put({ k, x: width / 2 - x * k, y: height / 2 - y * k });
  }

  /** Brings a goal's card into sight, unfolding what hides it. */
  private bring(goal: GoalKey): void {
    const { model, view, store } = this.props;
    const key = objectiveKey(goal);
    const card = this.currentScene().byKey.get(key);
    if (card) this.control.put(bringing(card, this.camera, this.control.size));
    else if (this.bringSoon === null) {
      const collapsed = unfoldedTo(model, view.collapsed, key);
      if (collapsed.length === view.collapsed.length) return;
      this.bringSoon = goal;
      store.view({ collapsed });
    }
  }

  private elementOf(key: GoalKey): SVGElement | null {
    return this.world.querySelector(`.card[data-key=${CSS.escape(key)}]`);
  }

  private readonly click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const { store, view } = this.props;
    const fold = target.closest('[data-fold]')?.getAttribute('data-fold');
    if (fold) {
      this.fold(fold);
      return;
    }
    const goal = target.closest('[data-key]')?.getAttribute('data-key');
    store.select(goal ?? null);
    if (goal) store.host.send({ type: 'open', goal, enter: false });
    if (goal) this.elementOf(objectiveKey(goal))?.focus({ preventScroll: true });
    if (goal && view.view === 'cascade') event.preventDefault();
  };

  private readonly doubleClick = (event: MouseEvent): void => {
    const goal = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    if (goal) this.props.store.host.send({ type: 'open', goal, enter: true });
  };

  private readonly key = (event: KeyboardEvent): void => {
    const goal = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    if (event.altKey || event.metaKey || (event.ctrlKey && !(event.key in STEPS))) return;
    const step = STEPS[event.key];
    if (goal && step) this.walk(goal, step);
    else if (goal && event.key === 'Enter') this.props.store.host.send({ type: 'open', goal, enter: true });
    else if (goal && event.key === ' ') this.fold(objectiveKey(goal));
    else if (event.key === '+' || event.key === '=') this.enlarge(1.25);
    else if (event.key === '-') this.enlarge(0.8);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Escape') this.props.store.select(null);
    else return;
    event.preventDefault();
  };

  private walk(goal: GoalKey, step: Step): void {
    const { store, view } = this.props;
    const from = objectiveKey(goal);
    const folded = view.collapsed.includes(from);
    if (folded && step === (view.direction === 'right' ? 'right' : 'down')) this.fold(from);
    const next = walk(this.currentScene(), from, step, view.direction);
    this.focusSoon = next;
    store.select(next, true);
  }

  private fold(key: GoalKey): void {
    const { store, view } = this.props;
    const { foldable } = this.currentScene().graph.get(key) ?? { foldable: false };
    const isFolded = view.collapsed.includes(key);
    if (!foldable && !isFolded) return;
    this.focusSoon = key;
    store.view({
      collapsed: isFolded ? view.collapsed.filter((one) => one !== key) : [...view.collapsed, key],
    });
  }
}
