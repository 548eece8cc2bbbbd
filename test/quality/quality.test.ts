import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../language-server/rules/index.ts';
import { PROFILES } from '../../language-server/rules/profiles/index.ts';
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

  test.each(['en', 'pl', 'zh', 'sv', 'ru'])(
    '%s: nine in ten of the bad are warned, at most one in twelve of the good',
    (lang) => {
      const warned = (label: Example['label'], kind?: Example['kind']): number => {
        const some = own.filter(
          (one) => one.lang === lang && one.label === label && (!kind || one.kind === kind),
        );
        return some.filter((one) => isWarned(judge(one))).length / some.length;
      };
      expect(warned('bad', 'kr')).toBeGreaterThanOrEqual(0.9);
      expect(warned('bad')).toBeGreaterThanOrEqual(0.85);
      expect(warned('good')).toBeLessThanOrEqual(0.08);
    },
  );

  test('are reported by language and fault', () => {
    const lines = report(own.slice(0, 20));
    expect(lines[0]).toMatch(/bad, warned\s+good, warned/);
    expect(lines.some((line) => /^kr-vague\s+\d+ %/.test(line))).toBe(true);
  });
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

  test.each(
    all
      .filter(({ label, defects }) => label === 'bad' && !defects?.includes('misaligned'))
      .map((one) => [one.text, one] as const),
  )('%s is bad and warned', (_, one) => {
    expect(judge(one, under(one)).map(({ rule, severity }) => `${severity} ${rule}`)).toContainEqual(
      expect.stringMatching(/^(warning|error) /),
    );
  });

  test.each(all.filter(({ label }) => label === 'good').map((one) => [one.text, one] as const))(
    '%s is good and not warned',
    (_, one) => {
      expect(isWarned(judge(one, under(one)))).toBe(false);
    },
  );

  test('no example without a contradiction in it gets an error under any profile', () => {
    for (const { name } of PROFILES) {
      const errors = all
        .filter(({ defects }) => !defects?.includes('unit-mismatch'))
        .filter((one) => judge(one, settingsOf(name)).some(({ severity }) => severity === 'error'));
      expect(
        errors.map(({ text }) => text),
        name,
      ).toEqual([]);
    }
  });
});
