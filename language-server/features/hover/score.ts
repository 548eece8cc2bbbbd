import type { KeyResultId, ObjectiveId } from '../../model/ids.ts';
import type { Result } from '../../model/quantity.ts';
import { ok } from '../../model/result.ts';
import type { Judged } from '../../model/score/status.ts';
import { reasonIn } from '../../rules/status-words.ts';
import { line } from '../describe.ts';
import { barOf, share } from '../figures.ts';
import type { SymbolId } from '../names/symbol.ts';
import { keyResultArithmetic, objectiveArithmetic } from './arithmetic.ts';
import { cascadeContent } from './cascade.ts';
import type { HoverContext } from './context.ts';
import { lastCheckIn } from './last-check-in.ts';
import { type CommandTarget, commandLink, placeLink } from './links.ts';
import { bold, escaped, lines, paragraphs } from './markdown.ts';
import { confidenceLine, endingLine, forecastLine, meanConfidence } from './outlook.ts';

/**
 * How an objective or a key result is going, and what can be done about it: the figures that everything else shows,
 * short ones first. Empty for everything else.
 */
export function scoreContent(symbol: SymbolId, context: HoverContext): string {
  const { kind, uri, id, parent } = symbol;
  if (kind === 'objective') return ofObjective(symbol, { uri, objective: id }, context);
  if (kind !== 'key-result' || parent === undefined) return '';
  return ofKeyResult(symbol, { uri, objective: parent, keyResult: id }, context);
}

function ofObjective(symbol: SymbolId, id: ObjectiveId, context: HoverContext): string {
  const found = context.project.scores.objective(id);
  if (!found) return '';
  return paragraphs(
    headline(found.score, found.pace, found.status, context),
    acts(symbol, id, context),
    objectiveArithmetic(id, found, context),
    lines(forecastLine(found, context), meanConfidence(found, context), lastCheckIn(id, context)),
    cascadeContent(id, context),
  );
}

function ofKeyResult(symbol: SymbolId, id: KeyResultId, context: HoverContext): string {
  const found = context.project.scores.keyResult(id);
  if (!found) return '';
  const { progress, pace, status, confidence } = found;
  return paragraphs(
    headline(progress.ok ? ok(progress.value.value) : progress, pace, status, context),
    acts(symbol, id, context),
    keyResultArithmetic(id, found, context),
    lines(endingLine(found, context), confidenceLine(confidence, context), lastCheckIn(id, context)),
    cascadeContent(id, context),
  );
}

/** `Score ▰▰▰▰▰▰▱▱▱▱ 0.62 · pace 0.55 · on track`, and below it why. */
export function headline(
  score: Result<number>,
  pace: number | undefined,
  { status, reason }: Judged,
  { say, sayStatus }: HoverContext,
): string {
  const bar = score.ok ? `${barOf(score.value)} ` : '';
  const figures = line(
    score.ok ? share(score.value) : '–',
    pace !== undefined && say('paceIs', { pace: share(pace) }),
    sayStatus(status),
  );
  return lines(`${bold(say('score'))} ${bar}${escaped(figures)}`, escaped(reasonIn(reason, sayStatus)));
}

function acts(symbol: SymbolId, target: CommandTarget, context: HoverContext): string {
  const { say, elsewhere } = context;
  return [
    elsewhere ? placeLink(say('goThere'), symbol, context) : '',
    commandLink(say('checkIn'), 'okr.checkIn', target, context),
    commandLink(say('preview'), 'okr.openPreview', target, context),
  ]
    .filter(Boolean)
    .join(' · ');
}
