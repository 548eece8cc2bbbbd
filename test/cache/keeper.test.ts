import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Keeper } from '../../language-server/workspace/keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('keeps when nothing else was to be done for a while, and not again and again', () => {
  const keep = vi.fn();
  const keeper = new Keeper({ keep, memory: {} as never });
  keeper.settled();
  vi.advanceTimersByTime(2000);
  keeper.settled();
  vi.advanceTimersByTime(2000);
  expect(keep).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(keep).toHaveBeenCalledTimes(1);
  keeper.settled();
  vi.advanceTimersByTime(60_000);
  expect(keep).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10 * 60_000);
  keeper.settled();
  vi.advanceTimersByTime(5000);
  expect(keep).toHaveBeenCalledTimes(2);
});

test('does nothing where nothing is to be kept', () => {
  const keep = vi.fn();
  new Keeper({ keep, memory: undefined }).settled();
  vi.advanceTimersByTime(60_000);
  expect(keep).not.toHaveBeenCalled();
});
