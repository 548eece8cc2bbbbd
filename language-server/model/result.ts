import type { Result } from './quantity.ts';

/** A value that could be made. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Why there is no value, as a sentence part for a person: no capital, no full stop. */
export function failed(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
