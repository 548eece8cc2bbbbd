import { innerHit, type Scan, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';
import type { VerbFound } from './verb.ts';

/** "An all-staff meeting". */
function isJoined(scan: Scan, at: number): boolean {
  return word(scan, at) === '-' && scan.tokens[at]!.glued;
}

/**
 * True where "all", "every" or "each" says how much is to be done: "migrate all services", "every teacher has a laptop".
 * Behind a preposition it only says for whom: "a portal for all parents".
 */
export function readWhole(scan: Scan, marks: Marks, verb: VerbFound | undefined): boolean {
  return scan.all.some((hit) => {
    if (hit.group !== 'all' || !marks.free(hit.first) || isJoined(scan, hit.next)) return false;
    if (hit.first > 0 && (innerHit(scan, hit.first - 1, 'stop') || innerHit(scan, hit.first - 1, 'joiner')))
      return false;
    return hit.first === 0 || verb?.leads !== true || verb.hit.kind !== 'weak' || hit.first === verb.hit.next;
  });
}
