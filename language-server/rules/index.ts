import { alignmentCycle } from './all/alignment-cycle.ts';
import { alignmentLevelSkip } from './all/alignment-level-skip.ts';
import { alignmentTime } from './all/alignment-time.ts';
import { ambiguousReference } from './all/ambiguous-reference.ts';
import { annualWithoutQuarters } from './all/annual-without-quarters.ts';
import { badDate } from './all/bad-date.ts';
import { badNumber } from './all/bad-number.ts';
import { carriedOverUnchanged } from './all/carried-over-unchanged.ts';
import { cascadeArithmetic } from './all/cascade-arithmetic.ts';
import { checkinFuture } from './all/checkin-future.ts';
import { checkinMissing } from './all/checkin-missing.ts';
import { checkinOrder } from './all/checkin-order.ts';
import { checkinOutsideCycle } from './all/checkin-outside-cycle.ts';
import { confidenceContradicts } from './all/confidence-contradicts.ts';
import { confidenceRange } from './all/confidence-range.ts';
import { cycleNotClosed } from './all/cycle-not-closed.ts';
import { duplicateName } from './all/duplicate-name.ts';
import { goalpostMoved } from './all/goalpost-moved.ts';
import { hiddenDirection } from './all/hidden-direction.ts';
import { kpiAllLag } from './all/kpi-all-lag.ts';
import { kpiCount } from './all/kpi-count.ts';
import { kpiNotSmart } from './all/kpi-not-smart.ts';
import { kpiStale } from './all/kpi-stale.ts';
import { kpiUnhealthy } from './all/kpi-unhealthy.ts';
import { kpiUnused } from './all/kpi-unused.ts';
import { krActivity } from './all/kr-activity.ts';
import { krAllBinary } from './all/kr-all-binary.ts';
import { krAllLag } from './all/kr-all-lag.ts';
import { krAllLastDay } from './all/kr-all-last-day.ts';
import { krAmbiguousMetric } from './all/kr-ambiguous-metric.ts';
import { krAtRisk } from './all/kr-at-risk.ts';
import { krCompound } from './all/kr-compound.ts';
import { krCount } from './all/kr-count.ts';
import { krDeadlineOutsideCycle } from './all/kr-deadline-outside-cycle.ts';
import { krDirection } from './all/kr-direction.ts';
import { krDuplicate } from './all/kr-duplicate.ts';
import { krLeap } from './all/kr-leap.ts';
import { krMaintain } from './all/kr-maintain.ts';
import { krMilestoneAmbition } from './all/kr-milestone-ambition.ts';
import { krMilestoneOrder } from './all/kr-milestone-order.ts';
import { krNoBaseline } from './all/kr-no-baseline.ts';
import { krNoChange } from './all/kr-no-change.ts';
import { krNoGuardrail } from './all/kr-no-guardrail.ts';
import { krNoTime } from './all/kr-no-time.ts';
import { krNotMeasurable } from './all/kr-not-measurable.ts';
import { krPercentage } from './all/kr-percentage.ts';
import { krPerfect } from './all/kr-perfect.ts';
import { krProseDisagrees } from './all/kr-prose-disagrees.ts';
import { krRelativeChange } from './all/kr-relative-change.ts';
import { krTooEasy } from './all/kr-too-easy.ts';
import { krUnitMismatch } from './all/kr-unit-mismatch.ts';
import { krUntrackedKpi } from './all/kr-untracked-kpi.ts';
import { krVague } from './all/kr-vague.ts';
import { krVanity } from './all/kr-vanity.ts';
import { krWeakVerb } from './all/kr-weak-verb.ts';
import { krZeroToHundred } from './all/kr-zero-to-hundred.ts';
import { metricConflict } from './all/metric-conflict.ts';
import { objectiveBusinessAsUsual } from './all/objective-business-as-usual.ts';
import { objectiveCompound } from './all/objective-compound.ts';
import { objectiveCount } from './all/objective-count.ts';
import { objectiveDuplicate } from './all/objective-duplicate.ts';
import { objectiveHasMetric } from './all/objective-has-metric.ts';
import { objectiveIsTask } from './all/objective-is-task.ts';
import { objectiveJargon } from './all/objective-jargon.ts';
import { objectiveLong } from './all/objective-long.ts';
import { objectiveNoAction } from './all/objective-no-action.ts';
import { objectiveNoWhy } from './all/objective-no-why.ts';
import { objectiveUnaligned } from './all/objective-unaligned.ts';
import { objectiveVague } from './all/objective-vague.ts';
import { ownerMissing } from './all/owner-missing.ts';
import { ownerOverload } from './all/owner-overload.ts';
import { parentUnsupported } from './all/parent-unsupported.ts';
import { placeholder } from './all/placeholder.ts';
import { riskMissing } from './all/risk-missing.ts';
import { sandbagging } from './all/sandbagging.ts';
import { suppressionUnknown, suppressionUnused } from './all/suppression.ts';
import { clauseTwice, syntax } from './all/syntax.ts';
import { topDownOnly } from './all/top-down-only.ts';
import { unknownReference } from './all/unknown-reference.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, in the order of the catalogue. */
export const allRules: readonly Rule[] = [
  objectiveVague,
  objectiveHasMetric,
  objectiveNoAction,
  objectiveIsTask,
  objectiveBusinessAsUsual,
  objectiveJargon,
  objectiveLong,
  objectiveCompound,
  objectiveDuplicate,
  objectiveNoWhy,
  krNotMeasurable,
  krNoBaseline,
  krRelativeChange,
  krPercentage,
  krActivity,
  krWeakVerb,
  krVague,
  krAmbiguousMetric,
  krCompound,
  krDirection,
  krNoChange,
  krUnitMismatch,
  krProseDisagrees,
  placeholder,
  krPerfect,
  krLeap,
  krTooEasy,
  krZeroToHundred,
  krMaintain,
  krVanity,
  krDeadlineOutsideCycle,
  krNoTime,
  krMilestoneOrder,
  krMilestoneAmbition,
  krDuplicate,
  krUntrackedKpi,
  krCount,
  objectiveCount,
  ownerOverload,
  krAllLastDay,
  krAllLag,
  krAllBinary,
  krNoGuardrail,
  ownerMissing,
  objectiveUnaligned,
  alignmentCycle,
  alignmentLevelSkip,
  alignmentTime,
  annualWithoutQuarters,
  parentUnsupported,
  topDownOnly,
  cascadeArithmetic,
  metricConflict,
  riskMissing,
  checkinOrder,
  checkinFuture,
  checkinOutsideCycle,
  confidenceRange,
  confidenceContradicts,
  krAtRisk,
  sandbagging,
  goalpostMoved,
  kpiNotSmart,
  kpiStale,
  kpiUnhealthy,
  kpiUnused,
  kpiAllLag,
  kpiCount,
  checkinMissing,
  cycleNotClosed,
  carriedOverUnchanged,
  unknownReference,
  ambiguousReference,
  duplicateName,
  badDate,
  badNumber,
  syntax,
  clauseTwice,
  hiddenDirection,
  suppressionUnused,
  suppressionUnknown,
];
