import type { Result } from '../../language-server/model/quantity.ts';

/** The value of a result that must be one; the test fails with the reason where it is not. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got the reason: ${result.reason}`);
  return result.value;
}

/** The reason of a result that must have none; the test fails with the value where there is one. */
export function reason(result: Result<unknown>): string {
  if (result.ok) throw new Error(`expected a reason, got the value ${JSON.stringify(result.value)}`);
  return result.reason;
}
