import { agreement } from './annotations.ts';
import { type Example, isWarned, judge, settingsOf } from './judge.ts';

interface Judged extends Example {
  readonly warned: boolean;
  readonly rules: readonly string[];
}

/**
 * How often the coach is right, as lines of a table: by language and kind the share of bad texts with a warning and of
 * good ones with one (information and hints are none), then for each fault that is named its precision and recall.
 */
export function report(examples: readonly Example[], profile = 'standard'): string[] {
  const settings = settingsOf(profile);
  const judged = examples.map((example): Judged => {
    const findings = judge(example, settings);
    return { ...example, warned: isWarned(findings), rules: [...new Set(findings.map(({ rule }) => rule))] };
  });
  return [
    ...byLanguage(judged),
    '',
    ...byFault(judged),
    '',
    ...byAnnotation(examples),
    '',
    ...misses(judged),
  ];
}

function byLanguage(judged: readonly Judged[]): string[] {
  const languages = [...new Set(judged.map(({ lang }) => lang))].sort();
  const rows = [...languages, 'all'].flatMap((lang) =>
    ['kr', 'objective'].map((kind) => {
      const own = judged.filter((one) => (lang === 'all' || one.lang === lang) && one.kind === kind);
      return `${lang.padEnd(5)}${kind.padEnd(11)}${share(own, 'bad').padStart(16)}${share(own, 'good').padStart(16)}`;
    }),
  );
  return [`${''.padEnd(16)}${'bad, warned'.padStart(16)}${'good, warned'.padStart(16)}`, ...rows];
}

function share(judged: readonly Judged[], label: Example['label']): string {
  const own = judged.filter((one) => one.label === label);
  const warned = own.filter((one) => one.warned).length;
  return own.length === 0 ? '–' : `${percent(warned, own.length)} (${warned}/${own.length})`;
}

function byFault(judged: readonly Judged[]): string[] {
  const known = judged.filter(({ fault, label }) => fault !== undefined || label === 'good');
  const faults = [...new Set(known.flatMap(({ fault }) => fault ?? []))].sort();
  const rows = faults.map((fault) => {
    const meant = known.filter((one) => one.fault === fault);
    const said = known.filter(({ rules }) => rules.includes(fault));
    const both = meant.filter(({ rules }) => rules.includes(fault)).length;
    return `${fault.padEnd(28)}${percent(both, said.length).padStart(10)}${percent(both, meant.length).padStart(10)}${String(meant.length).padStart(6)}`;
  });
  return rows.length === 0
    ? []
    : [`${''.padEnd(28)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'n'.padStart(6)}`, ...rows];
}

function byAnnotation(examples: readonly Example[]): string[] {
  const rows = agreement(examples);
  if (rows.length === 0) return [];
  const share = (part: number | undefined): string =>
    (part === undefined ? '–' : percent(part, 1)).padStart(10);
  return [
    `${''.padEnd(24)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'n'.padStart(6)}`,
    ...rows.map(
      ({ lang, annotation, due, precision, recall }) =>
        `${lang.padEnd(5)}${annotation.padEnd(19)}${share(precision)}${share(recall)}${String(due).padStart(6)}`,
    ),
    ...rows.flatMap(({ lang, annotation, missed, false: wrong }) => [
      ...missed.map((text) => `missed: ${lang} ${annotation} “${text}”`),
      ...wrong.map((text) => `false: ${lang} ${annotation} “${text}”`),
    ]),
  ];
}

function misses(judged: readonly Judged[]): string[] {
  return judged
    .filter(({ label, warned }) => (label === 'bad') !== warned && label !== 'neutral')
    .map(
      ({ lang, kind, label, text, rules }) =>
        `${label}, ${label === 'bad' ? 'not warned' : 'warned'}: ${lang} ${kind} “${text}” ${rules.join(' ')}`,
    );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}
