import { CompletionItemKind } from 'vscode-languageserver';
import { type Cycle, cycleAt, nextCycle, type STANDARD_KINDS, standardCycle } from '../../model/cycle.ts';
import { cycleDays } from '../hover/cycle.ts';
import { type Proposal, RANK, reference } from './items.ts';
import type { Request } from './request.ts';

/** Nobody sets objectives for a week. */
const KINDS = [
  'quarter',
  'half',
  'year',
  'month',
] as const satisfies readonly (typeof STANDARD_KINDS)[number][];

/** Declared cycles, then the built-in ones around the current day, or of the year that has been typed. */
export function cycleProposals(request: Request): Proposal[] {
  const declared = [...request.project.names('cycle')].sort().map((name) => {
    const entry = request.project.lookup('cycle', name)[0];
    return { name, title: entry?.title };
  });
  const builtIn = builtInCycles(request).map(({ name }) => ({ name, title: undefined }));
  return [...declared, ...builtIn].map(({ name, title }) => cycleProposal(request, name, title));
}

/** One cycle; its days stand beside it. */
export function cycleProposal(request: Request, name: string, title?: string, rank?: number): Proposal {
  return reference(name, CompletionItemKind.EnumMember, {
    detail: [title, cycleDays(name, request)].filter(Boolean).join(' · '),
    rank: rank ?? RANK.reference,
  });
}

/** The current and the next cycle of each kind; all of a year's where its number is typed. */
function builtInCycles({ today, calendar, written }: Request): Cycle[] {
  const year = /^(\d{4})-?/.exec(written.name)?.[1];
  if (year) {
    const numbers: [(typeof KINDS)[number], number][] = [
      ...[1, 2, 3, 4].map((quarter) => ['quarter', quarter] as ['quarter', number]),
      ['half', 1],
      ['half', 2],
      ['year', 1],
      ...Array.from({ length: 12 }, (_, month) => ['month', month + 1] as ['month', number]),
    ];
    return numbers.flatMap(([kind, number]) => {
      const cycle = standardCycle(kind, Number(year), number, calendar);
      return cycle.ok ? [cycle.value] : [];
    });
  }
  return KINDS.flatMap((kind) => {
    const current = cycleAt(kind, today, calendar);
    if (!current.ok) return [];
    const next = nextCycle(current.value, calendar);
    return next.ok ? [current.value, next.value] : [current.value];
  });
}
