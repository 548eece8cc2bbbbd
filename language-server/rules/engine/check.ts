import type { FileModel } from '../../model/file.ts';
import type { About, Finding } from '../finding.ts';
import type { Report, Reporter, Rule } from '../rule.ts';
import type { RuleSetting, Settings } from '../settings.ts';
import { isStruck } from '../wording/struck.ts';
import { suppress } from './suppress.ts';
import { FileView, type KeyResultView, type ObjectiveView, type Surroundings } from './views.ts';

/**
 * Judges one file.
 * @param rules all rules there are; those that the settings turn off are skipped
 * @returns what is to be shown, in the order of the text
 */
export function checkFile(model: FileModel, around: Surroundings, rules: readonly Rule[]): Finding[] {
  const view = new FileView(model, around);
  const found: Finding[] = [];
  const targets = targetsOf(view);
  for (const active of activeOf(rules, around.settings)) {
    const { rule, setting } = active;
    try {
      runRule(active, view, targets, (report, about) =>
        found.push(findingOf(rule, setting, model.uri, report, about)),
      );
    } catch (error) {
      found.push(crashOf(rule, model.uri, error));
    }
  }
  return suppress(view, found, rules).sort(byPlace);
}

/** A rule that is not turned off, and what the settings say of it. */
interface ActiveRule {
  readonly rule: Rule;
  readonly setting: RuleSetting | undefined;
  readonly options: object;
}

const active = new WeakMap<
  Settings,
  { readonly of: readonly Rule[]; readonly rules: readonly ActiveRule[] }
>();

function activeOf(rules: readonly Rule[], settings: Settings): readonly ActiveRule[] {
  const known = active.get(settings);
  if (known?.of === rules) return known.rules;
  const found = rules
    .map((rule) => ({ rule, setting: settings.rules[rule.meta.id] }))
    .filter(({ rule, setting }) => !isOff(rule, setting))
    .map(({ rule, setting }) => ({ rule, setting, options: optionsOf(rule, setting) }));
  active.set(settings, { of: rules, rules: found });
  return found;
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

/** An objective that was neither given up nor struck through, its key results that were not, and what findings about them
 * say that they are about. */
interface Target {
  readonly objective: ObjectiveView;
  readonly about: About;
  readonly keyResults: readonly { readonly keyResult: KeyResultView; readonly about: About }[];
}

function targetsOf(file: FileView): Target[] {
  return file.objectives
    .filter(({ model }) => !model.dropped && !isStruck(model.title))
    .map((objective) => {
      const about: About = { objective: objective.id.objective };
      const keyResults = objective.keyResults
        .filter(({ model }) => !model.dropped && !isStruck(model.title))
        .map((keyResult) => ({ keyResult, about: { ...about, keyResult: keyResult.id } }));
      return { objective, about, keyResults };
    });
}

function runRule(
  { rule, options }: ActiveRule,
  file: FileView,
  targets: readonly Target[],
  tell: (report: Report, about?: About) => void,
): void {
  let current: About | undefined;
  const report: Reporter = (one) => tell(one, current);
  rule.file?.(file, report, options);
  if (rule.objective || rule.keyResult) {
    for (const { objective, about, keyResults } of targets) {
      current = about;
      rule.objective?.(objective, report, options);
      if (!rule.keyResult) continue;
      for (const one of keyResults) {
        current = one.about;
        rule.keyResult(one.keyResult, report, options);
      }
    }
    current = undefined;
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
    ...(report.cause !== undefined && { cause: report.cause }),
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
