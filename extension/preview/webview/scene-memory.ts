import { type Scene, sceneOf } from '../../../drawing/cascade/scene.ts';
import { type Shaper, shaper } from '../../../drawing/cascade/shape.ts';
import type { PreviewModel } from '../../../drawing/model.ts';
import { speechIn } from '../../../drawing/speech.ts';
import type { Measure } from '../../../drawing/text/measure.ts';
import type { ViewState } from '../../../drawing/view-state.ts';

/** A scene, and the one before it where it has just changed. */
export interface Remembered {
  readonly scene: Scene;
  readonly before?: Scene;
  /** It leads another way than before. */
  readonly turned: boolean;
}

/** Lays out a cascade when something in it has changed, and only then. */
export class SceneMemory {
  private scene: Scene | undefined;
  /** What it was made of, by identity. */
  private made: readonly unknown[] = [];
  private direction: ViewState['direction'] | undefined;
  private shape: { readonly of: readonly unknown[]; readonly shaper: Shaper } | undefined;

  of(model: PreviewModel, view: ViewState, measure: Measure): Remembered {
    const { filter, collapsed, focus, direction, audience } = view;
    const from = [model, filter, collapsed, focus, direction, audience];
    const before = this.scene;
    if (before && from.every((one, i) => one === this.made[i])) return { scene: before, turned: false };
    const turned = before !== undefined && this.direction !== direction;
    this.made = from;
    this.direction = direction;
    this.scene = sceneOf(model, view, this.shaperFor(model, view, measure));
    return { scene: this.scene, turned, ...(before && { before }) };
  }

  /** Cards that have not changed keep their shapes as long as people are called the same. */
  private shaperFor(
    { surroundings: { units, language } }: PreviewModel,
    { audience }: ViewState,
    measure: Measure,
  ): Shaper {
    const of = [audience, units, language];
    if (!of.every((one, i) => one === this.shape?.of[i])) {
      const titles = new Map(units.map(({ name, title }) => [name, title]));
      this.shape = {
        of,
        shaper: shaper(audience, (name) => titles.get(name) ?? name, measure, speechIn(language)),
      };
    }
    return this.shape!.shaper;
  }
}
