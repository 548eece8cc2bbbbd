import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../language-server/rules/finding.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { qualityOf } from '../../language-server/rules/quality.ts';
import { scorecardOf } from '../../language-server/rules/scorecard.ts';
import { judged } from '../support/rules.ts';

function findingsIn(text: string): readonly Finding[] {
  const { project, uris } = judged(text);
  return project.findingsOf(uris[0]!);
}

const GOOD = `person mia "Mia"
objective fresh "Bread that people cross the town for" in 2026-Q1 {
  owner mia
  kr return "Guests who come back within a week" from 18% to 30%
  kr waste "Bread thrown away a day" from 14 kg to 5 kg
}
`;

function grades(text: string, keyResult: string): string {
  return scorecardOf(findingsIn(text), 'fresh', keyResult)
    .map(({ letter, grade }) => `${letter}:${grade}`)
    .join(' ');
}

describe('the scorecard', () => {
  test('passes what is SMART', () => {
    expect(grades(GOOD, 'return')).toBe('S:pass M:pass A:pass R:pass T:pass');
  });

  test('fails the letter that a warning counts against, and names the finding', () => {
    const text = GOOD.replace(
      '"Guests who come back within a week" from 18% to 30%',
      '"Launch the new website"',
    );
    const letters = scorecardOf(findingsIn(text), 'fresh', 'return');
    expect(letters[0]).toMatchObject({ letter: 'S', grade: 'fail' });
    expect(letters[0]!.findings[0]!.rule).toBe('kr-activity');
  });

  test('weakens the letter that an information counts against', () => {
    expect(grades(GOOD.replace('from 18% to 30%', 'to 30%'), 'return')).toContain('M:weak');
  });

  test('counts what is found about the objective for each key result', () => {
    const text = GOOD.replace('  owner mia\n', '');
    expect(grades(text, 'return')).toContain('R:fail');
    expect(grades(text, 'waste')).toContain('R:fail');
  });

  test('does not count what is silenced', () => {
    const text = GOOD.replace('  kr return', '  // okr-disable-next-line\n  kr return').replace(
      '"Guests who come back within a week" from 18% to 30%',
      '"Launch the new website"',
    );
    expect(grades(text, 'return')).toContain('S:pass');
  });
});

describe('quality', () => {
  test('is 100 where nothing is found', () => {
    const found = findingsIn(GOOD).filter(({ severity }) => severity !== 'hint');
    expect(qualityOf(found, 'fresh', ['return', 'waste'])).toMatchObject({
      value: 100,
      wording: 1,
      keyResults: 1,
    });
  });

  test('is at most 40 without key results', () => {
    expect(qualityOf([], 'fresh', []).value).toBe(40);
  });

  test('never falls when a finding is mended', () => {
    const finding = fc.record({
      rule: fc.constantFrom(...allRules.map(({ meta }) => meta.id)),
      severity: fc.constantFrom('error', 'warning', 'information', 'hint'),
      about: fc.option(
        fc
          .record({ objective: fc.constant('fresh'), keyResult: fc.constantFrom('a', 'b') })
          .chain((about) => fc.boolean().map((own) => (own ? { objective: about.objective } : about))),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 12 }), fc.nat(), (list, at) => {
        const findings = list.map(
          (one): Finding => ({
            uri: 'a',
            range: [0, 1],
            message: '',
            fixes: [],
            related: [],
            rule: one.rule,
            severity: one.severity as Finding['severity'],
            ...(one.about && { about: one.about }),
          }),
        );
        const mended = findings.filter((_, i) => i !== at % findings.length);
        const before = qualityOf(findings, 'fresh', ['a', 'b']).value;
        const after = qualityOf(mended, 'fresh', ['a', 'b']).value;
        expect(after).toBeGreaterThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
      }),
    );
  });
});
