import type { AmbitionKind } from '../file.ts';
import { reaches, SUCCESS } from './grade.ts';
import { weightedMean } from './weights.ts';

/** A finished cycle of one team: the scores, 0 to 1, of its objectives that have one. */
export interface FinishedCycle {
  readonly cycle: string;
  /** Last day; sorts the cycles. */
  readonly end: string;
  readonly objectives: readonly { readonly score: number; readonly ambition: AmbitionKind }[];
}

export type PortfolioSignal =
  /** The mean is what is aimed at. */
  | 'aim met'
  /** Every aspirational goal of the last cycle came to (nearly) 1.0. */
  | 'all at 1.0'
  /** Cycle after cycle ends above the aim: the goals are set below what people can do. */
  | 'sandbagging'
  /** Cycle after cycle ends in the red: the goals are set beyond what is attainable. */
  | 'out of reach'
  /** Promises that were not kept in full. */
  | 'promises broken';

export interface Signal {
  readonly signal: PortfolioSignal;
  readonly cycles: readonly string[];
  /** Mean score of those cycles' goals that the signal is about, 0 to 1. */
  readonly mean: number;
}

/** What Google aims at for aspirational goals. */
export const AIM = { from: 0.6, to: 0.7 } as const;
const RED_ENDS = 0.4;
const NEARLY_ALL = 0.95;
/** One cycle above the aim is luck. */
const CYCLES_IN_A_ROW = 2;
/** Fewer goals at 1.0 say little. */
const FEW = 2;

/**
 * What a team's scores say about how it sets goals. Only aspirational goals are held against the aim of 0.6 to 0.7;
 * scores that keep above 0.7, and near 100 % everywhere, say that they ask too little (Simply; Google re:Work).
 * Committed ones succeed at 1.0 alone (Zokri).
 */
export function portfolioSignals(cycles: readonly FinishedCycle[]): Signal[] {
  const byTime = [...cycles].sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
  const stretches = byTime.flatMap(({ cycle, objectives }) => {
    const scores = objectives.filter(({ ambition }) => ambition === 'aspirational').map(({ score }) => score);
    const mean = meanOf(scores);
    return mean === undefined ? [] : [{ cycle, scores, mean }];
  });
  const last = stretches.at(-1);
  const signals: Signal[] = [];
  if (last) {
    const { cycle, mean, scores } = last;
    if (reaches(mean, AIM.from) && reaches(AIM.to, mean))
      signals.push({ signal: 'aim met', cycles: [cycle], mean });
    if (scores.length >= FEW && scores.every((score) => reaches(score, NEARLY_ALL)))
      signals.push({ signal: 'all at 1.0', cycles: [cycle], mean });
  }
  const above = atTheEnd(stretches, ({ mean }) => !reaches(AIM.to, mean));
  if (above.length >= CYCLES_IN_A_ROW) signals.push(inARow('sandbagging', above));
  const below = atTheEnd(stretches, ({ mean }) => !reaches(mean, RED_ENDS));
  if (below.length >= CYCLES_IN_A_ROW) signals.push(inARow('out of reach', below));
  const newest = byTime.at(-1);
  const promises = newest?.objectives.filter(({ ambition }) => ambition === 'committed') ?? [];
  const broken = promises.filter(({ score }) => !reaches(score, SUCCESS.committed));
  const mean = meanOf(broken.map(({ score }) => score));
  if (newest && mean !== undefined) signals.push({ signal: 'promises broken', cycles: [newest.cycle], mean });
  return signals;
}

interface Stretch {
  readonly cycle: string;
  readonly mean: number;
}

/** The unbroken row of cycles at the end for which it holds. */
function atTheEnd(cycles: readonly Stretch[], holds: (cycle: Stretch) => boolean): readonly Stretch[] {
  return cycles.slice(cycles.findLastIndex((cycle) => !holds(cycle)) + 1);
}

function inARow(signal: PortfolioSignal, cycles: readonly Stretch[]): Signal {
  const mean = meanOf(cycles.map((cycle) => cycle.mean)) ?? 0;
  return { signal, cycles: cycles.map(({ cycle }) => cycle), mean };
}

function meanOf(values: readonly number[]): number | undefined {
  const mean = weightedMean(values.map((value) => ({ weight: 1, value })));
  return mean.ok ? mean.value : undefined;
}
