import { describe, expect, test } from 'vitest';
import { scoreIcon } from '../../../extension/tree/icon.ts';
import type { GoalStatus } from '../../../language-server/protocol.ts';

const STATUSES: readonly GoalStatus[] = ['done', 'on track', 'at risk', 'behind', 'not started', 'no data'];
const THEMES = { light: ['#ffffff', '#f3f3f3'], dark: ['#000000', '#1e1e1e', '#252526'] } as const;

/** Relative luminance, as WCAG 2.2 has it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const withoutColours = (svg: string) => svg.replace(/#[0-9A-F]{6}/gi, '');

describe('A score’s icon', () => {
  test('tells every status of an objective by its shape, without any colour', () => {
    const shapes = STATUSES.map((status) =>
      withoutColours(scoreIcon({ kind: 'objective', status, share: 0.5 }, 'dark')),
    );
    expect(new Set(shapes).size).toBe(STATUSES.length);
  });

  test('tells an objective from a key result, and what was given up from both', () => {
    const icons = [
      scoreIcon({ kind: 'objective', status: 'on track', share: 0.5 }, 'dark'),
      scoreIcon({ kind: 'key-result', status: 'on track', share: 0.5 }, 'dark'),
      scoreIcon({ kind: 'objective', status: 'on track', share: 0.5, dropped: true }, 'dark'),
    ];
    expect(new Set(icons.map(withoutColours)).size).toBe(3);
  });

  test('can be seen on its theme’s backgrounds: 3 to 1 at least for what says something', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const status of STATUSES) {
        const colours = scoreIcon({ kind: 'objective', status, share: 0.5 }, theme).match(/#[0-9A-F]{6}/gi)!;
        for (const background of THEMES[theme])
          expect(contrast(colours.at(-1)!, background), `${status} on ${background}`).toBeGreaterThanOrEqual(
            4,
          );
      }
    }
  });

  test('is one of few, whatever the score', () => {
    const icons = Array.from({ length: 1000 }, (_, i) =>
      scoreIcon({ kind: 'objective', status: 'on track', share: i / 999 }, 'light'),
    );
    expect(new Set(icons).size).toBe(21);
  });
});
