import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Box } from '../../../drawing/cascade/scene.ts';

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

const LEAST = 0.003;
const MOST = 2.5;
const MARGIN = 28;
/** So much of a card has to be in sight for it to be seen. */
const ENOUGH = 0.6;

/**
 * Moves and enlarges a drawing by mouse, touch and code: a wheel scrolls, with the control key it enlarges, a drag on the
 * background moves.
 */
export class CameraControl {
  private readonly behaviour: ZoomBehavior<SVGSVGElement, unknown>;

  constructor(
    private readonly svg: SVGSVGElement,
    /** True for a place where a drag means something else. */
    isTaken: (event: Event) => boolean,
    private readonly moved: (camera: Camera) => void,
  ) {
    this.behaviour = zoom<SVGSVGElement, unknown>()
      .scaleExtent([LEAST, MOST])
      .filter((event: MouseEvent) =>
        event.type === 'wheel'
          ? event.ctrlKey || event.metaKey
          : event.button === 1 || (!event.button && !isTaken(event)),
      )
      .on('zoom', ({ transform }: { transform: ZoomTransform }) => this.moved(transform));
    select(svg).call(this.behaviour).on('dblclick.zoom', null);
    svg.addEventListener('wheel', this.scroll, { passive: false });
  }

  get size(): { readonly width: number; readonly height: number } {
    const { clientWidth, clientHeight } = this.svg;
    return { width: clientWidth || 800, height: clientHeight || 600 };
  }

  /** Looks from there. */
  put({ x, y, k }: Camera): void {
    select(this.svg).call(this.behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  }

  /** Enlarges around the middle. */
  enlarge(factor: number): void {
    select(this.svg).call(this.behaviour.scaleBy, factor);
  }

  /** Moves the drawing by so many pixels. */
  move(x: number, y: number, { k }: Camera): void {
    select(this.svg).call(this.behaviour.translateBy, x / k, y / k);
  }

  private readonly scroll = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? this.size.height : 1;
    const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
    const { k } = cameraOf(this.svg);
    this.move(-x * unit, -y * unit, { x: 0, y: 0, k });
  };
}

function cameraOf(svg: SVGSVGElement): Camera {
  return (svg as unknown as { __zoom: ZoomTransform }).__zoom;
}

/** What is in sight, in the drawing's own measure. */
export function sightOf({ x, y, k }: Camera, { width, height }: { width: number; height: number }): Box {
  return { x: -x / k, y: -y / k, width: width / k, height: height / k };
}

/** From where a box is seen as a whole, at most in its natural size. */
export function fitting(box: Box, { width, height }: { width: number; height: number }, most = 1): Camera {
  const room = { width: Math.max(width - 2 * MARGIN, 50), height: Math.max(height - 2 * MARGIN, 50) };
  const k = Math.max(
    LEAST,
    Math.min(most, room.width / Math.max(box.width, 1), room.height / Math.max(box.height, 1)),
  );
  return { k, x: (width - box.width * k) / 2 - box.x * k, y: (height - box.height * k) / 2 - box.y * k };
}

/**
 * From where a drawing is best seen first: all of it where its letters can be read then, else where it begins.
 * @param first what is to be in sight at any rate
 * @param least the smallest enlargement at which letters can be read
 */
export function opening(
  box: Box,
  first: Box,
  size: { readonly width: number; readonly height: number },
  least: number,
): Camera {
  const whole = fitting(box, size);
  if (whole.k >= least) return whole;
  const along = (
    start: number,
    length: number,
    from: number,
    all: number,
    room: number,
    k: number,
  ): number => {
    if (all * k <= room - 2 * MARGIN) return (room - all * k) / 2;
    // What is first in the middle, but nothing empty before the beginning.
    return Math.max(Math.min(MARGIN, room / 2 - (start + length / 2) * k), room - MARGIN - (from + all) * k);
  };
  const k = Math.min(1, Math.max(least, (size.width - 2 * MARGIN) / Math.max(box.width, 1)));
  return {
    k,
    x: along(first.x, first.width, box.x, box.width, size.width, k),
    y: along(first.y, first.height, box.y, box.height, size.height, k),
  };
}

/** The least move of the camera that brings a box into sight; none where most of it, or nothing else, is there already. */
export function bringing(
  box: Box,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): Camera {
  const { x, y, k } = camera;
  const { width, height } = size;
  if (isSeen(box, sightOf(camera, size))) return camera;
  const shift = (start: number, length: number, room: number): number => {
    if (start >= MARGIN && start + length <= room - MARGIN) return 0;
    if (length > room - 2 * MARGIN || start < MARGIN) return MARGIN - start;
    return room - MARGIN - start - length;
  };
  return {
    k,
    x: x + shift(box.x * k + x, box.width * k, width),
    y: y + shift(box.y * k + y, box.height * k, height),
  };
}

function isSeen(box: Box, sight: Box): boolean {
  const common = (a: number, b: number, c: number, d: number): number =>
    Math.max(0, Math.min(a + b, c + d) - Math.max(a, c));
  const area =
    common(box.x, box.width, sight.x, sight.width) * common(box.y, box.height, sight.y, sight.height);
  return area >= ENOUGH * Math.min(box.width * box.height, sight.width * sight.height);
}
