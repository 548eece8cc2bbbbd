import { el, type VNode } from '../element.ts';
import { standalone, statusIcon } from '../icon.ts';
import type { CycleSpan, GoalKey, KeyResultCard, ObjectiveCard } from '../model.ts';
import type { Speech } from '../speech.ts';
import { statusClass, statusLabel } from '../status.ts';
import { wayOf } from '../way.ts';
import { drawAxis } from './axis.ts';
import { CHART_HEIGHT, type ChartFrame, drawChart } from './draw-chart.ts';
import { drawYearWheel, wheelFacts } from './year-wheel.ts';

/** What stands above the first objective. */
export const YEAR_HEIGHT = 300;
const HEAD = 58;
const ROW = CHART_HEIGHT + 10;

export interface TimelineParts {
  readonly objectives: readonly ObjectiveCard[];
  readonly cycles: readonly CycleSpan[];
  readonly today: string;
  readonly frame: ChartFrame;
  /** The objectives that are drawn, and where each begins. */
  readonly from: number;
  readonly to: number;
  readonly starts: readonly number[];
  readonly selected: GoalKey | null;
  /** Objectives alone. */
  readonly board: boolean;
}

/** How high an objective with its charts is. */
export function heightOfGoal(objective: ObjectiveCard, board: boolean): number {
  const lines = board ? 1 : objective.keyResults.filter(({ dropped }) => !dropped).length;
  return HEAD + lines * ROW;
}

/** What is drawn of an objective over time: its key results, or for the board itself, as it is today. */
function linesOf(
  objective: ObjectiveCard,
  { board, cycles, today, frame }: TimelineParts,
): readonly KeyResultCard[] {
  const { keyResults, cycle, score, teams: _, ...shared } = objective;
  if (!board) return keyResults.filter(({ dropped }) => !dropped);
  const span = cycles.find(({ name }) => name === cycle);
  const itself: KeyResultCard = {
    ...shared,
    title: frame.speech.say('whole'),
    kind: 'share',
    weight: 1,
    from: null,
    to: null,
    current: null,
    progress: score,
    time: span ? [span.start, span.end] : null,
    readings: score === null ? [] : [[today, score]],
    confidences: shared.confidence === null ? [] : [[today, shared.confidence]],
  };
  return [itself];
}

/** The year, and below it each objective's key results over time. */
export function drawTimeline(parts: TimelineParts): VNode {
  const { objectives, cycles, today, frame, from, to, starts } = parts;
  const { speech } = frame;
  return el(
    'div',
    { class: 'timeline' },
    el(
      'section',
      { class: 'year', 'aria-label': speech.say('year'), style: { height: `${YEAR_HEIGHT}px` } },
      drawYearWheel(objectives, cycles, today, speech),
      el(
        'div',
        { class: 'facts' },
        wheelFacts(objectives, cycles, today, speech).map((fact) => el('p', { key: fact }, fact)),
        legend(speech),
      ),
    ),
    el(
      'div',
      { class: 'axis-row' },
      el('div', { class: 'label' }),
      drawAxis(frame.axis, cycles, speech.language),
    ),
    el('div', { 'aria-hidden': 'true', style: { height: `${starts[from] ?? 0}px` } }),
    objectives.slice(from, to).map((objective) => drawGoal(objective, parts)),
    el('div', { 'aria-hidden': 'true', style: { height: `${(starts.at(-1) ?? 0) - (starts[to] ?? 0)}px` } }),
  );
}

function drawGoal(objective: ObjectiveCard, parts: TimelineParts): VNode {
  const { frame, selected, board } = parts;
  return el(
    'section',
    {
      key: objective.id,
      class: `goal ${statusClass(objective.status)}`,
      'aria-label': objective.title,
      style: { height: `${heightOfGoal(objective, board)}px` },
    },
    el(
      'h2',
      { 'data-key': objective.id, class: objective.id === selected ? 'selected' : '' },
      el('span', { class: 'mark' }, standalone(statusIcon(objective.status))),
      el(
        'button',
        { type: 'button', class: 'link', title: objective.title },
        objective.title || objective.name,
      ),
      el(
        'span',
        { class: 'muted' },
        [statusLabel(objective.status, frame.speech), frame.speech.figure(objective.score), objective.cycle]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
    linesOf(objective, parts).map((keyResult) => drawLine(keyResult, frame, keyResult.id === selected)),
  );
}

function drawLine(card: KeyResultCard, frame: ChartFrame, selected: boolean): VNode {
  return el(
    'div',
    {
      key: card.id,
      class: `line ${statusClass(card.status)}${selected ? ' selected' : ''}`,
      'data-key': card.id,
      style: { height: `${ROW}px` },
    },
    el(
      'div',
      { class: 'label' },
      el('button', { type: 'button', class: 'link', title: card.title }, card.title),
      el(
        'span',
        { class: 'state' },
        el('span', { class: 'mark' }, standalone(statusIcon(card.status))),
        statusLabel(card.status, frame.speech),
      ),
      el('span', { class: 'muted' }, wayOf(card, frame.speech)),
    ),
    drawChart(card, frame),
  );
}

/** What the lines mean, told without colours. */
function legend({ say }: Speech): VNode {
  const swatch = (...of: VNode[]): VNode =>
    el('svg', { class: 'drawing swatch', width: 34, height: 14, 'aria-hidden': 'true' }, of);
  const items: readonly (readonly [string, VNode])[] = [
    [
      say('checkIns'),
      swatch(
        el('path', { class: 'way', d: 'M2,11L30,4' }),
        el('circle', { class: 'reading', cx: 17, cy: 7.5, r: 3 }),
      ),
    ],
    [say('expectedLine'), swatch(el('path', { class: 'pace-line', d: 'M2,12L32,2' }))],
    [
      say('likelyEnd'),
      swatch(
        el('path', { class: 'cone', d: 'M2,8L32,1V13Z' }),
        el('path', { class: 'likely', d: 'M2,8L32,6' }),
      ),
    ],
    [
      say('confidence'),
      swatch(el('g', { class: 'confidence' }, el('path', { class: 'sure', d: 'M2,9L32,5' }))),
    ],
    [say('today'), swatch(el('path', { class: 'today', d: 'M17,0V14' }))],
    [say('cycleEnds'), swatch(el('path', { class: 'boundary', d: 'M17,0V14' }))],
  ];
  return el(
    'ul',
    { class: 'legend' },
    items.map(([text, drawn]) => el('li', { key: text }, drawn, text)),
  );
}
