import { CompletionItemKind } from 'vscode-languageserver';
import type { CheckIn, KeyResult, Milestone, Range } from '../../model/file.ts';
import type { ObjectiveEntry } from '../../model/names.ts';
import { resolveSupportable } from '../../model/resolve.ts';
import { placeBefore } from './around.ts';
import { expects } from './expected.ts';
import { type Proposal, RANK } from './items.ts';
import { keyResultProposals, keyResultsOfEntry } from './key-results.ts';
import type { Request } from './request.ts';

/** At the beginning of a check-in's line: key results that have none yet. */
export function lineProposals(request: Request): Proposal[] {
  const { file, written, fresh, text } = request;
  const { checkIn, place } = placeBefore(file, written.start);
  const entry = checkIn && fresh ? objectiveOf(request, checkIn, place) : undefined;
  if (!checkIn || !entry) return [];
  const taken = new Set(
    checkIn.lines
      .filter(({ range }) => range[0] !== written.start)
      .map(({ keyResult }) => keyResult.path.at(-1)?.name ?? ''),
  );
  const colon = /^[ \t]*[:：]/.test(text.slice(written.end, written.end + 20));
  return keyResultProposals(request, entry, taken, colon ? '' : ': ');
}

/** Behind the colon: the milestones of the key result, or yes and no. */
export function answerProposals(request: Request): Proposal[] {
  const { expected, written, startsLine } = request;
  if (startsLine || !expects(expected, 'STRING', 'CheckInLine') || !expects(expected, 'NUMBER', 'Value'))
    return [];
  const keyResult = keyResultOnLine(request, written.start);
  if (keyResult?.metric?.kind === 'milestones')
    return milestones(keyResult.metric.steps, (title) => ({ insert: JSON.stringify(title) }));
  if (keyResult?.metric?.kind === 'yes-no')
    return ['yes', 'no'].map((label) => ({
      label,
      kind: CompletionItemKind.Value,
      rank: RANK.expected,
    }));
  return [];
}

/**
 * Between quotation marks: the milestones of the key result on this line.
 * @param quoted the text with its marks
 */
export function quotedProposals(request: Request, quoted: Range): Proposal[] {
  const before = request.text.slice(0, quoted[0]);
  if (!/[:：][ \t]*$/.test(before)) return [];
  const keyResult = keyResultOnLine(request, quoted[0]);
  if (keyResult?.metric?.kind !== 'milestones') return [];
  return milestones(keyResult.metric.steps, (title) => {
    const insert = JSON.stringify(title);
    return { insert, range: quoted, filter: insert };
  });
}

/** True where `yes` and `no` are no answer: the key result is measured in another way. */
export function isMeasured(request: Request): boolean {
  const kind = keyResultOnLine(request, request.written.start)?.metric?.kind;
  return kind !== undefined && kind !== 'yes-no';
}

function milestones(steps: readonly Milestone[], rest: (title: string) => Partial<Proposal>): Proposal[] {
  return steps.flatMap(({ title, share }) =>
    title
      ? [
          {
            label: title.value,
            kind: CompletionItemKind.EnumMember,
            detail: share.text,
            rank: RANK.expected,
            ...rest(title.value),
          },
        ]
      : [],
  );
}

function keyResultOnLine(request: Request, offset: number): KeyResult | undefined {
  const { checkIn, place } = placeBefore(request.file, offset);
  const entry = checkIn && objectiveOf(request, checkIn, place);
  const name = checkIn?.lines.findLast(({ range }) => range[0] < offset)?.keyResult.path.at(-1)?.name;
  return entry && keyResultsOfEntry(request, entry).find((keyResult) => keyResult.name === name);
}

function objectiveOf(
  { names }: Request,
  { objective }: CheckIn,
  place: Parameters<typeof resolveSupportable>[1],
): ObjectiveEntry | undefined {
  const found = objective && resolveSupportable(objective, place, names, true);
  return found?.kind === 'found' && found.target.kind === 'objective' ? found.target.entry : undefined;
}
