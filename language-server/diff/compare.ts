import type { IsoDate } from '../model/dates.ts';
import type { Result } from '../model/quantity.ts';
import { baselineText, sameBaseline, sameTarget, targetText } from '../model/score/goal-text.ts';
import type { Change, ChangeKind, Subject } from './change.ts';
import { match } from './match.ts';
import {
  type InitiativeThing,
  type KeyResultThing,
  type KpiThing,
  kpisOfState,
  type ObjectiveThing,
  objectivesOfState,
  type State,
} from './things.ts';

/** A difference that shows in no figure of two decimals is none. */
const VISIBLE = 0.005;

/**
 * What changed in meaning between two states of the same OKRs: what came, went, was given up, moved, was aligned
 * anew; targets, with what stands beside them to say why; scores and confidence. How a text is laid out, spelled or
 * where in its file it stands is no change.
 * @param today the day both states are told for, so that a difference is one of the texts
 * @returns by the place of the objectives now, those that are gone last; KPIs behind them
 */
export function changesBetween(before: State, after: State, today: IsoDate): Change[] {
  const { pairs, removed, added } = match(objectivesOfState(before), objectivesOfState(after));
  const pairOf = new Map(pairs.map(([was, is]) => [is, was]));
  const renamed = new Map(pairs.map(([was, is]) => [was.reference, is.reference]));
  const isNew = new Set(added);
  const objectives = [...pairs.map(([, is]) => is), ...added].sort(byPlace);
  return [
    ...objectives.flatMap((is) => {
      if (isNew.has(is)) return [{ kind: 'added', subject: objectiveSubject(is) } as const];
      return ofObjective(pairOf.get(is)!, is, today, renamed);
    }),
    ...[...removed]
      .sort(byPlace)
      .map((was) => ({ kind: 'removed', subject: objectiveSubject(was) }) as const),
    ...ofKpis(kpisOfState(before), kpisOfState(after)),
  ];
}

function ofObjective(
  was: ObjectiveThing,
  is: ObjectiveThing,
  today: IsoDate,
  renamed: ReadonlyMap<string, string>,
): Change[] {
  const subject = objectiveSubject(is);
  const began = was.period !== undefined && today > was.period.start && was.period.start === is.period?.start;
  const supported = was.supports.map((one) => renamed.get(one) ?? one);
  const keyResults = match(was.keyResults, is.keyResults);
  const initiatives = match(was.initiatives, is.initiatives);
  return [
    ...given(subject, was.model.dropped !== undefined, is.model.dropped !== undefined),
    ...text('renamed', subject, was.name, is.name),
    ...text('retitled', subject, was.title, is.title),
    ...text('moved', subject, placeText(was), placeText(is)),
    ...text('aligned', subject, listed(supported), listed(is.supports)),
    ...text('owner', subject, listed(was.owners), listed(is.owners)),
    ...text('ambition', subject, was.score.ambition, is.score.ambition),
    ...figure('score', subject, scoreOf(was.score.score), scoreOf(is.score.score)),
    ...keyResults.pairs.flatMap(([a, b]) => ofKeyResult(a, b, is, began)),
    ...keyResults.added.map(
      (one) => ({ kind: 'added', subject: partSubject('key-result', one, is) }) as const,
    ),
    ...keyResults.removed.map(
      (one) => ({ kind: 'removed', subject: partSubject('key-result', one, is) }) as const,
    ),
    ...initiatives.pairs.flatMap(([a, b]) => ofInitiative(a, b, is)),
    ...initiatives.added.map(
      (one) => ({ kind: 'added', subject: partSubject('initiative', one, is) }) as const,
    ),
    ...initiatives.removed.map(
      (one) => ({ kind: 'removed', subject: partSubject('initiative', one, is) }) as const,
    ),
  ];
}

function ofKeyResult(was: KeyResultThing, is: KeyResultThing, of: ObjectiveThing, began: boolean): Change[] {
  const subject = partSubject('key-result', is, of);
  const [a, b] = [was.score.goal, is.score.goal];
  const why = began ? { reason: newReason(was, is) } : {};
  const measured = (kind: 'target' | 'baseline', before?: string, after?: string): Change[] => [
    { kind, subject, ...(before !== undefined && { before }), ...(after !== undefined && { after }), ...why },
  ];
  return [
    ...given(subject, was.model.dropped !== undefined, is.model.dropped !== undefined),
    ...text('retitled', subject, was.title, is.title),
    ...(sameTarget(a, b) ? [] : measured('target', targetText(a), targetText(b))),
    ...(sameBaseline(a, b) ? [] : measured('baseline', baselineText(a), baselineText(b))),
    ...text('deadline', subject, was.model.by?.iso, is.model.by?.iso),
    ...text('weight', subject, String(was.score.weight), String(is.score.weight)),
    ...text('owner', subject, refs(was.model.owners), refs(is.model.owners)),
    ...figure('score', subject, progressOf(was), progressOf(is)),
    ...figure('confidence', subject, was.score.confidence?.value ?? null, is.score.confidence?.value ?? null),
  ];
}

/** What says why a figure was changed: a note or reason beside it that was not there before. */
function newReason({ model: was }: KeyResultThing, { model: is }: KeyResultThing): string | null {
  const before = [was.note?.value, was.because?.value];
  return [is.note?.value, is.because?.value].find((one) => one && !before.includes(one)) ?? null;
}

function ofInitiative(was: InitiativeThing, is: InitiativeThing, of: ObjectiveThing): Change[] {
  const subject = partSubject('initiative', is, of);
  return [
    ...text('retitled', subject, was.title, is.title),
    ...text('status', subject, was.model.status?.value, is.model.status?.value),
    ...text('deadline', subject, was.model.due?.iso, is.model.due?.iso),
    ...text('owner', subject, refs(was.model.owners), refs(is.model.owners)),
  ];
}

function ofKpis(before: readonly KpiThing[], after: readonly KpiThing[]): Change[] {
  const { pairs, added, removed } = match(before, after);
  return [
    ...pairs.flatMap(([was, is]) => {
      const subject = kpiSubject(is);
      return [
        ...text('retitled', subject, was.title, is.title),
        ...text('target', subject, healthyText(was), healthyText(is)),
        ...text('score', subject, lastReading(was), lastReading(is)),
        ...text('owner', subject, refs(was.model.owners), refs(is.model.owners)),
      ];
    }),
    ...added.map((one) => ({ kind: 'added', subject: kpiSubject(one) }) as const),
    ...removed.map((one) => ({ kind: 'removed', subject: kpiSubject(one) }) as const),
  ];
}

function given(subject: Subject, before: boolean, after: boolean): Change[] {
  return before === after ? [] : [{ kind: after ? 'dropped' : 'resumed', subject }];
}

function text(
  kind: ChangeKind,
  subject: Subject,
  before: string | undefined,
  after: string | undefined,
): Change[] {
  if (before === after) return [];
  return [{ kind, subject, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

function figure(
  kind: 'score' | 'confidence',
  subject: Subject,
  before: number | null,
  after: number | null,
): Change[] {
  if (before === after || (before !== null && after !== null && Math.abs(before - after) < VISIBLE))
    return [];
  return [{ kind, subject, figures: { before, after } }];
}

function scoreOf(score: Result<number>): number | null {
  return score.ok ? score.value : null;
}

function progressOf({ score: { progress } }: KeyResultThing): number | null {
  return progress.ok ? progress.value.value : null;
}

function healthyText({ model }: KpiThing): string | undefined {
  const { healthy } = model;
  if (!healthy) return undefined;
  return [healthy.comparator, healthy.value.text, ...(healthy.upper ? ['and', healthy.upper.text] : [])].join(
    ' ',
  );
}

function lastReading({ score: { last }, model }: KpiThing): string | undefined {
  return model.readings.find(({ date }) => date.iso === last?.date)?.value.text;
}

function placeText({ teams, cycle }: ObjectiveThing): string {
  return [teams.join(', '), ...(cycle ? [cycle] : [])].filter(Boolean).join(' in ');
}

function listed(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : [...new Set(names)].sort().join(', ');
}

function refs(
  owners: readonly { readonly path: readonly { readonly name: string }[] }[],
): string | undefined {
  return listed(owners.map(({ path }) => path.at(-1)?.name ?? ''));
}

function objectiveSubject({ reference, title, teams, cycle, uri }: ObjectiveThing): Subject {
  return {
    kind: 'objective',
    id: reference,
    title,
    uri,
    ...(teams[0] && { team: teams[0] }),
    ...(cycle && { cycle }),
  };
}

function partSubject(
  kind: 'key-result' | 'initiative',
  { reference, title }: KeyResultThing | InitiativeThing,
  of: ObjectiveThing,
): Subject {
  return { ...objectiveSubject(of), kind, id: reference, title, objective: of.reference };
}

function kpiSubject({ reference, title, uri }: KpiThing): Subject {
  return { kind: 'kpi', id: reference, title, uri };
}

function byPlace(a: ObjectiveThing, b: ObjectiveThing): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.model.range[0] - b.model.range[0];
}
