import { el, type VNode } from '../element.ts';
import { standalone, statusIcon } from '../icon.ts';
import type { Company, GoalKey, KpiCard, ObjectiveCard } from '../model.ts';
import { percent, statusClass, statusLabel } from '../words.ts';
import { drawKpi } from './draw-kpi.ts';

/** The perspectives of a balanced scorecard, from what is wanted in the end to what it grows from (Kaplan, Norton). */
const PERSPECTIVES = [
  { name: 'financial', title: 'Financial', asks: 'What do those who fund us get?' },
  { name: 'customer', title: 'Customer', asks: 'What do those we are here for get?' },
  { name: 'process', title: 'Internal process', asks: 'What must we be excellent at?' },
  { name: 'learning', title: 'Learning and growth', asks: 'How do we keep getting better?' },
] as const;

export interface ScorecardParts {
  readonly companies: readonly Company[];
  readonly kpis: readonly KpiCard[];
  /** Those that the filter lets through. */
  readonly objectives: readonly ObjectiveCard[];
  readonly selected: GoalKey | null;
}

/** The strategy map: mission and vision, KPIs by perspective with what moves them, pillars with what serves them. */
export function drawScorecard({ companies, kpis, objectives, selected }: ScorecardParts): VNode {
  const byKey = new Map(objectives.map((card) => [card.id, card]));
  const chips = (keys: readonly GoalKey[]): VNode[] =>
    [...new Set(keys)].flatMap((key) => {
      const card = byKey.get(key);
      return card ? [chip(card, key === selected)] : [];
    });
  const known = new Set<string>(PERSPECTIVES.map(({ name }) => name));
  const bands = [
    ...PERSPECTIVES.map((perspective) => ({
      ...perspective,
      kpis: kpis.filter((kpi) => kpi.perspective === perspective.name),
    })),
    {
      name: 'none',
      title: 'Without a perspective',
      asks: 'Say “perspective customer” in a KPI to give it its place.',
      kpis: kpis.filter(({ perspective }) => !perspective || !known.has(perspective)),
    },
  ].filter(({ name, kpis: own }) => name !== 'none' || own.length > 0);
  return el(
    'div',
    { class: 'scorecard' },
    companies.map((company) => banner(company)),
    el(
      'div',
      { class: 'bands' },
      bands.map((band) =>
        el(
          'section',
          { key: band.name, class: `band ${band.name}`, 'aria-label': band.title },
          el('header', {}, el('h2', {}, band.title), el('p', { class: 'muted' }, band.asks)),
          el(
            'div',
            { class: 'kpis' },
            band.kpis.length === 0
              ? el('p', { class: 'muted none' }, 'No KPI has this perspective.')
              : band.kpis.map((kpi) => drawKpi(kpi, chips(kpi.movedBy))),
          ),
        ),
      ),
    ),
    companies.map(({ name, pillars }) =>
      pillars.length === 0
        ? null
        : el(
            'section',
            { key: name, class: 'pillars', 'aria-label': 'Pillars' },
            pillars.map((pillar) => {
              const serving = objectives
                .filter(({ serves }) => serves.includes(pillar.name))
                .map(({ id }) => id);
              return el(
                'div',
                { key: pillar.name, class: 'pillar' },
                el('h2', {}, pillar.title),
                serving.length === 0
                  ? el('p', { class: 'muted' }, 'Nothing serves it yet.')
                  : el('div', { class: 'chips' }, chips(serving)),
              );
            }),
          ),
    ),
  );
}

function banner({ name, title, mission, vision, purpose }: Company): VNode {
  const lines = [
    ['Vision', vision],
    ['Mission', mission],
    ['Purpose', purpose],
  ].filter(([, text]) => text);
  return el(
    'section',
    { key: name, class: 'banner', 'aria-label': title },
    el('h1', {}, title),
    lines.map(([label, text]) => el('p', { key: label }, el('span', { class: 'muted' }, `${label} `), text)),
  );
}

/** An objective in a line, to click on. */
export function chip({ id, title, name, status, score }: ObjectiveCard, selected: boolean): VNode {
  return el(
    'button',
    {
      key: id,
      type: 'button',
      class: `chip ${statusClass(status)}${selected ? ' selected' : ''}`,
      'data-key': id,
      title: `${title}: ${statusLabel(status)}`,
    },
    el('span', { class: 'mark' }, standalone(statusIcon(status))),
    el('span', { class: 'said' }, title || name),
    el('span', { class: 'figure' }, percent(score)),
    el('span', { class: 'unseen' }, statusLabel(status)),
  );
}
