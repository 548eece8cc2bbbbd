import type { Verb } from '../reading.ts';
import { type Hit, hitAt, type Scan, span, word } from '../scan/scan.ts';
import type { Marks } from './marks.ts';

/** The verb that says what is to be done, with what the data file knows of it. */
export interface VerbFound {
  readonly hit: Hit;
  /** True where it leads the sentence; a verb further in only colours it. */
  readonly leads: boolean;
}

/** How far a prefix such as "Docs:" may reach, in tokens. */
const PREFIX = 7;

/** The leading verb or the noun that stands for one; without one, the first verb that moves or finishes something. */
export function readVerb(scan: Scan, marks: Marks): VerbFound | undefined {
  const lead = leading(scan, marks, 0) ?? afterPrefix(scan, marks);
  if (lead !== undefined) return { hit: lead, leads: true };
  const inside = scan.all.filter(
    (hit) => (hit.group === 'verb' || hit.group === 'noun') && marks.free(hit.first),
  );
  const moves = inside.find((hit) => (hit.kind === 'raise' || hit.kind === 'lower') && !hit.improve);
  const finishes = scan.lexicon.spaced
    ? inside.find((hit) => hit.done || (hit.group === 'noun' && endsClause(scan, marks, hit)))
    : inside[0];
  const hit = moves ?? finishes;
  return hit === undefined ? undefined : { hit, leads: false };
}

/** A verb as it goes into a reading. */
export function asVerb(scan: Scan, { hit }: VerbFound): Verb {
  return { ...span(scan, hit.first, hit.next), kind: hit.kind!, lemma: hit.lemma };
}

function leading(scan: Scan, marks: Marks, from: number): Hit | undefined {
  for (let i = from; i < scan.tokens.length; ) {
    const verb = hitAt(scan, i, 'verb') ?? hitAt(scan, i, 'noun');
    const before = hitAt(scan, i, 'leadIn');
    if (before !== undefined && (verb === undefined || before.next > verb.next)) i = before.next;
    else if (verb !== undefined && (marks.free(i) || marks.at(i) === 'window')) return verb;
    else if (marks.at(i) === 'deadline') i++;
    else if (scan.tokens[i]!.type === 'sign' && /^[,:;.([-]$/.test(word(scan, i))) i++;
    else return undefined;
  }
  return undefined;
}

/** "Docs: publish the handbook", "Payments – launch refunds". */
function afterPrefix(scan: Scan, marks: Marks): Hit | undefined {
  for (let i = 1; i < Math.min(PREFIX, scan.tokens.length - 1); i++) {
    const sign = word(scan, i);
    const dash = sign === '-' && !scan.tokens[i]!.glued && !scan.tokens[i + 1]!.glued;
    if (sign === ':' || sign === ']' || dash) return leading(scan, marks, i + 1);
  }
  return undefined;
}

/** "Website launch": an action noun at the end of a phrase that has no verb. */
function endsClause(scan: Scan, marks: Marks, hit: Hit): boolean {
  const after = scan.tokens[hit.next];
  return (
    after === undefined ||
    after.type === 'sign' ||
    !marks.free(hit.next) ||
    hitAt(scan, hit.next, 'stop') !== undefined
  );
}
