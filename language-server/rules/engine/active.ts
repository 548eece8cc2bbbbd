import type { About, Finding } from '../finding.ts';
import type { Report, Rule } from '../rule.ts';
import type { RuleSetting, Settings } from '../settings.ts';

/** A rule that is not turned off, and what the settings say of it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly setting: RuleSetting | undefined;
  readonly options: object;
}

/** The rules that are not turned off, by what they look at; one that looks at several things is there several times. */
export interface ActiveRules {
  readonly files: readonly ActiveRule[];
  /** Also those that look at key results. */
  readonly objectives: readonly ActiveRule[];
  readonly checkIns: readonly ActiveRule[];
  readonly kpis: readonly ActiveRule[];
}

const active = new WeakMap<Settings, { readonly of: readonly Rule[]; readonly rules: ActiveRules }>();

/** The rules that settings do not turn off. */
export function activeOf(rules: readonly Rule[], settings: Settings): ActiveRules {
  const known = active.get(settings);
  if (known?.of === rules) return known.rules;
  const found = rules
    .map((rule) => ({ rule, setting: settings.rules[rule.meta.id] }))
    .filter(({ rule, setting }) => !isOff(rule, setting))
    .map(({ rule, setting }) => ({ rule, setting, options: optionsOf(rule, setting) }));
  const sorted: ActiveRules = {
    files: found.filter(({ rule }) => rule.file),
    objectives: found.filter(({ rule }) => rule.objective || rule.keyResult),
    checkIns: found.filter(({ rule }) => rule.checkIn),
    kpis: found.filter(({ rule }) => rule.kpi),
  };
  active.set(settings, { of: rules, rules: sorted });
  return sorted;
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

/** What a rule reports, as a finding. */
export function findingOf(
  { rule, setting }: ActiveRule,
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
export function crashOf({ rule }: ActiveRule, uri: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${rule.meta.id} could not judge this file (${reason}). Its findings are missing; please report this.`;
  return { uri, range: [0, 0], rule: rule.meta.id, severity: 'warning', message, fixes: [], related: [] };
}
