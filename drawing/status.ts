import type { Status } from './model.ts';
import type { Speech } from './speech.ts';

/** The class of a status: `is-on-track`. */
export function statusClass(status: Status): string {
  return `is-${status.replace(' ', '-')}`;
}

/** The status with a capital, as a label. */
export function statusLabel(status: Status, { label }: Speech): string {
  return label(status);
}
