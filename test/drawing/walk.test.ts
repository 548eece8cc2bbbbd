import { describe, expect, test } from 'vitest';
import { bringing, fitting, opening, sightOf } from '../../extension/preview/webview/camera.ts';
import { walk } from '../../extension/preview/webview/walk.ts';
import { evenStarts, partInSight } from '../../extension/preview/webview/window-of.ts';
import { key, previewOf, SMALL, scene } from './support.ts';

const model = previewOf(SMALL);

describe('arrow keys', () => {
  const right = scene(model);
  const down = scene(model, { direction: 'down' });

  test.each([
    ['loved', 'right', 'smile'],
    ['smile', 'left', 'loved'],
    ['loved', 'down', 'calm'],
    ['calm', 'up', 'loved'],
    ['loved', 'left', 'loved'],
    ['loved', 'up', 'loved'],
    ['crust', 'first', 'loved'],
    ['crust', 'last', 'alone'],
  ] as const)('lead from %s %s to %s', (from, step, to) => {
    const first = right.byKey.get(key('loved'))!.node.children[0];
    const expected = from === 'loved' && step === 'right' ? first : key(to);
    expect(walk(right, key(from), step, 'right')).toBe(expected);
  });

  test('turn with the cascade', () => {
    expect(walk(down, key('smile'), 'up', 'down')).toBe(key('loved'));
    expect(walk(down, key('loved'), 'right', 'down')).toBe(key('calm'));
  });

  test('begin anew from what is there no more', () => {
    expect(walk(right, key('gone'), 'right', 'right')).toBe(right.cards[0]!.key);
  });
});

describe('the camera', () => {
  const size = { width: 1000, height: 600 };

  test('shows all of what is small, in its own size at most', () => {
    const camera = fitting({ x: 0, y: 0, width: 300, height: 200 }, size);
    expect(camera.k).toBe(1);
    expect(sightOf(camera, size)).toEqual({ x: -350, y: -200, width: 1000, height: 600 });
  });

  test('begins where a large cascade begins, with nothing empty before it', () => {
    const all = { x: 0, y: 0, width: 800, height: 20_000 };
    const first = { x: 0, y: 10_000, width: 340, height: 200 };
    const sight = sightOf(opening(all, first, size, 0.6), size);
    expect(sight.y).toBeLessThan(first.y);
    expect(sight.y + sight.height).toBeGreaterThan(first.y + first.height);
    expect(sightOf(opening(all, { ...first, y: 0 }, size, 0.6), size).y).toBeGreaterThan(-60);
  });

  test('moves to a card only when it is not seen', () => {
    const camera = { x: 0, y: 0, k: 1 };
    expect(bringing({ x: 100, y: 100, width: 300, height: 200 }, camera, size)).toEqual(camera);
    expect(bringing({ x: 100, y: 450, width: 300, height: 200 }, camera, size)).toEqual(camera);
    expect(bringing({ x: 100, y: 700, width: 300, height: 200 }, camera, size)).toEqual({
      x: 0,
      y: -328,
      k: 1,
    });
    expect(bringing({ x: -500, y: 100, width: 300, height: 200 }, camera, size)).toEqual({
      x: 528,
      y: 0,
      k: 1,
    });
  });
});

test('of a long list only what is in sight is drawn, and a little around it', () => {
  expect(partInSight(evenStarts(1000, 26), 0, 520)).toEqual({ from: 0, to: 33 });
  expect(partInSight(evenStarts(1000, 26), 13_000, 520)).toEqual({ from: 488, to: 533 });
  expect(partInSight(evenStarts(3, 26), 0, 520)).toEqual({ from: 0, to: 3 });
  expect(partInSight([0], 0, 520)).toEqual({ from: 0, to: 0 });
});
