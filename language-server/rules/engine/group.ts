import type { FileModel, Range, Text } from '../../model/file.ts';
import { keyResultsOf, objectivesOf } from '../../model/ids.ts';
import { type About, type Finding, SEVERITIES } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { SPEAKING_ORDER } from '../wording/order.ts';

/**
 * One finding a title: where several rules that read prose speak about the words of one title, the gravest is shown and
 * has the others with it. Of equally grave ones the one that a coach would name first leads: by the order in which rules
 * speak about how a key result is measured, then by that of the catalogue. Errors are never put behind another finding.
 *
 * One finding a cause, too: what a rule says of several places for one thing, such as a team that nobody leads.
 *
 * This is about what is shown. Whatever counts or mends findings needs all of them, as they were.
 * @param findings all of one file, in the order of the text
 * @returns as many or fewer, in the same order; each of the given ones is there or in the `also` of another
 */
export function group(
  findings: readonly Finding[],
  file: FileModel,
  rules: readonly Rule[],
): readonly Finding[] {
  const { prose, order } = orderOf(rules);
  const byTitle = new Map<Text, Finding[]>();
  for (const finding of findings) {
    const title = prose.has(finding.rule) ? titleOf(file, finding.about) : undefined;
    if (!title || !isWithin(finding.range, title.range)) continue;
    const others = byTitle.get(title);
    if (others) others.push(finding);
    else byTitle.set(title, [finding]);
  }
  const behind = new Set<Finding>();
  const leading = new Map<Finding, readonly Finding[]>();
  for (const onTitle of byTitle.values()) {
    const [first, ...others] = [...onTitle].sort(
      (a, b) =>
        SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
        order.indexOf(a.rule) - order.indexOf(b.rule),
    );
    const also = others.filter(({ severity }) => severity !== 'error');
    if (also.length > 0) leading.set(first!, also);
    for (const finding of also) behind.add(finding);
  }
  return byCause(
    findings
      .filter((finding) => !behind.has(finding))
      .map((finding) => {
        const also = leading.get(finding);
        return also ? { ...finding, also } : finding;
      }),
  );
}

/** Of what one thing brings about the first is shown, with the others and what they had with them behind it. */
function byCause(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding[]>();
  const shown = findings.filter((finding) => {
    const { rule, severity, cause } = finding;
    if (cause === undefined || severity === 'error') return true;
    const key = `${rule} ${severity} ${cause}`;
    const others = first.get(key);
    if (!others) first.set(key, []);
    else others.push(finding);
    return !others;
  });
  return shown.map((finding) => {
    const { rule, severity, cause } = finding;
    const others = first.get(`${rule} ${severity} ${cause}`) ?? [];
    const also = others.flatMap(({ also = [], ...other }) => [other, ...also]);
    return also.length > 0 ? { ...finding, also: [...(finding.also ?? []), ...also] } : finding;
  });
}

interface RuleOrder {
  /** Those that read prose. */
  readonly prose: ReadonlySet<string>;
  readonly order: readonly string[];
}

const orders = new WeakMap<readonly Rule[], RuleOrder>();

function orderOf(rules: readonly Rule[]): RuleOrder {
  let known = orders.get(rules);
  if (!known) {
    const ids = rules.map(({ meta }) => meta.id);
    const prose = rules.filter(({ meta }) => meta.languages !== undefined).map(({ meta }) => meta.id);
    known = { prose: new Set(prose), order: [...SPEAKING_ORDER, ...ids] };
    orders.set(rules, known);
  }
  return known;
}

function titleOf(file: FileModel, about: About | undefined): Text | undefined {
  const objective = about && objectivesOf(file).get(about.objective);
  if (about?.keyResult === undefined) return objective?.title;
  return objective && keyResultsOf(objective).get(about.keyResult)?.title;
}

function isWithin([start, end]: Range, [from, to]: Range): boolean {
  return from <= start && end <= to;
}
