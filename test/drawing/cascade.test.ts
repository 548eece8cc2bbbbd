import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascadeSvg } from '../../drawing/cascade/cascade-svg.ts';
import { foldedAtFirst, unfoldedTo } from '../../drawing/cascade/fold.ts';
import { pagesOf } from '../../drawing/cascade/pages.ts';
import { overlap } from '../../drawing/cascade/scene.ts';
import { shaper } from '../../drawing/cascade/shape.ts';
import type { ObjectiveCard, PreviewModel } from '../../drawing/model.ts';
import { LIGHT } from '../../drawing/palette.ts';
import { speechIn } from '../../drawing/speech.ts';
import { estimate } from '../../drawing/text/measure.ts';
import { NO_FILTER, START } from '../../drawing/view-state.ts';
import { key, previewOf, SMALL, scene } from './support.ts';

const model = previewOf(SMALL);

describe('a cascade', () => {
  test('stands each objective beside the ones it supports', () => {
    const { byKey } = scene(model);
    expect(byKey.get(key('loved'))!.x).toBe(0);
    expect(byKey.get(key('crust'))!.x).toBeGreaterThan(byKey.get(key('loved'))!.width);
    expect(byKey.get(key('crust'))!.x).toBe(byKey.get(key('smile'))!.x);
    expect(byKey.get(key('loved'))!.node.children).toContain(key('crust'));
  });

  test('has a line for each support, down to the key result', () => {
    const { edges, byKey } = scene(model);
    expect(edges.map(({ from, link }) => `${from.split('#')[1]} → ${link.to.split('#')[1]}`).sort()).toEqual([
      'crust → calm',
      'crust → loved/stars',
      'smile → loved/back',
    ]);
    const stars = edges.find(({ link }) => link.to.endsWith('/stars'))!;
    const card = byKey.get(key('loved'))!;
    const row = card.shape.rows.find(({ card: one }) => one.id.endsWith('/stars'))!;
    expect(stars.end).toEqual({ x: card.x + card.width, y: card.y + row.y + 20 });
  });

  test('puts what stands by itself below the others', () => {
    const { byKey, alone } = scene(model);
    expect(byKey.get(key('alone'))!.y).toBe(alone!.y);
    for (const other of ['loved', 'calm', 'crust', 'smile'])
      expect(byKey.get(key(other))!.y).toBeLessThan(alone!.y);
  });

  test('leads down where one likes that better', () => {
    const { byKey } = scene(model, { direction: 'down' });
    expect(byKey.get(key('loved'))!.y).toBe(0);
    expect(byKey.get(key('crust'))!.y).toBeGreaterThan(byKey.get(key('loved'))!.height);
  });

  test('leaves key results out for the board', () => {
    const { byKey } = scene(model, { audience: 'board' });
    expect(byKey.get(key('loved'))!.shape.rows).toEqual([]);
    expect(byKey.get(key('loved'))!.height).toBeLessThan(scene(model).byKey.get(key('loved'))!.height);
  });

  test('folds what is below an objective, but not what also stands below another', () => {
    const folded = scene(model, { collapsed: [key('loved')] });
    expect(folded.byKey.has(key('smile'))).toBe(false);
    expect(folded.byKey.get(key('crust'))!.node.parent).toBe(key('calm'));
    expect(folded.byKey.get(key('loved'))!.node.hidden).toBe(1);
    const both = scene(model, { collapsed: [key('loved'), key('calm')] });
    expect(both.byKey.has(key('crust'))).toBe(false);
    expect(both.byKey.get(key('calm'))!.node.hidden).toBe(1);
  });

  test('shows one branch: what an objective supports, and what supports it', () => {
    const keys = [...scene(model, { focus: key('crust') }).byKey.keys()];
    expect(keys.sort()).toEqual([key('calm'), key('crust'), key('loved')]);
  });

  test('keeps what stands above those that a filter finds, and marks it', () => {
    const { byKey } = scene(model, { filter: { ...NO_FILTER, text: 'crust loaf' } });
    expect([...byKey.keys()].sort()).toEqual([key('calm'), key('crust'), key('loved')]);
    expect(byKey.get(key('crust'))!.node.context).toBe(false);
    expect(byKey.get(key('loved'))!.node.context).toBe(true);
  });

  test('shows objectives that support each other in a circle, all of them', () => {
    const circle = previewOf(`okrs for a in 2026-Q1
objective x "Bread" { supports y }
objective y "Butter" { supports z }
objective z "Salt" { supports x }
`);
    expect(scene(circle).cards).toHaveLength(3);
    expect(scene(circle).edges).toHaveLength(3);
  });

  test('begins folded when it is large', () => {
    expect(foldedAtFirst(model)).toEqual([]);
    const large = random(Array.from({ length: 400 }, (_, i) => (i === 0 ? [] : [Math.floor((i - 1) / 5)])));
    const collapsed = foldedAtFirst(large);
    expect(scene(large, { collapsed }).cards.length).toBeLessThan(61);
    expect(scene(large, { collapsed }).cards.length).toBeGreaterThan(5);
  });

  test('unfolds the way to what is to be seen, and nothing else', () => {
    const large = random(Array.from({ length: 400 }, (_, i) => (i === 0 ? [] : [Math.floor((i - 1) / 5)])));
    const collapsed = foldedAtFirst(large);
    const hidden = key('o399');
    expect(scene(large, { collapsed }).byKey.has(hidden)).toBe(false);
    const after = unfoldedTo(large, collapsed, hidden);
    expect(scene(large, { collapsed: after }).byKey.has(hidden)).toBe(true);
    expect(collapsed.length - after.length).toBe(1);
  });

  test('comes on several sheets where one is too small, and all of it', () => {
    const large = random(Array.from({ length: 60 }, (_, i) => (i === 0 ? [] : [Math.floor((i - 1) / 4)])));
    const pages = pagesOf(
      large,
      START,
      shaper('all', (name) => name, estimate, speechIn('en')),
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.cards.length).toBeLessThan(20);
    expect(new Set(pages.flatMap(({ cards }) => cards.map((card) => card.key))).size).toBe(60);
  });
});

/** Objectives that support others by their numbers. */
function random(parents: readonly (readonly number[])[]): PreviewModel {
  const [first] = model.objectives;
  const objectives = parents.map(
    (above, i): ObjectiveCard => ({
      ...first!,
      id: key(`o${i}`),
      title: `Objective ${'word '.repeat(i % 23)}${i}`,
      links: above.map((n) => ({ to: key(`o${n}`), contributes: n % 2 === 0 })),
      keyResults: model.objectives[i % model.objectives.length]!.keyResults,
    }),
  );
  return { ...model, objectives };
}

const forests = fc
  .array(fc.array(fc.nat(40), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .map((parents) => parents.map((above) => above.map((n) => n % parents.length)));
const directions = fc.constantFrom('right' as const, 'down' as const);

describe('whatever supports whatever', () => {
  test('no card lies on another, and none is lost', () => {
    fc.assert(
      fc.property(forests, directions, (parents, direction) => {
        const { cards } = scene(random(parents), { direction });
        expect(cards).toHaveLength(parents.length);
        for (const [i, a] of cards.entries())
          for (const b of cards.slice(i + 1)) expect(overlap(a, b), `${a.key} ${b.key}`).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('the same cascade is the same picture', () => {
    fc.assert(
      fc.property(forests, directions, (parents, direction) => {
        const made = random(parents);
        const [a, b] = [scene(made, { direction }), scene(structuredClone(made), { direction })];
        expect(b.cards.map(({ key: id, x, y }) => [id, x, y])).toEqual(
          a.cards.map(({ key: id, x, y }) => [id, x, y]),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('folding and unfolding leads back', () => {
    fc.assert(
      fc.property(forests, fc.nat(40), (parents, n) => {
        const made = random(parents);
        const before = scene(made);
        const folded = scene(made, { collapsed: [key(`o${n % parents.length}`)] });
        expect(folded.cards.length).toBeLessThanOrEqual(before.cards.length);
        const hidden = folded.cards.reduce((sum, { node }) => sum + node.hidden, 0);
        expect(folded.cards.length + hidden).toBe(before.cards.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the SVG file', () => {
  const svg = (made: PreviewModel): string => cascadeSvg(made, START, LIGHT, estimate);

  test('holds every title, and no reference to anything outside', () => {
    const drawn = svg(model);
    expect(drawn).toContain('Paint the door');
    expect(drawn).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|url\(|var\(/);
  });

  test('takes what people wrote for text, whatever it is', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(2)> ]]> & "q" \u2028';
    const [first] = model.objectives;
    const drawn = svg({
      ...model,
      objectives: [{ ...first!, id: key('"><script>'), title: hostile, owners: [hostile], teams: [hostile] }],
    });
    expect(drawn).not.toMatch(/<script|<img|<\/style><(?!rect)/);
    expect(drawn).toContain('&lt;/style>');
  });
});
