import { CompletionItemKind } from 'vscode-languageserver';
import type { Value } from '../../model/file.ts';
import { valuesIn, valuesOfObjective } from '../values-in.ts';
import { placeBefore } from './around.ts';
import { expects } from './expected.ts';
import { type Proposal, RANK } from './items.ts';
import type { Request } from './request.ts';
import { sayProposal } from './say.ts';

/** What is measured in most plans. */
const COMMON = ['%', 'days', 'hours', 'weeks', 'months', 'k', 'M'];

/** Units behind a number: those of the objective, then of the file, then common ones. */
export function unitProposals(request: Request): Proposal[] {
  if (!expects(request.expected, 'UNIT', 'Measure') || request.startsLine) return [];
  const say = sayProposal(request);
  const { objective } = placeBefore(request.file, request.written.start);
  const nearby = new Set(objective ? unitsIn(valuesOfObjective(objective), request) : []);
  const inFile = new Set(unitsIn(valuesIn(request.file), request));
  return [...new Set([...nearby, ...inFile, ...COMMON])].map((label) => ({
    label,
    kind: CompletionItemKind.Unit,
    detail: say(nearby.has(label) ? 'unitOfObjective' : inFile.has(label) ? 'unitOfFile' : 'unit'),
    rank: nearby.has(label) ? RANK.expected : RANK.value,
  }));
}

/** Units as they are written, without the value that is being typed. */
function unitsIn(values: Iterable<Value>, { written }: Request): string[] {
  const found: string[] = [];
  for (const { quantity, text, range } of values) {
    if (!quantity || (range[0] <= written.start && written.start <= range[1])) continue;
    const unit = quantity.dimension === 'count' ? quantity.unit : unitOf(text);
    if (unit) found.push(unit);
  }
  return found;
}

/** `MQLs` of `30 MQLs`, `kr` of `1,5kr`. */
function unitOf(value: string): string | undefined {
  const end = /(?<![^\s\d])[^\s\d]+$/u.exec(value)?.[0];
  return end?.replace(/^[^\p{L}%]+/u, '');
}
