import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechIn } from '../../drawing/speech.ts';
import { clipped, wrapped } from '../../drawing/text/fit.ts';
import { estimate } from '../../drawing/text/measure.ts';
import { wayOf } from '../../drawing/way.ts';

const FONT = { size: 13 };

describe('a text in a room', () => {
  test('is whole where it fits', () => {
    expect(clipped('Bread', 200, FONT, estimate)).toBe('Bread');
    expect(wrapped('Bread', 200, 3, FONT, estimate)).toEqual(['Bread']);
  });

  test('breaks at blanks, and ends in an ellipsis where it is too long', () => {
    const lines = wrapped(
      'Make the first visit the one that people tell their friends about',
      120,
      2,
      FONT,
      estimate,
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Make the first');
    expect(lines[1]).toMatch(/…$/);
  });

  test('breaks between Chinese words, and never before a full stop', () => {
    const lines = wrapped('让老客户乐意把我们介绍给朋友。让每位客户收到茶时都安心', 100, 9, FONT, estimate);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).not.toMatch(/^[。，]/);
    expect(lines.join('')).toBe('让老客户乐意把我们介绍给朋友。让每位客户收到茶时都安心');
  });

  test('never takes more room than there is, nor half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 40, max: 300 }),
        (text, room) => {
          for (const line of wrapped(text, room, 3, FONT, estimate)) {
            expect(estimate(line, FONT)).toBeLessThanOrEqual(room + 0.001);
            expect(line.isWellFormed()).toBe(text.isWellFormed() || line.isWellFormed());
          }
        },
      ),
    );
  });
});

describe('where a key result stands', () => {
  const way = { from: null, to: null, current: null, kind: 'from-to', progress: null };
  test.each([
    [{ ...way, from: '22 trials', to: '60 trials', current: '42 trials' }, '42 · 22 → 60 trials'],
    [{ ...way, from: '€310', to: '€180', current: '€231' }, '€231 · €310 → €180'],
    [{ ...way, from: '4 hours', to: '30 minutes', current: '2 hours' }, '2 hours · 4 hours → 30 minutes'],
    [{ ...way, to: '≤ 2%', current: '2.6%', kind: 'threshold' }, '2.6% · ≤ 2%'],
    [{ ...way, to: '300' }, '→ 300'],
    [{ ...way, kind: 'yes-no', progress: 0 }, '0.00 · yes or no'],
    [{ ...way, kind: 'rolls-up', progress: 0.54 }, '0.54 · rolled up'],
    [{ ...way, kind: 'none' }, ''],
  ])('%j is %s', (given, said) => {
    expect(wayOf(given, speechIn('en'))).toBe(said);
  });
});
