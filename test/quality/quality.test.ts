import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { PROFILES } from '../../language-server/rules/profiles/index.ts';
import { agreement } from './annotations.ts';
import { type Example, examplesIn, isWarned, judge, settingsOf } from './judge.ts';
import { report } from './report.ts';

const own = ['open', 'held-back'].flatMap((name) =>
  examplesIn(readFileSync(`test/quality/${name}.jsonl`, 'utf8')),
);

describe('the project’s own examples', () => {
  test('name rules that there are', () => {
    const ids = allRules.map(({ meta }) => meta.id);
    expect(own.flatMap(({ fault }) => fault ?? []).filter((fault) => !ids.includes(fault))).toEqual([]);
  });

  const LANGUAGES = ['en', 'pl', 'zh', 'sv', 'ru'];
  const KINDS = ['kr', 'objective'] as const;

  test.each(LANGUAGES.flatMap((lang) => KINDS.map((kind) => [lang, kind] as const)))(
    '%s, %s: nine in ten bad ones are warned, and at most 8 in 100 good ones',
    (lang, kind) => {
      const of = own.filter((one) => one.lang === lang && one.kind === kind);
      const bad = of.filter(({ label }) => label === 'bad');
      const good = of.filter(({ label }) => label === 'good');
      const missed = bad.filter((one) => !isWarned(judge(one))).map(({ text }) => text);
      const wrong = good.filter((one) => isWarned(judge(one))).map(({ text }) => text);
      expect(missed.length / bad.length, missed.join(' · ')).toBeLessThanOrEqual(0.1);
      expect(wrong.length / good.length, wrong.join(' · ')).toBeLessThanOrEqual(0.08);
    },
  );

  test('are reported by language and fault', () => {
    const lines = report(own.slice(0, 20));
    expect(lines[0]).toMatch(/bad, warned\s+good, warned/);
    expect(lines.some((line) => /^kr-vague\s+\d+ %/.test(line))).toBe(true);
  });
});

describe('what readers noted beside the project’s own key results', () => {
  const annotated = examplesIn(readFileSync('test/quality/annotated.jsonl', 'utf8'));

  test.each(agreement(annotated).map((row) => [`${row.lang} ${row.annotation}`, row] as const))(
    '%s: the coach notes it nine times in ten, and is right as often',
    (_, { precision, recall, missed, false: wrong }) => {
      expect(precision, wrong.join(' · ')).toBeGreaterThanOrEqual(0.9);
      expect(recall, missed.join(' · ')).toBeGreaterThanOrEqual(0.9);
    },
  );
});

const articles = new URL('../../../shared/design/seed-examples.jsonl', import.meta.url);

describe.runIf(existsSync(articles))('the examples of the source articles', () => {
  interface Sourced extends Example {
    readonly id: string;
    readonly article: string;
    readonly defects?: readonly string[];
  }
  const all = existsSync(articles) ? (examplesIn(readFileSync(articles, 'utf8')) as Sourced[]) : [];
  const under = ({ article }: Sourced) => settingsOf(article === 'Kalungi' ? 'kalungi' : 'standard');

  /** What is wrong with each in its author's eyes. */
  const REASONS: Readonly<Record<string, string>> = {
    '001-117': 'objective-vague',
    '002-36': 'objective-has-metric',
    '002-37': 'objective-no-action',
    '002-54': 'kr-vague',
    '002-55': 'kr-relative-change',
    '002-56': 'kr-activity',
    '002-57': 'kr-activity',
    '002-58': 'kr-percentage',
  };

  test.each(
    all
      .filter(({ label, defects }) => label === 'bad' && !defects?.includes('misaligned'))
      .map((one) => [one.id, one] as const),
  )('%s is bad, and warned for its reason', (id, one) => {
    expect(judge(one, under(one)).map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
      `warning ${REASONS[id]}`,
    );
  });

  test.each(all.filter(({ label }) => label === 'good').map((one) => [one.text, one] as const))(
    '%s is good and not warned',
    (_, one) => {
      expect(isWarned(judge(one, under(one)))).toBe(false);
    },
  );

  test('none gets an error under any profile', () => {
    for (const { name } of PROFILES) {
      const errors = all.filter((one) =>
        judge(one, settingsOf(name)).some(({ severity }) => severity === 'error'),
      );
      expect(
        errors.map(({ text }) => text),
        name,
      ).toEqual([]);
    }
  });
});
