import type { DraftBuilder } from '../builder.ts';
import type { Item } from '../draft.ts';
import type { Data } from './data.ts';

/** A value as people read it; empty for none. Line breaks become blanks. */
export function scalarText(value: Data | undefined): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  return String(value).replace(/\s+/g, ' ').trim();
}

/** Keeps data that is no part of an OKR: `a.b: value`, a remark each. */
export function keepData(builder: DraftBuilder, key: string, value: Data, within?: Item): void {
  if (Array.isArray(value)) {
    for (const one of value as readonly Data[]) keepData(builder, key, one, within);
  } else if (typeof value === 'object' && value !== null) {
    for (const [inner, leaf] of Object.entries(value)) keepData(builder, `${key}.${inner}`, leaf, within);
  } else if (scalarText(value) !== '') {
    builder.draft.unknown.add(key);
    builder.remark(`${key}: ${scalarText(value)}`, 1, within?.kind === 'risk' ? undefined : within);
  }
}

/** Every value in some data, as text. */
export function* leavesOf(value: Data): Generator<string> {
  if (Array.isArray(value)) for (const one of value as readonly Data[]) yield* leavesOf(one);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* leavesOf(one);
  else if (scalarText(value) !== '') yield scalarText(value);
}
