import { isArrow } from '../scan/arrow.ts';
import { hitAt, hitBefore, type Scan, word } from '../scan/scan.ts';

/** Which of the figures are left blank or hidden: "from X to Y", "by X %", "$N3". */
export interface Blanks {
  readonly from: boolean;
  readonly to: boolean;
  readonly change: boolean;
  /** "At least weekly": how often, as a bound. */
  readonly bound?: boolean;
}

/** "Releases monthly → weekly", "from quarterly to monthly": how often, before and after. */
function changesPace(scan: Scan): boolean {
  return scan.all.some((hit) => {
    if (hit.group !== 'window') return false;
    const to = hitAt(scan, hit.next, 'to')?.next ?? (isArrow(scan, hit.next) ? hit.next + 1 : undefined);
    return to !== undefined && hitAt(scan, to, 'window') !== undefined;
  });
}

/** "Deploy at least daily", "release frequency: weekly": how often is the figure here. */
function paceAimed(scan: Scan): 'bound' | 'to' | undefined {
  for (const { group, first } of scan.all) {
    if (group !== 'window' || first === 0) continue;
    const bound = hitBefore(scan, first, 'bound')?.comparator;
    if (bound === 'at least' || bound === 'at most') return 'bound';
    const end =
      hitBefore(scan, first, 'to')?.first ?? (word(scan, first - 1) === ':' ? first - 1 : undefined);
    if (end !== undefined && hitBefore(scan, end, 'metricHead')) return 'to';
  }
  return undefined;
}

/** @param places tokens at which a blank stands where a number should */
export function readBlanks(scan: Scan, places: readonly number[]): Blanks {
  if (changesPace(scan)) return { from: true, to: true, change: false };
  const pace = paceAimed(scan);
  let from = false;
  let to = pace === 'to';
  let change = false;
  for (const at of places) {
    if (hitBefore(scan, at, 'from') || hitBefore(scan, at, 'fromPaired')) from = true;
    else if (hitBefore(scan, at, 'by') || hitBefore(scan, at, 'byAfterMove')) change = true;
    else to = true;
  }
  return { from, to, change, bound: pace === 'bound' };
}
