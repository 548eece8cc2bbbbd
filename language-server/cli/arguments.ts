import { InvalidArgumentError } from 'commander';
import { type IsoDate, parseIsoDate } from '../model/dates.ts';

/** @throws InvalidArgumentError, which commander shows */
export function dateArgument(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new InvalidArgumentError(`${capitalised(date.reason)}.`);
  return date.value;
}

/** @throws InvalidArgumentError, which commander shows */
export function countArgument(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number, 0 or more.');
  return Number(text);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
