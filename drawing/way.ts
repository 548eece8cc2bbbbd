import type { Speech } from './speech.ts';
import type { WordKey } from './words/en.ts';

/** What `wayOf` looks at. */
export interface Way {
  readonly from: string | null;
  readonly to: string | null;
  readonly current: string | null;
  readonly kind: string;
  readonly progress: number | null;
}

/** Where a key result stands and where it goes: `31 · 22 → 60 trials`. A unit that all share is said once. */
export function wayOf({ from, to, current, kind, progress }: Way, { say, figure }: Speech): string {
  const unit = to?.includes(' ') ? to.slice(to.indexOf(' ')) : '';
  const bare = (value: string): string =>
    unit !== '' && value.endsWith(unit) ? value.slice(0, -unit.length) : value;
  const way =
    from !== null ? `${bare(from)} → ${to ?? '?'}` : to !== null && kind === 'from-to' ? `→ ${to}` : to;
  const now =
    current === null ? (way === null ? figure(progress) : null) : way === null ? current : bare(current);
  return [now, way ?? (SAID.has(kind) ? say(kind as WordKey) : '')]
    .filter((part) => part !== null && part !== '' && part !== '–')
    .join(' · ');
}

/** Kinds that say by a word how they are measured. */
const SAID: ReadonlySet<string> = new Set<WordKey>(['yes-no', 'milestones', 'rolls-up', 'share']);
