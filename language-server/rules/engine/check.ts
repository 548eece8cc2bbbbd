import type { FileModel } from '../../model/file.ts';
import type { About, Finding } from '../finding.ts';
import type { Reporter, Rule } from '../rule.ts';
import { type ActiveRule, activeOf, crashOf, findingOf } from './active.ts';
import { suppress } from './suppress.ts';
import { type CheckInView, FileView, type KpiView, type ObjectiveView, type Surroundings } from './views.ts';

/**
 * Judges one file.
 * @param rules all rules there are; those that the settings turn off are skipped
 * @returns what is to be shown, in the order of the text
 */
export function checkFile(model: FileModel, around: Surroundings, rules: readonly Rule[]): Finding[] {
  return checkView(new FileView(model, around), rules);
}

/** As `checkFile`, for a file as rules see it. */
export function checkView(view: FileView, rules: readonly Rule[]): Finding[] {
  const { files, objectives, checkIns, kpis } = activeOf(rules, view.around.settings);
  const found: Finding[] = [];
  const broken = new Set<Rule>();
  const each = (of: readonly ActiveRule[], judge: (active: ActiveRule) => void): void => {
    for (const active of of) {
      if (broken.has(active.rule)) continue;
      try {
        judge(active);
      } catch (error) {
        broken.add(active.rule);
        found.push(crashOf(active, view.uri, error));
      }
    }
  };
  each(files, (active) => inFile(active, view, found));
  for (const objective of view.objectives) {
    if (!objective.isGivenUp) each(objectives, (active) => inObjective(active, objective, found));
  }
  for (const checkIn of view.checkIns) each(checkIns, (active) => inCheckIn(active, checkIn, found));
  for (const kpi of view.kpis) each(kpis, (active) => inKpi(active, kpi, found));
  return told(view, found, rules);
}

/** What is to be shown of what was found, in the order of the text. */
export function told(view: FileView, found: readonly Finding[], rules: readonly Rule[]): Finding[] {
  return suppress(view, found, rules).sort(byPlace);
}

/** Adds what a rule finds in a file as a whole. */
export function inFile(active: ActiveRule, file: FileView, found: Finding[]): void {
  active.rule.file?.(file, telling(active, file.uri, found), active.options);
}

/** Adds what a rule finds in an objective that was not given up, and in its key results that were not. */
export function inObjective(active: ActiveRule, objective: ObjectiveView, found: Finding[]): void {
  const { rule, options } = active;
  const { uri, id } = objective;
  const about: About = { objective: id.objective };
  rule.objective?.(objective, telling(active, uri, found, about), options);
  if (!rule.keyResult) return;
  for (const keyResult of objective.pursued) {
    const report = telling(active, uri, found, { ...about, keyResult: keyResult.id });
    rule.keyResult(keyResult, report, options);
  }
}

/** Adds what a rule finds in a check-in. */
export function inCheckIn(active: ActiveRule, checkIn: CheckInView, found: Finding[]): void {
  active.rule.checkIn?.(checkIn, telling(active, checkIn.uri, found), active.options);
}

/** Adds what a rule finds in a KPI. */
export function inKpi(active: ActiveRule, kpi: KpiView, found: Finding[]): void {
  active.rule.kpi?.(kpi, telling(active, kpi.uri, found), active.options);
}

function telling(active: ActiveRule, uri: string, found: Finding[], about?: About): Reporter {
  return (report) => found.push(findingOf(active, uri, report, about));
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
