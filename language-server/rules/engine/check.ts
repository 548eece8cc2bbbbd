import type { FileModel } from '../../model/file.ts';
import type { About, Finding } from '../finding.ts';
import type { Report, Reporter, Rule } from '../rule.ts';
import type { RuleSetting } from '../settings.ts';
import { suppress } from './suppress.ts';
import { FileView, type Surroundings } from './views.ts';

/**
 * Judges one file.
 * @param rules all rules there are; those that the settings turn off are skipped
 * @returns what is to be shown, in the order of the text
 */
export function checkFile(model: FileModel, around: Surroundings, rules: readonly Rule[]): Finding[] {
  const view = new FileView(model, around);
  const found: Finding[] = [];
  for (const rule of rules) {
    const setting = around.settings.rules[rule.meta.id];
    if (isOff(rule, setting)) continue;
    try {
      runRule(rule, view, optionsOf(rule, setting), (report, about) =>
        found.push(findingOf(rule, setting, model.uri, report, about)),
      );
    } catch (error) {
      found.push(crashOf(rule, model.uri, error));
    }
  }
  return suppress(view, found, rules).sort(byPlace);
}

function isOff(rule: Rule, setting: RuleSetting | undefined): boolean {
  if (!setting || setting.severity === 'default') return rule.meta.severity === 'off';
  return setting.severity === 'off';
}

function optionsOf(rule: Rule, setting: RuleSetting | undefined): object {
  const defaults = Object.entries(rule.meta.options as Record<string, { default: unknown }>).map(
    ([name, meta]) => [name, meta.default],
  );
  return { ...Object.fromEntries(defaults), ...setting?.options };
}

function runRule(
  rule: Rule,
  file: FileView,
  options: object,
  tell: (report: Report, about?: About) => void,
): void {
  const report: Reporter = (one) => tell(one);
  rule.file?.(file, report, options);
  for (const objective of file.objectives) {
    if (objective.model.dropped) continue;
    const about: About = { objective: objective.id.objective };
    rule.objective?.(objective, (one) => tell(one, about), options);
    if (!rule.keyResult) continue;
    for (const keyResult of objective.keyResults) {
      const aboutIt: About = { ...about, keyResult: keyResult.id };
      if (!keyResult.model.dropped) rule.keyResult(keyResult, (one) => tell(one, aboutIt), options);
    }
  }
  if (rule.checkIn) for (const checkIn of file.checkIns) rule.checkIn(checkIn, report, options);
  if (rule.kpi) for (const kpi of file.kpis) rule.kpi(kpi, report, options);
}

function findingOf(
  rule: Rule,
  setting: RuleSetting | undefined,
  uri: string,
  report: Report,
  about: About | undefined,
): Finding {
  const usual = rule.meta.severity === 'off' ? 'warning' : rule.meta.severity;
  const severity =
    setting && setting.severity !== 'default' && setting.severity !== 'off'
      ? setting.severity
      : (report.severity ?? usual);
  return {
    uri,
    range: report.range,
    rule: rule.meta.id,
    severity,
    message: report.message,
    fixes: report.fixes ?? [],
    related: report.related ?? [],
    ...(report.unnecessary && { unnecessary: true }),
    ...(about && { about }),
  };
}

/** One broken rule is one report at the top of the file; the others have still been heard. */
function crashOf(rule: Rule, uri: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${rule.meta.id} could not judge this file (${reason}). Its findings are missing; please report this.`;
  return { uri, range: [0, 0], rule: rule.meta.id, severity: 'warning', message, fixes: [], related: [] };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
