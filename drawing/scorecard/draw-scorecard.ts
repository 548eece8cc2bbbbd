import { el, type VNode } from '../element.ts';
import { standalone, statusIcon } from '../icon.ts';
import type { Company, GoalKey, KpiCard, ObjectiveCard } from '../model.ts';
import type { Speech } from '../speech.ts';
import { statusClass, statusLabel } from '../status.ts';
import { drawKpi } from './draw-kpi.ts';

/** The perspectives of a balanced scorecard, from what is wanted in the end to what it grows from (Kaplan, Norton). */
const PERSPECTIVES = ['financial', 'customer', 'process', 'learning'] as const;

export interface ScorecardParts {
  readonly companies: readonly Company[];
  readonly kpis: readonly KpiCard[];
  /** Those that the filter lets through. */
  readonly objectives: readonly ObjectiveCard[];
  readonly selected: GoalKey | null;
  readonly speech: Speech;
}

/** The strategy map: mission and vision, KPIs by perspective with what moves them, pillars with what serves them. */
export function drawScorecard({ companies, kpis, objectives, selected, speech }: ScorecardParts): VNode {
  const { say } = speech;
  const byKey = new Map(objectives.map((card) => [card.id, card]));
  const chips = (keys: readonly GoalKey[]): VNode[] =>
    [...new Set(keys)].flatMap((key) => {
      const card = byKey.get(key);
      return card ? [chip(card, key === selected, speech)] : [];
    });
  const known = new Set<string>(PERSPECTIVES);
  const placed = PERSPECTIVES.map((name) => ({
    name,
    kpis: kpis.filter(({ perspective }) => perspective === name),
  }));
  const others = kpis.filter(({ perspective }) => !perspective || !known.has(perspective));
  const bands = others.length === 0 ? placed : [...placed, { name: 'none', kpis: others } as const];
  return el(
    'div',
    { class: 'scorecard' },
    companies.map((company) => banner(company, speech)),
    el(
      'div',
      { class: 'bands' },
      bands.map((band) =>
        el(
          'section',
          { key: band.name, class: `band ${band.name}`, 'aria-label': say(band.name) },
          el(
            'header',
            {},
            el('h2', {}, say(band.name)),
            el('p', { class: 'muted' }, say(`${band.name}Asks`)),
          ),
          el(
            'div',
            { class: 'kpis' },
            band.kpis.length === 0
              ? el('p', { class: 'muted none' }, say('noKpi'))
              : band.kpis.map((kpi) => drawKpi(kpi, chips(kpi.movedBy), speech)),
          ),
        ),
      ),
    ),
    companies.map(({ name, pillars }) =>
      pillars.length === 0
        ? null
        : el(
            'section',
            { key: name, class: 'pillars', 'aria-label': say('pillars') },
            pillars.map((pillar) => {
              const serving = objectives
                .filter(({ serves }) => serves.includes(pillar.name))
                .map(({ id }) => id);
              return el(
                'div',
                { key: pillar.name, class: 'pillar' },
                el('h2', {}, pillar.title),
                serving.length === 0
                  ? el('p', { class: 'muted' }, say('unserved'))
                  : el('div', { class: 'chips' }, chips(serving)),
              );
            }),
          ),
    ),
  );
}

function banner({ name, title, mission, vision, purpose }: Company, { say }: Speech): VNode {
  const lines = [
    [say('vision'), vision],
    [say('mission'), mission],
    [say('purpose'), purpose],
  ].filter(([, text]) => text);
  return el(
    'section',
    { key: name, class: 'banner', 'aria-label': title },
    el('h1', {}, title),
    lines.map(([label, text]) => el('p', { key: label }, el('span', { class: 'muted' }, `${label} `), text)),
  );
}

/** An objective in a line, to click on. */
export function chip(
  { id, title, name, status, score }: ObjectiveCard,
  selected: boolean,
  speech: Speech,
): VNode {
  return el(
    'button',
    {
      key: id,
      type: 'button',
      class: `chip ${statusClass(status)}${selected ? ' selected' : ''}`,
      'data-key': id,
      title: `${title}: ${statusLabel(status, speech)}`,
    },
    el('span', { class: 'mark' }, standalone(statusIcon(status))),
    el('span', { class: 'said' }, title || name),
    el('span', { class: 'figure' }, speech.figure(score)),
    el('span', { class: 'unseen' }, statusLabel(status, speech)),
  );
}
