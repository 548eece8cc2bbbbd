import { innerHit, type Scan } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import type { VerbFound } from './verb.ts';

/**
 * True where "all", "every" or "each" says how much is to be done: "migrate all services", "every teacher has a laptop".
 * Behind a preposition it only says for whom: "a portal for all parents".
 */
export function readWhole(scan: Scan, marks: Marks, verb: VerbFound | undefined): boolean {
  return scan.all.some((hit) => {
    if (hit.group !== 'all' || !marks.free(hit.first)) return false;
    if (hit.first > 0 && (innerHit(scan, hit.first - 1, 'stop') || innerHit(scan, hit.first - 1, 'joiner')))
      return false;
    return hit.first === 0 || verb?.leads !== true || verb.hit.kind !== 'weak' || hit.first === verb.hit.next;
  });
}
