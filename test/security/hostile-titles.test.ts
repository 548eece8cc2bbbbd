import { describe, expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver';
import { hoverAt } from '../../language-server/features/hover/hover.ts';
import { treeChildren } from '../../language-server/features/tree/children.ts';
import { treeTooltip } from '../../language-server/features/tree/tooltip.ts';
import type { TreeNode } from '../../language-server/protocol.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { folder, okr } from '../cli/support.ts';
import { CONTROLS, expectText, fileWith, HOSTILE, COMMANDS as NAMES } from './hostile.ts';

const URI = 'file:///w/a.okr';
const COMMANDS = new Set(NAMES);

function workspaceWith(text: string): Workspace {
  const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  workspace.update([{ uri: URI, text: fileWith(text) }]);
  return workspace;
}

describe.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 50)), text] as const))('%s', (_, text) => {
  const workspace = workspaceWith(text);
  const project = workspace.projectOf(URI)!;

  test('is text in every hover', () => {
    const { length } = project.files.get(URI)!;
    const step = Math.max(2, Math.floor(length / 500));
    const seen = new Set<string>();
    for (let offset = 0; offset <= length; offset += step) {
      const contents = hoverAt(project, URI, offset, COMMANDS)?.contents;
      if (contents && MarkupContent.is(contents)) seen.add(contents.value);
    }
    expect(seen.size).toBeGreaterThan(5);
    for (const one of seen) expectText(one);
  });

  test('is text in the tree, whose labels have no icons and whose tooltips no links', () => {
    let rows = 0;
    const walk = (parent?: string): void => {
      const { nodes } = treeChildren(workspace, {
        grouping: 'team',
        ...(parent !== undefined && { parent }),
      });
      for (const { id, kind, label } of nodes as TreeNode[]) {
        rows++;
        expect(label).not.toMatch(CONTROLS);
        const tooltip = treeTooltip(workspace, id, COMMANDS);
        if (tooltip !== null) expectText(tooltip);
        if (kind !== 'key-result') walk(id);
      }
    };
    walk();
    expect(rows).toBeGreaterThan(2);
  });

  test('is text on the terminal and in every report', async () => {
    const cwd = folder({ 'a.okr': fileWith(text) });
    for (const format of ['text', 'compact', 'github', 'json', 'sarif', 'junit']) {
      const { out, err } = await okr(['check', '--format', format], { cwd });
      // Data for programs keeps the text as it is, without characters that its form cannot hold.
      const obeyed = ['json', 'sarif', 'junit'].includes(format) ? /(?!\n)\p{Cc}/u : CONTROLS;
      expect(out + err, format).not.toMatch(obeyed);
      if (format === 'github') expect(out).not.toMatch(/^::error::mine/m);
      if (format === 'junit') expect(out).not.toMatch(/<(?:script|img|h1)/);
    }
    for (const asked of [['score'], ['diff'], ['explain', 'Increase guests from 1 to 2']]) {
      const { out, err } = await okr(asked, { cwd });
      expect(out + err, asked.join(' ')).not.toMatch(CONTROLS);
    }
  });
});
