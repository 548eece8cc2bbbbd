import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { page } from '../../drawing/page.ts';
import { drawScorecard } from '../../drawing/scorecard/draw-scorecard.ts';
import { speechIn } from '../../drawing/speech.ts';
import { columnsFor } from '../../drawing/table/columns.ts';
import { asTabs, rowsOf } from '../../drawing/table/rows.ts';
import { dayOf, monthsIn, shareOf, spanOf } from '../../drawing/timeline/calendar.ts';
import { drawChart } from '../../drawing/timeline/draw-chart.ts';
import { wheelFacts } from '../../drawing/timeline/year-wheel.ts';
import { restored, START } from '../../drawing/view-state.ts';
import { previewOf, SMALL } from './support.ts';

const model = previewOf(SMALL);
const { surroundings, objectives } = model;
const speech = speechIn('en');

describe('the table', () => {
  const columns = columnsFor(surroundings.units, speech);
  const titles = (state: Partial<typeof START>): string[] =>
    rowsOf(model, { ...START, ...state }, columns, 'en').map((row) => columns[0]!.text(row));

  test('has each objective with its key results, in the order of the organisation', () => {
    expect(titles({})).toEqual([
      'Be the bread that the town asks for',
      'Stars in the guide',
      'Guests who come back',
      'Have mornings without shouting',
      'Mornings with a complaint',
      'Give every loaf the crust it deserves',
      'Burnt loaves a day',
      'Let nobody leave without a word',
      'Guests greeted by name',
      'Paint the door',
      'Coats of paint',
    ]);
  });

  test('is sorted by objective, what has no value last', () => {
    const sorted = titles({ audience: 'board', sort: { column: 'score', descending: true } });
    expect(sorted[0]).toBe('Give every loaf the crust it deserves');
    expect(titles({ audience: 'board', sort: { column: 'goal', descending: false } })[0]).toBe(
      'Be the bread that the town asks for',
    );
  });

  test('goes into a spreadsheet, where no cell becomes a formula', () => {
    const [first] = objectives;
    const rows = [{ objective: { ...first!, title: '=HYPERLINK("x")\tnew\nline' } }];
    const [head, line, ...rest] = asTabs(rows, columns).split('\n');
    expect(head!.split('\t')).toHaveLength(columns.length);
    expect(line!.split('\t')).toHaveLength(columns.length);
    expect(line).toMatch(/^'=HYPERLINK\("x"\) new line\t/);
    expect(rest).toEqual([]);
  });
});

describe('the timeline', () => {
  test('counts days without a time zone', () => {
    const quarter = spanOf('2026-01-01', '2026-03-31');
    expect(shareOf(dayOf('2026-01-01'), quarter)).toBe(0);
    expect(shareOf(dayOf('2026-04-01'), quarter)).toBe(1);
    expect(monthsIn(quarter, 'en').map(({ label, start, end }) => [label, end - start + 1])).toEqual([
      ['Jan', 31],
      ['Feb', 28],
      ['Mar', 31],
    ]);
  });

  test('draws check-ins against the pace line, with confidence and where it is likely to end', () => {
    const burnt = objectives
      .flatMap(({ keyResults }) => keyResults)
      .find(({ title }) => title.startsWith('Burnt'))!;
    expect(burnt.readings).toEqual([
      ['2026-02-02', 0.4444],
      ['2026-02-09', 0.6667],
    ]);
    const axis = { ...spanOf('2026-01-01', '2026-06-30'), width: 600 };
    const drawn = renderToString(
      drawChart(burnt, { axis, boundaries: [dayOf('2026-04-01')], today: dayOf('2026-02-10'), speech }),
    );
    for (const part of ['pace-line', 'cone', 'likely', 'today', 'boundary', 'sure'])
      expect(drawn).toContain(`class="${part}"`);
    expect(drawn.match(/class="reading"/g)).toHaveLength(2);
    expect(drawn).toContain('0.67 of the way on Feb 9, 2026, 2 readings');
  });

  test('says what is running and what closes next', () => {
    expect(wheelFacts(objectives, surroundings.cycles, surroundings.today, speech).slice(0, 2)).toEqual([
      'Running: 2026-Q1 and 2026-H1',
      expect.stringMatching(/^Next closing: 2026-Q1 on .+, in 49 days$/),
    ]);
  });
});

describe('the scorecard', () => {
  test('has the KPIs by perspective with what moves them, and the pillars with what serves them', () => {
    const drawn = renderToString(
      drawScorecard({
        ...surroundings,
        ...previewOf(`${SMALL}
kpi rating "Stars of our guests" {
  perspective customer
  healthy at least 4/5
  2026-01-31: 3.9/5
  2026-02-05: 4.2/5
}
objective stars "Win the guests" for shop in 2026-Q1 {
  kr rating "Stars" tracks rating from 3.9/5 to 4.5/5
}
`),
        selected: null,
        speech,
      }),
    );
    expect(drawn).toMatch(
      /Customer.*Stars of our guests.*4\.2\/5.*Healthy.*rising, getting better.*Win the guests/s,
    );
    expect(drawn).toMatch(/Craft.*Be the bread that the town asks for/s);
    expect(drawn).toContain('Bread for everybody in walking distance');
  });
});

describe('the page by itself', () => {
  test('cannot be broken out of, and asks nothing of a network', () => {
    const hostile = '</script><script>alert(1)</script><!--';
    const [first, ...rest] = objectives;
    const made = page(
      {
        ...model,
        surroundings: { ...surroundings, project: hostile },
        objectives: [{ ...first!, title: hostile }, ...rest],
      },
      {},
      { script: 'let a = "</script>";', style: '' },
    );
    expect(made.match(/<script/g)).toHaveLength(2);
    expect(made.match(/<\/script>/g)).toHaveLength(2);
    expect(made).toContain("default-src 'none'");
    expect(made).not.toMatch(/(?:src|href)=/);
    const data = /<script type="application\/json" id="okr-model">(.*?)<\/script>/s.exec(made)![1]!;
    expect(JSON.parse(data).changes.objectives[0].title).toBe(hostile);
  });
});

test('a state of another version is taken as far as it is understood', () => {
  expect(restored(undefined)).toEqual(START);
  expect(restored({ view: 'table', collapsed: 'x', filter: { team: 'a' }, more: 1 })).toEqual({
    ...START,
    view: 'table',
    filter: { ...START.filter, team: 'a' },
  });
});
