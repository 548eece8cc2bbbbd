import type { CheckInContext, Goal } from '../../language-server/check-ins/check-in.ts';
import type { Draft } from '../../language-server/check-ins/draft.ts';
import { styleOf } from '../../language-server/check-ins/draft.ts';
import { type Form, formatted } from '../../language-server/check-ins/form.ts';
import { pathIn } from '../../language-server/check-ins/paths.ts';
import { readerOf } from '../../language-server/format/reader.ts';
import { createSyntaxServices } from '../../language-server/syntax/parser.ts';
import { judged } from '../support/rules.ts';
import { type TestWorkspace, uriOf, type WorkspaceOptions } from '../support/workspace.ts';

/** The folder that test files are in. */
export const ROOT = uriOf('').replace(/\/$/, '');

export const reader = readerOf(createSyntaxServices());

/** A workspace under all rules, and what drafts are made from. */
export function contextOf(
  text: string,
  options: WorkspaceOptions = {},
): { workspace: TestWorkspace; context: CheckInContext } {
  const workspace = judged(text, options);
  const { project } = workspace;
  return { workspace, context: { project, root: ROOT, reader, textOf: workspace.text } };
}

/** A form with each place to fill in between `‹` and `›`, what can be chosen behind a bar. */
export function shown({ text, stops }: Form): string {
  let result = '';
  let end = 0;
  for (const { range, choices } of stops) {
    const others = (choices ?? []).slice(1).map((one) => `|${one}`);
    result += `${text.slice(end, range[0])}‹${text.slice(...range)}${others.join('')}›`;
    end = range[1];
  }
  return result + text.slice(end);
}

/** What a draft comes to: the file's path, and its text with the places to fill in; or what is selected; or why not. */
export function outcome(workspace: TestWorkspace, draft: Draft): { path?: string; text: string } {
  switch (draft.kind) {
    case 'new':
      return { path: draft.path, text: shown(formatted(draft.form, reader)) };
    case 'insert': {
      const text = workspace.text(draft.uri);
      const [start, end] = draft.range;
      const style = styleOf(workspace.project.files.get(draft.uri)!);
      const form = start === end ? formatted(draft.form, reader, style) : draft.form;
      return { path: pathIn(ROOT, draft.uri), text: text.slice(0, start) + shown(form) + text.slice(end) };
    }
    case 'select': {
      const text = workspace.text(draft.uri);
      const [start, end] = draft.range;
      return {
        path: pathIn(ROOT, draft.uri),
        text: `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`,
      };
    }
    case 'nothing':
      return { text: draft.reason };
  }
}

/** A goal in a test's file. */
export function goal(file: string, objective: string, keyResult?: string): Goal {
  return { uri: uriOf(file), objective, ...(keyResult !== undefined && { keyResult }) };
}
