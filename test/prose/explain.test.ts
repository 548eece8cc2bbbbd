import { describe, expect, it } from 'vitest';
import { explained, explainedText, partsOf } from '../../language-server/prose/explain.ts';
import { read } from '../../language-server/prose/read.ts';

const cycle = { start: '2026-01-01', end: '2026-03-31' };

describe('what was read, as data', () => {
  it('tells every part and both verdicts', () => {
    const reading = read('Increase inbound sign-ups from 120 to 400 a month by the end of March', 'kr', {
      cycle,
    });
    expect(explained(reading)).toEqual({
      kind: 'from-to',
      verb: { text: 'Increase', kind: 'raise' },
      metric: 'inbound sign-ups',
      from: { value: 120, unit: '', text: '120' },
      to: { value: 400, unit: '', text: '400' },
      direction: 'up',
      window: 'a month',
      deadline: { text: 'by the end of March', date: '2026-03-31' },
      vague: [],
      joined: false,
      placeholder: false,
      measurable: true,
      baseline: true,
    });
  });

  it('leaves out what was not read', () => {
    expect(explained(read('Launch the new website', 'kr'))).toEqual({
      kind: 'activity',
      verb: { text: 'Launch', kind: 'activity' },
      metric: 'new website',
      vague: [],
      joined: false,
      placeholder: false,
      measurable: false,
      baseline: false,
    });
  });

  it('tells a factor, a size, a score and a range apart', () => {
    expect(explained(read('Double weekly orders', 'kr')).change).toEqual({ factor: 2, text: 'Double' });
    expect(explained(read('Cut waste by 30 %', 'kr')).change).toEqual({ value: 30, unit: '%', text: '30 %' });
    expect(explained(read('Reach a rating of 4.5/5', 'kr')).to).toEqual({
      value: 4.5,
      unit: '',
      outOf: 5,
      text: '4.5/5',
    });
    expect(explained(read('Occupancy between 80 and 85 %', 'kr'))).toMatchObject({
      comparator: 'between',
      upTo: { value: 85 },
    });
  });

  it('says that the start is missing, and that a level is to hold', () => {
    expect(explainedText(read('Increase NPS to 45', 'kr'))).toContain(
      'a change to a target, with no baseline',
    );
    expect(explainedText(read('NPS of 45', 'kr'))).toContain('a level or a bound that is to hold');
  });

  it('survives being sent', () => {
    const data = explained(read('NPS above 40 and churn below 2 % by Q3', 'kr'));
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('what was read, for people', () => {
  it('underlines the parts', () => {
    expect(explainedText(read('Increase NPS from 31 to 45', 'kr'))).toBe(
      [
        'Increase NPS from 31 to 45',
        '────────          ──    ──',
        'verb (raise)      from  to',
        '         ───',
        '         metric',
        '',
        'kind        a change from a baseline to a target',
        'from        31',
        'to          45',
        'direction   up',
        'measurable  yes',
        'baseline    yes',
      ].join('\n'),
    );
  });

  it('keeps columns under ideographs', () => {
    const [text, marks] = explainedText(read('流失率 < 2%', 'kr', { lang: 'zh' })).split('\n');
    expect(text).toBe('流失率 < 2%');
    expect(marks!.endsWith('──')).toBe(true);
    expect(marks!.length).toBe('liushilv'.length - 2 + ' < 2%'.length);
  });

  it('names parts in the order of the text', () => {
    const parts = partsOf(read('By June, improve quality and raise NPS to X', 'kr'));
    expect(parts.map(({ start }) => start)).toEqual(parts.map(({ start }) => start).sort((a, b) => a - b));
    expect(parts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['deadline', 'joins two', 'vague', 'to be filled in']),
    );
  });
});
