import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { page } from '../../drawing/page.ts';
import { drawScorecard } from '../../drawing/scorecard/draw-scorecard.ts';
import { speechIn } from '../../drawing/speech.ts';
import { columnsFor } from '../../drawing/table/columns.ts';
import { monthsIn, spanOf } from '../../drawing/timeline/calendar.ts';
import { wheelFacts } from '../../drawing/timeline/year-wheel.ts';
import { wayOf } from '../../drawing/way.ts';
import { previewOf, SMALL } from './support.ts';

const model = previewOf(SMALL);
const { surroundings, objectives } = model;

describe('a drawing speaks', () => {
  test.each([
    ['pl', 'Trwa: 2026-Q1 i 2026-H1', 'Najbliższe zamknięcie: 2026-Q1, 31 mar 2026, za 49 dni'],
    ['zh', '进行中：2026-Q1和2026-H1', '下一个结束：2026-Q1，2026年3月31日，还有 49 天'],
    ['sv', 'Pågår: 2026-Q1 och 2026-H1', 'Avslutas härnäst: 2026-Q1 den 31 mars 2026, om 49 dagar'],
    ['ru', 'Идёт: 2026-Q1 и 2026-H1', 'Ближайшее закрытие: 2026-Q1, 31 мар. 2026 г., через 49 дней'],
  ])('%s about time', (language, running, next) => {
    const facts = wheelFacts(objectives, surroundings.cycles, surroundings.today, speechIn(language));
    expect(facts.slice(0, 2)).toEqual([running, next]);
  });

  test.each([
    ['pl', ['1 wiersz', '3 wiersze', '5 wierszy', '22 wiersze', '112 wierszy']],
    ['ru', ['1 строка', '3 строки', '5 строк', '22 строки', '112 строк']],
    ['sv', ['1 rad', '3 rader', '5 rader', '22 rader', '112 rader']],
    ['zh', ['1 行', '3 行', '5 行', '22 行', '112 行']],
  ])('with the plurals of %s', (language, expected) => {
    const { say } = speechIn(language);
    expect([1, 3, 5, 22, 112].map((count) => say('rowCount', { count }))).toEqual(expected);
  });

  test('with scores as they are said everywhere', () => {
    expect(speechIn('sv').figure(0.456)).toBe('0.46');
    expect(speechIn('en').figure(-0)).toBe('0.00');
    expect(speechIn('pl').figure(null)).toBe('–');
  });

  test('with numbers as its language writes them', () => {
    expect(speechIn('ru').outOfTen(0.65)).toBe('6,5/10');
    expect(speechIn('en').outOfTen(0.6)).toBe('6/10');
    const yesNo = { from: null, to: null, current: null, kind: 'yes-no', progress: 0 };
    expect(wayOf(yesNo, speechIn('pl'))).toBe('0.00 · tak lub nie');
  });

  test('with its months and its labels', () => {
    const labels = monthsIn(spanOf('2026-05-01', '2026-06-30'), 'ru').map(({ label }) => label);
    expect(labels).toEqual(['май', 'июнь']);
    expect(columnsFor([], speechIn('zh-cn')).map(({ label }) => label)).toContain('负责人');
    const drawn = renderToString(
      drawScorecard({ ...surroundings, kpis: [], objectives, selected: null, speech: speechIn('sv') }),
    );
    expect(drawn).toContain('Lärande och tillväxt');
    expect(drawn).not.toContain('Learning');
  });

  test('English where it does not know the language', () => {
    expect(speechIn('de').say('views')).toBe('Views');
    expect(speechIn('constructor').language).toBe('en');
  });

  test('on a page that says in which language it is', () => {
    const made = page(
      { ...model, surroundings: { ...surroundings, language: 'pl' } },
      {},
      { script: '', style: '' },
    );
    expect(made).toContain('<html lang="pl">');
    expect(made).toContain('<title>OKR-y: The Mill, 2026-02-10</title>');
  });
});
