import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askTool, EDITOR_TOOLS, workspaceDesk } from '../../language-server/features/assistant.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

function ask(name: string, input: unknown = {}): unknown {
  const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  workspace.update([
    {
      uri: 'file:///w/teams/a%20b.okr',
      text: 'okrs for kitchen in 2026-Q1\nobjective feast "Be worth the journey" {\n  kr "Reduce waste from 5 kg to 14 kg"\n}\n',
    },
    { uri: 'file:///w/house.okr', text: 'company inn "Inn"\nteam kitchen "Kitchen" in inn\n' },
  ]);
  const answer = askTool(name, input, workspaceDesk(workspace, '2026-02-10'));
  return 'text' in answer ? JSON.parse(answer.text) : answer;
}

describe('assistants in the editor', () => {
  test('are offered in the manifest what there is, with the inputs that it takes', () => {
    const offered = contributes.languageModelTools as Record<string, unknown>[];
    expect(offered.map(({ name }) => name)).toEqual(EDITOR_TOOLS.map(({ name }) => name));
    for (const [i, tool] of EDITOR_TOOLS.entries()) {
      const { $schema: _, ...schema } = z.toJSONSchema(z.object(tool.input));
      expect(offered[i]).toMatchObject({ modelDescription: tool.description, inputSchema: schema });
    }
  });

  test('can write nothing', () => {
    expect(EDITOR_TOOLS.filter(({ writes }) => writes)).toEqual([]);
    expect(ask('okr_apply_fix', { file: 'a', line: 1, rule: 'x', fix: 'y' })).toHaveProperty('refused');
  });

  test('are answered from the texts as they are', () => {
    expect(ask('okr_check', { paths: ['./teams/'] })).toMatchObject({
      files: 1,
      findings: expect.arrayContaining([
        expect.objectContaining({ file: 'teams/a b.okr', line: 3, rule: 'kr-direction' }),
      ]),
    });
    expect(ask('okr_score', { team: 'kitchen' })).toMatchObject({
      objectives: [{ id: 'kitchen.feast@2026-Q1' }],
    });
    expect(ask('okr_find', { words: 'KITCHEN' })).toMatchObject({
      found: [{ file: 'teams/a b.okr' }, { file: 'teams/a b.okr' }, { file: 'house.okr' }],
    });
    expect(ask('okr_explain', { text: 'Zwiększ NPS z 31 do 45' })).toMatchObject({ lang: 'pl' });
  });

  test('are told what is wrong with a question', () => {
    expect(ask('okr_check', { severity: 'loud' })).toEqual({ refused: expect.stringContaining('severity') });
    expect(ask('okr_check', { paths: ['../x'] })).toEqual({ refused: 'there is no .okr file in ../x.' });
    expect(ask('no_such')).toEqual({ refused: 'There is no tool no_such.' });
  });
});
