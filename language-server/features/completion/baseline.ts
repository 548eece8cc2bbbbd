import { CompletionItemKind } from 'vscode-languageserver';
import { labelOf } from '../../model/file.ts';
import { resolveKpi } from '../../model/resolve.ts';
import { writeQuantity } from '../../model/write-quantity.ts';
import { lastReading, sayDescription } from '../describe.ts';
import { declarationOf, symbolOf } from '../names/symbol.ts';
import { placeBefore } from './around.ts';
import { expects } from './expected.ts';
import { type Proposal, RANK } from './items.ts';
import type { Request } from './request.ts';

/** Behind `from`: the newest reading of the KPI that the key result tracks. */
export function baselineProposals(request: Request): Proposal[] {
  if (
    !expects(request.expected, 'NUMBER') ||
    !/\bfrom\s*$/.test(request.text.slice(0, request.written.start))
  )
    return [];
  const { objective } = placeBefore(request.file, request.written.start);
  const keyResult = objective?.keyResults.findLast(({ range }) => range[0] < request.written.start);
  const found = keyResult?.tracks && resolveKpi(keyResult.tracks, request.names);
  if (found?.kind !== 'found' || found.target.kind !== 'kpi') return [];
  const file = request.project.files.get(found.target.entry.uri);
  const kpi = file?.kpis.find((one) => one === declarationOf(file, symbolOf(found.target)));
  const newest = kpi && lastReading(kpi);
  if (!kpi || !newest?.value.quantity) return [];
  return [
    {
      label: writeQuantity(newest.value.quantity),
      kind: CompletionItemKind.Value,
      detail: sayDescription(request.project, request.file.uri)('readOn', {
        value: labelOf(kpi),
        date: newest.date.text,
      }),
      rank: RANK.expected,
    },
  ];
}
