import type { Box, Scene } from '../../../drawing/cascade/scene.ts';
import { el, type VNode } from '../../../drawing/element.ts';
import { STATUSES } from '../../../drawing/model.ts';
import { statusClass } from '../../../drawing/status.ts';

const WIDTH = 180;
const HEIGHT = 120;

/** The whole cascade in small, one outline for each status. */
export function minimap(scene: Scene, look: (x: number, y: number) => void): VNode {
  const scale = Math.min(WIDTH / Math.max(scene.width, 1), HEIGHT / Math.max(scene.height, 1));
  const go = (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    look((event.clientX - left) / scale, (event.clientY - top) / scale);
  };
  return el(
    'svg',
    {
      class: 'minimap drawing',
      width: Math.ceil(scene.width * scale),
      height: Math.ceil(scene.height * scale),
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      'aria-hidden': 'true',
      onPointerDown: go,
      onPointerMove: go,
    },
    outlines(scene),
    el('rect', { class: 'sight' }),
  );
}

const drawn = new WeakMap<Scene, VNode[]>();

function outlines(scene: Scene): VNode[] {
  let paths = drawn.get(scene);
  if (!paths) {
    paths = STATUSES.map((status) =>
      el('path', {
        class: statusClass(status),
        d: scene.cards
          .filter(({ node }) => node.card.status === status)
          .map((card) => `M${card.x},${card.y}h${card.width}v${card.height}h${-card.width}z`)
          .join(''),
      }),
    );
    drawn.set(scene, paths);
  }
  return paths;
}

/** Moves the frame in the small map to what is in sight. */
export function frame(map: Element | null, sight: Box): void {
  const rect = map?.querySelector('.sight');
  for (const name of ['x', 'y', 'width', 'height'] as const) rect?.setAttribute(name, String(sight[name]));
}
