import type { LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { formatQuantity } from '../model/format-quantity.ts';
import { offsetAt, positionAt } from '../model/position.ts';
import type { Reading, ReadQuantity } from '../prose/reading.ts';
import type { KeyResultView } from '../rules/engine/views.ts';
import { fileOf, type ProjectSource } from './source.ts';

/** Bounds as signs: a hint is read at a glance. */
const SIGNS = { 'at least': '≥', 'at most': '≤', above: '>', below: '<', between: '' } as const;

/**
 * What was read out of a key result that is prose alone: ` 31 → 45 · 2026-03-31`. Undefined where there is nothing to
 * show: it stands in form, or no number was read.
 */
export function hintOf({ model, reading }: KeyResultView): string | undefined {
  if (!model.title || model.metric || model.tracks || !reading?.measurable) return undefined;
  const value = valueRead(reading);
  if (!value) return undefined;
  return [value, reading.deadline?.date].filter(Boolean).join(' · ');
}

function valueRead({
  from,
  to,
  upTo,
  change,
  comparator,
  direction,
  kind,
  lang,
}: Reading): string | undefined {
  const shown = (read: ReadQuantity): string => formatQuantity(read.quantity, lang);
  if (from && to) return `${shown(from)} → ${shown(to)}${upTo ? ` – ${shown(upTo)}` : ''}`;
  if (to && upTo) return `${shown(to)} – ${shown(upTo)}`;
  if (to && kind === 'count') return `0 → ${shown(to)}`;
  if (to && comparator) return `${SIGNS[comparator]} ${shown(to)}`.trim();
  if (to) return `? → ${shown(to)}`;
  if (change?.by) return `${direction === 'down' ? '−' : '+'} ${formatQuantity(change.by, lang)}`;
  return change?.factor ? `× ${change.factor}` : undefined;
}

/** Hints behind the titles of key results in a part of a file. */
export class OkrInlayHintProvider implements InlayHintProvider {
  constructor(
    private readonly source: ProjectSource,
    /** Whether the person wants them: `okr.inlayHints` of the editor's settings, yes where it says nothing. */
    private readonly wanted: () => Promise<boolean | undefined>,
  ) {}

  async getInlayHints(
    document: LangiumDocument,
    { range }: InlayHintParams,
  ): Promise<InlayHint[] | undefined> {
    if ((await this.wanted()) === false) return undefined;
    const at = fileOf(this.source, document);
    const view = at?.project.view(at.file.uri);
    if (!at || !view) return undefined;
    const [start, end] = [offsetAt(at.file, range.start), offsetAt(at.file, range.end)];
    const shown = view.objectives
      .flatMap(({ keyResults }) => keyResults)
      .filter(({ model }) => model.range[0] <= end && start <= model.range[1]);
    return shown.flatMap((keyResult): InlayHint[] => {
      const hint = hintOf(keyResult);
      const title = keyResult.model.title;
      if (!hint || !title) return [];
      return [
        {
          position: positionAt(at.file, title.range[1]),
          label: hint,
          kind: InlayHintKind.Parameter,
          paddingLeft: true,
        },
      ];
    });
  }
}
