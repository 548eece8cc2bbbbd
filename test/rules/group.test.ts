import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeActionsAt } from '../../language-server/features/actions/code-actions.ts';
import { positionsOf } from '../../language-server/model/position.ts';
import { group } from '../../language-server/rules/engine/group.ts';
import { type Finding, SEVERITIES } from '../../language-server/rules/finding.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { scorecardOf } from '../../language-server/rules/scorecard.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { toDiagnostic } from '../../language-server/workspace/diagnostics.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { judged } from '../support/rules.ts';
import type { WorkspaceOptions } from '../support/workspace.ts';

const TEXT = `okrs for t in 2026-Q2
team t
objective fresh "Bread that people cross the town for" {
  kr more "Increase users by 100% and likes by 20%"
  kr calm "Nights off" from 2 to 4
}
`;
const URI = 'file:///okrs/a.okr';

/** What is shown: each rule, with those behind it. */
function shown(text: string, options: WorkspaceOptions = {}): string[] {
  return judged(text, options)
    .project.shownFindingsOf(URI)
    .filter(({ about }) => about?.keyResult === 'more')
    .map(({ rule, also = [] }) => [rule, ...also.map((one) => one.rule)].join(' < '));
}

const off = (...rules: string[]) => ({
  settings: { rules: Object.fromEntries(rules.map((id) => [id, { severity: 'off' as const, options: {} }])) },
});

describe('what one thing brings about', () => {
  const ALONE = `okrs for t in 2026-Q2
team t
objective bread "Bread that people cross the town for"
objective cake "Cake that people cross the town for"
okrs for u in 2026-Q2
team u
objective soup "Soup that people cross the town for"
`;
  const owners = (options: WorkspaceOptions = {}) =>
    judged(ALONE, options)
      .project.shownFindingsOf('file:///okrs/a.okr')
      .filter(({ rule }) => rule === 'owner-missing');

  test('is told once, with the other places behind it', () => {
    const [first, second, ...more] = owners();
    expect(more).toEqual([]);
    expect(first!.message).toContain('this objective and one other');
    expect(first!.also?.filter(({ rule }) => rule === 'owner-missing')).toHaveLength(1);
    expect(second!.message).not.toContain('other');
  });

  test('is told everywhere where it is an error', () => {
    expect(
      owners({ settings: { rules: { 'owner-missing': { severity: 'error', options: {} } } } }),
    ).toHaveLength(3);
  });
});

describe('findings on one title', () => {
  test('are one, the gravest, with the others behind it', () => {
    expect(shown(TEXT)).toEqual(['kr-relative-change < kr-compound < kr-ambiguous-metric']);
  });

  test('are led by the next where the first is silenced', () => {
    const silenced = TEXT.replace('  kr more', '  // okr-disable-next-line kr-relative-change\n  kr more');
    expect(shown(silenced)[0]).toMatch(/^kr-compound < /);
    expect(shown(TEXT, off('kr-relative-change'))[0]).toMatch(/^kr-compound < /);
  });

  test('are led by what the settings call gravest', () => {
    const settings = { rules: { 'kr-ambiguous-metric': { severity: 'error' as const, options: {} } } };
    expect(shown(TEXT, { settings })).toEqual(['kr-ambiguous-metric < kr-relative-change < kr-compound']);
  });

  test('stay by themselves where they are errors', () => {
    const settings = {
      rules: {
        'kr-ambiguous-metric': { severity: 'error' as const, options: {} },
        'kr-compound': { severity: 'error' as const, options: {} },
      },
    };
    expect(shown(TEXT, { settings }).sort()).toEqual([
      'kr-ambiguous-metric < kr-relative-change',
      'kr-compound',
    ]);
  });

  test('are all there for the scorecard', () => {
    const { project } = judged(TEXT);
    const against = scorecardOf(project.findingsOf(URI), 'fresh', 'more').flatMap(({ findings }) => findings);
    expect(against.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['kr-relative-change', 'kr-compound', 'kr-ambiguous-metric']),
    );
  });

  test('are related information in the editor, at their words, with their rules', () => {
    const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
    workspace.update([{ uri: URI, text: TEXT }]);
    const found = workspace.findingsOf(URI).find(({ also }) => also)!;
    const { code, relatedInformation } = toDiagnostic(found, workspace);
    expect(code).toBe('kr-relative-change');
    expect(relatedInformation?.map(({ message }) => message.split(':')[0])).toEqual([
      'kr-compound',
      'kr-ambiguous-metric',
    ]);
    expect(relatedInformation?.[0]?.location).toEqual({
      uri: URI,
      range: positionsOf(workspace.files.get(URI)!, [
        TEXT.indexOf('and likes'),
        TEXT.indexOf('and likes') + 'and'.length,
      ]),
    });
  });

  test('can all be mended and silenced from the one that is shown', () => {
    const { project } = judged(TEXT);
    const file = project.files.get(URI)!;
    const [leading] = project.shownFindingsOf(URI).filter(({ also }) => also);
    const diagnostics = [
      { code: leading!.rule, range: positionsOf(file, leading!.range), message: leading!.message },
    ];
    const only = ['quickfix'];
    const actions = codeActionsAt(
      { project, file },
      TEXT,
      leading!.range,
      { diagnostics, only },
      { snippets: false },
    );
    const titles = actions.map(({ title }) => title);
    for (const one of [leading!, ...leading!.also!]) {
      expect(titles).toEqual(expect.arrayContaining(one.fixes.map(({ title }) => title)));
      expect(titles).toContain(`Ignore ${one.rule} on this line`);
    }
    expect(actions.every((action) => action.diagnostics?.length === 1)).toBe(true);
  });
});

test('nothing is lost, nothing comes twice, and no error is put behind', () => {
  const { project } = judged(TEXT);
  const file = project.files.get(URI)!;
  const title = file.objectives[0]!.keyResults[0]!.title!.range;
  const finding = fc.record({
    rule: fc.constantFrom(...allRules.map(({ meta }) => meta.id)),
    severity: fc.constantFrom(...SEVERITIES),
    start: fc.integer({ min: title[0] - 5, max: title[1] + 5 }),
    about: fc.constantFrom(undefined, { objective: 'fresh' }, { objective: 'fresh', keyResult: 'more' }),
  });
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), (list) => {
      const findings = list.map(
        ({ rule, severity, start, about }): Finding => ({
          uri: URI,
          range: [start, start + 3],
          rule,
          severity,
          message: '',
          fixes: [],
          related: [],
          ...(about && { about }),
        }),
      );
      const grouped = group(findings, file, allRules);
      const behind = grouped.flatMap(({ also = [] }) => also);
      expect(grouped.length + behind.length).toBe(findings.length);
      expect(behind.every((one) => findings.includes(one) && one.severity !== 'error')).toBe(true);
      for (const { severity, also = [] } of grouped)
        for (const one of also)
          expect(SEVERITIES.indexOf(one.severity)).toBeLessThanOrEqual(SEVERITIES.indexOf(severity));
    }),
  );
});
