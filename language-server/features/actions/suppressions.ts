import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { FileModel } from '../../model/file.ts';
import { lineAt } from '../../model/position.ts';
import { SUPPRESSION_RULES } from '../../rules/engine/suppress.ts';
import type { Edit, Finding } from '../../rules/finding.ts';
import type { Project } from '../../workspace/project.ts';
import type { SayAction } from './say.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

/** These are not silenced from the light bulb. */
export const LOUD: ReadonlySet<string> = new Set(['syntax', ...Object.values(SUPPRESSION_RULES)]);

/** Silences a finding's rule by a comment, for its line or for the whole file. */
export function suppressions(
  project: Project,
  file: FileModel,
  text: string,
  finding: Finding,
  diagnostics: Diagnostic[],
  abilities: EditAbilities,
  say: SayAction,
): CodeAction[] {
  const { rule } = finding;
  // What the author is asked to replace: the reason why the finding does not hold.
  const why = say('why');
  if (LOUD.has(rule)) return [];
  const action = (title: string, edit: Edit): CodeAction[] => {
    const change = workspaceEdit(project, [edit], abilities, why);
    return change ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: change }] : [];
  };
  return [
    ...action(say('onLine', { rule }), onLine(file, text, finding, why)),
    ...action(say('inFile', { rule }), inFile(file, text, rule, why)),
  ];
}

/** A comment above the line, or one more rule in the comment that is there. */
function onLine(file: FileModel, text: string, { rule, range }: Finding, why: string): Edit {
  const line = lineAt(file, range[0]);
  const above = file.suppressions.find(
    (comment) => comment.scope === 'next-line' && lineAt(file, comment.range[0]) === line - 1,
  );
  const last = above?.rules.at(-1);
  if (last) return { uri: file.uri, range: [last.range[1], last.range[1]], text: `, ${rule}` };
  const start = lineStart(file, text, line);
  const indent = /^[ \t]*/.exec(text.slice(start, range[0]))![0];
  return {
    uri: file.uri,
    range: [start, start],
    text: `${indent}// okr-disable-next-line ${rule} -- ${why}${file.eol}`,
  };
}

function inFile(file: FileModel, text: string, rule: string, why: string): Edit {
  const start = lineStart(file, text, 0);
  return { uri: file.uri, range: [start, start], text: `// okr-disable ${rule} -- ${why}${file.eol}` };
}

/** Behind a byte order mark. */
function lineStart(file: FileModel, text: string, line: number): number {
  return line === 0 && text.startsWith('\uFEFF') ? 1 : file.lines[line]!;
}
