import type { LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { formatQuantity } from '../model/format-quantity.ts';
import { offsetAt, positionAt } from '../model/position.ts';
import type { Reading, ReadQuantity } from '../prose/reading.ts';
import type { KeyResultView } from '../rules/engine/views.ts';
import type { Project } from '../workspace/project.ts';
import { share } from './figures.ts';
import type { ShownFigures } from './shown-figures.ts';
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

/** What of it somebody wants to see: `okr.inlayHints` of the editor's settings. */
export interface HintSettings {
  /** What was read out of prose. */
  readonly reading: boolean;
  /** How far key results are. */
  readonly progress: boolean;
}

/** How far a key result is: `0.53`. Undefined for one that nobody has measured, or that was given up. */
export function progressHint(project: Project, { model, objective, id }: KeyResultView): string | undefined {
  if (model.dropped || objective.model.dropped) return undefined;
  const progress = project.scores.keyResult({ ...objective.id, keyResult: id })?.progress;
  return progress?.ok ? share(progress.value.value) : undefined;
}

/** Hints of the key results in a part of a file: what was read behind the title, progress at the end. */
export class OkrInlayHintProvider implements InlayHintProvider {
  constructor(
    private readonly source: ProjectSource,
    private readonly shown: ShownFigures,
    /** What the person wants; what the settings do not say is as the extension has it. */
    private readonly settings: () => Promise<Partial<HintSettings> | null | undefined>,
  ) {}

  async getInlayHints(
    document: LangiumDocument,
    { range }: InlayHintParams,
  ): Promise<InlayHint[] | undefined> {
    const { reading = true, progress = false } = (await this.settings()) ?? {};
    const at = fileOf(this.source, document);
    const view = at?.project.view(at.file.uri);
    if (!at || !view) return undefined;
    const [start, end] = [offsetAt(at.file, range.start), offsetAt(at.file, range.end)];
    const shown = view.objectives
      .flatMap(({ keyResults }) => keyResults)
      .filter(({ model }) => model.range[0] <= end && start <= model.range[1]);
    if (progress) this.watch(at.file.uri, shown);
    return shown.flatMap((keyResult) => {
      const { title, metric, range: whole } = keyResult.model;
      const read = reading && title ? hintOf(keyResult) : undefined;
      const far = progress ? progressHint(at.project, keyResult) : undefined;
      // Milestones go on below: the line that names the key result is where one looks.
      const behind = metric?.kind === 'milestones' ? (title?.range[1] ?? whole[0]) : whole[1];
      return [
        ...(read && title ? [hint(positionAt(at.file, title.range[1]), read)] : []),
        ...(far ? [hint(positionAt(at.file, behind), far)] : []),
      ];
    });
  }

  private watch(uri: string, keyResults: readonly KeyResultView[]): void {
    this.shown.begin('hint', uri);
    const read = (): string => {
      const project = this.source.projectOf(uri);
      return project ? keyResults.map((one) => progressHint(project, one) ?? '').join() : '';
    };
    this.shown.watch('hint', uri, 'progress', read);
  }
}

function hint(position: InlayHint['position'], label: string): InlayHint {
  return { position, label, kind: InlayHintKind.Parameter, paddingLeft: true };
}
