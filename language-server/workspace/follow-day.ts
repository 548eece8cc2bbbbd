import type { Publisher } from './publisher.ts';
import type { Workspace } from './workspace.ts';

const MINUTE = 60_000;

/**
 * Judges everything again when a new day has begun: an editor is left open over night, and a laptop wakes up.
 * @returns stops it
 */
export function followDay(
  today: () => string,
  { workspace, publisher }: { workspace: Workspace; publisher: Publisher },
): () => void {
  let day = today();
  const timer = setInterval(() => {
    const now = today();
    if (now === day) return;
    day = now;
    workspace.dayChanged();
    publisher.changed([]);
  }, MINUTE);
  // A process must not be kept alive by this alone; browsers have no such notion.
  (timer as { unref?: () => void }).unref?.();
  return () => clearInterval(timer);
}
