import type { Status } from './model.ts';

/*
 * Numbers and statuses as people read them on a card.
 */

/** A share as a whole percentage; `–` where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`;
}

/** A confidence as people say it, `6/10`; empty where nobody said any. */
export function outOfTen(confidence: number | null): string {
  return confidence === null ? '' : `${Math.round(confidence * 100) / 10}/10`;
}

/** The status with a capital, as a label. */
export function statusLabel(status: Status): string {
  return status[0]!.toUpperCase() + status.slice(1);
}

/** The class of a status: `on-track`. */
export function statusClass(status: Status): string {
  return `is-${status.replace(' ', '-')}`;
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What `wayOf` looks at. */
export interface Way {
  readonly from: string | null;
  readonly to: string | null;
  readonly current: string | null;
  readonly kind: string;
  readonly progress: number | null;
}

/** Where a key result stands and where it goes: `31 · 22 → 60 trials`. A unit that all share is said once. */
export function wayOf({ from, to, current, kind, progress }: Way): string {
  const unit = to === null ? '' : (/ .*$/u.exec(to)?.[0] ?? '');
  const bare = (value: string): string =>
    unit !== '' && value.endsWith(unit) ? value.slice(0, -unit.length) : value;
  const way =
    from !== null ? `${bare(from)} → ${to ?? '?'}` : to !== null && kind === 'from-to' ? `→ ${to}` : to;
  const now =
    current === null ? (way === null ? percent(progress) : null) : way === null ? current : bare(current);
  return [now, way ?? KINDS[kind] ?? '']
    .filter((part) => part !== null && part !== '' && part !== '–')
    .join(' · ');
}

const KINDS: Readonly<Record<string, string>> = {
  'yes-no': 'yes or no',
  milestones: 'milestones',
  'rolls-up': 'rolled up',
  share: 'share done',
};
