import { expect, it } from 'vitest';
import { read } from '../../language-server/prose/read.ts';
import { isBareTarget, isBound } from '../../language-server/prose/targets.ts';

it.each([
  'Reach NPS 50',
  'Increase NPS to 50',
  'NPS of 50',
  '95% of tickets answered within a day',
  'No accidents',
])('%s: a target with neither start nor bound', (text) => {
  const reading = read(text, 'kr');
  expect([isBareTarget(reading), isBound(reading)]).toEqual([true, false]);
});

it.each(['NPS above 50', 'Keep churn at 2%', 'Uptime of 99.9% or more'])('%s: a bound', (text) => {
  const reading = read(text, 'kr');
  expect([isBareTarget(reading), isBound(reading)]).toEqual([false, true]);
});

it.each(['NPS from 31 to 45', 'Publish 20 videos', 'Grow revenue by 10%', 'Launch the app'])(
  '%s: neither',
  (text) => {
    const reading = read(text, 'kr');
    expect([isBareTarget(reading), isBound(reading)]).toEqual([false, false]);
  },
);
