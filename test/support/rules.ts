import { expect } from 'vitest';
import { lineAt } from '../../language-server/model/position.ts';
import type { Finding, Fix } from '../../language-server/rules/finding.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { type TestWorkspace, type WorkspaceOptions, workspaceOf } from './workspace.ts';

/** Line, first character, length and rule, as a mark under the line says it. */
type Mark = `${string}:${number}:${number}+${number} ${string}`;

const MARK = /^\s*\/\/\s*(\^+)\s*(?:(\S+)(?:: (.*))?)?$/;

/**
 * Holds findings to the marks in the text: a comment line of carets and a rule id stands under the words that a
 * finding of that rule is expected at. Only findings of the rules named are looked at.
 *
 *     kr "Launch the new website"
 *     // ^^^^^^ kr-activity: what you will do
 *
 * Behind the id may stand a part of the message. `severity` in brackets: `kr-activity(information)`.
 */
export function expectFindings(
  text: string,
  rules: string | readonly string[],
  options: WorkspaceOptions = {},
): TestWorkspace {
  const ids = typeof rules === 'string' ? [rules] : rules;
  const workspace = judged(text, options);
  const seen: Mark[] = [];
  const wanted: Mark[] = [];
  for (const uri of workspace.uris) {
    const file = workspace.project.files.get(uri)!;
    const findings = workspace.project.findingsOf(uri).filter(({ rule }) => ids.includes(rule));
    const marks = marksOf(workspace.text(uri));
    for (const { line, start, length, said, message } of marks) {
      const [, id = '', severity] = /^([^(]+)(?:\((\w+)\))?$/.exec(said) ?? [];
      wanted.push(`${uri}:${line}:${start}+${length} ${id}`);
      const found = findings.find(
        (one) =>
          one.rule === id &&
          lineAt(file, one.range[0]) === line &&
          one.range[0] - file.lines[line]! === start,
      );
      if (!found) continue;
      if (severity) expect(found.severity, found.message).toBe(severity);
      if (message) expect(found.message).toContain(message);
    }
    for (const { range, rule } of findings) {
      const line = lineAt(file, range[0]);
      seen.push(`${uri}:${line}:${range[0] - file.lines[line]!}+${range[1] - range[0]} ${rule}`);
    }
  }
  expect(seen.sort()).toEqual(wanted.sort());
  return workspace;
}

/** A workspace under all rules. */
export function judged(text: string, options: WorkspaceOptions = {}): TestWorkspace {
  return workspaceOf(text, { rules: allRules, ...options });
}

/** All findings of one rule, in all files. */
export function findingsOf(workspace: TestWorkspace, rule: string): Finding[] {
  return workspace.uris.flatMap((uri) =>
    workspace.project.findingsOf(uri).filter((finding) => finding.rule === rule),
  );
}

/**
 * Applies each fix of each finding of a rule on its own and judges again: the finding is gone, there is no error that
 * was not there before, and the fix is not offered a second time.
 * @returns the texts after each fix, by its title
 */
export function expectFixes(text: string, rule: string, options: WorkspaceOptions = {}): Map<string, string> {
  const before = judged(text, options);
  const results = new Map<string, string>();
  const count = findingsOf(before, rule).length;
  expect(count, `no finding of ${rule}`).toBeGreaterThan(0);
  for (const [i, finding] of findingsOf(before, rule).entries()) {
    for (const [k, fix] of finding.fixes.entries()) {
      const after = judged(text, options);
      const same = findingsOf(after, rule)[i]!.fixes[k]!;
      for (const uri of after.uris) after.write(uri, applyFix(after.text(uri), uri, same));
      expect(findingsOf(after, rule).length, `${fix.title} left the finding`).toBeLessThan(count);
      expect(errors(after).filter((error) => !errors(before).includes(error))).toEqual([]);
      results.set(fix.title, after.text(fix.edits[0]!.uri));
    }
  }
  return results;
}

/** The text with a fix's edits of one file made. */
export function applyFix(text: string, uri: string, { edits }: Fix): string {
  const own = edits
    .filter((edit) => edit.uri === uri)
    .sort((a, b) => b.range[0] - a.range[0] || b.range[1] - a.range[1]);
  return own.reduce(
    (result, { range, text: put }) => result.slice(0, range[0]) + put + result.slice(range[1]),
    text,
  );
}

function errors(workspace: TestWorkspace): string[] {
  return workspace.uris.flatMap((uri) =>
    workspace.project
      .findingsOf(uri)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`),
  );
}

function marksOf(
  text: string,
): { line: number; start: number; length: number; said: string; message?: string }[] {
  const marks: { line: number; start: number; length: number; said: string; message?: string }[] = [];
  let target = 0;
  text.split(/\r?\n/).forEach((content, line) => {
    const mark = MARK.exec(content);
    if (!mark?.[2]) {
      target = line;
      return;
    }
    marks.push({
      line: target,
      start: content.indexOf('^'),
      length: mark[1]!.length,
      said: mark[2],
      ...(mark[3] && { message: mark[3] }),
    });
  });
  return marks;
}
