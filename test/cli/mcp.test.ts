import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folder, okr } from './support.ts';

const FILES = {
  'okr.config.json': '{ "today": "2026-02-10" }',
  'house.okr': `company inn "Inn"
team kitchen "Kitchen" in inn
person mia "Mia" in kitchen
kpi nps "Net promoter score" {
  owner mia
  every month
  healthy at least 40
  2026-01-31: 33
}
`,
  'kitchen.okr': `okrs for kitchen in 2026-Q1
objective feast "Be worth the journey" {
  owner mia
  kr tables "Tables taken at noon" from 60 to 40 tables
  kr waste "Reduce bread thrown away from 5 kg to 14 kg"
}
checkin 2026-02-09 on feast by mia { tables: 50 tables }
`,
};

/** An assistant that talks to the bundled program. */
async function assistant(files: Readonly<Record<string, string>>, ...flags: string[]) {
  const root = folder(files);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['dist/okr.cjs', 'mcp', '--root', root, ...flags],
    }),
  );
  onTestFinished(() => client.close());
  const ask = async (name: string, input: Record<string, unknown> = {}) => {
    const answer = await client.callTool({ name, arguments: input });
    const [part] = answer.content as { type: string; text: string }[];
    return answer.isError ? { refused: part!.text } : JSON.parse(part!.text);
  };
  return { root, client, ask };
}

describe('okr mcp', () => {
  test('holds a conversation: what there is, what is wrong, how it goes, how to word it', async () => {
    const { client, ask } = await assistant(FILES);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'okr_check',
      'okr_explain',
      'okr_score',
      'okr_find',
      'okr_fixes',
      'okr_rule',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(client.getInstructions()).toContain('never invented');

    const { findings } = await ask('okr_check', { paths: ['kitchen.okr'] });
    expect(findings).toContainEqual(
      expect.objectContaining({ file: 'kitchen.okr', line: 5, rule: 'kr-direction', severity: 'error' }),
    );
    expect(await ask('okr_rule', { rule: 'kr-direction' })).toMatchObject({ id: 'kr-direction', smart: 'M' });

    const { objectives } = await ask('okr_score', { team: 'kitchen' });
    expect(objectives[0]).toMatchObject({
      id: 'kitchen.feast@2026-Q1',
      keyResults: [{ id: 'tables', progress: 0.5 }, {}],
    });

    expect(await ask('okr_find', { words: 'journey worth' })).toEqual({
      found: [
        {
          kind: 'objective',
          id: 'kitchen.feast@2026-Q1',
          title: 'Be worth the journey',
          file: 'kitchen.okr',
          line: 2,
        },
      ],
    });
    expect((await ask('okr_find', { words: 'net', kind: 'kpi' })).found[0]).toMatchObject({ id: 'nps' });

    const explained = await ask('okr_explain', { text: 'Increase NPS from 31 to 45' });
    expect(explained.reading).toMatchObject({ kind: 'from-to', measurable: true, baseline: true });
    const { proposals } = await ask('okr_fixes', { file: 'kitchen.okr', rule: 'kr-direction' });
    expect(proposals[0].changes[0]).toMatchObject({
      file: 'kitchen.okr',
      line: 5,
      after: '  kr waste "Reduce bread thrown away from 14 kg to 5 kg"',
    });
  });

  test('sees a file as it is when it is asked', async () => {
    const { root, ask } = await assistant(FILES);
    const rules = async (): Promise<string[]> =>
      (await ask('okr_check')).findings.map(({ rule }: { rule: string }) => rule);
    expect(await rules()).toContain('kr-direction');
    writeFileSync(join(root, 'kitchen.okr'), FILES['kitchen.okr'].replace('5 kg to 14 kg', '14 kg to 5 kg'));
    expect(await rules()).not.toContain('kr-direction');
  });

  test('writes only where that is allowed, and only what was proposed', async () => {
    const fix = { file: 'kitchen.okr', line: 5, rule: 'kr-direction' };
    const reader = await assistant(FILES);
    expect(await reader.ask('okr_apply_fix', { ...fix, fix: 'Swap the two numbers' })).toHaveProperty(
      'refused',
    );
    expect(readFileSync(join(reader.root, 'kitchen.okr'), 'utf8')).toBe(FILES['kitchen.okr']);

    const writer = await assistant(FILES, '--write');
    expect(await writer.ask('okr_apply_fix', { ...fix, fix: 'Delete everything' })).toEqual({
      refused: 'there is no such fix on line 5 of kitchen.okr: ask okr_fixes which there are.',
    });
    expect(await writer.ask('okr_apply_fix', { ...fix, fix: 'Swap the two numbers' })).toMatchObject({
      written: [{ file: 'kitchen.okr', line: 5 }],
    });
    expect(readFileSync(join(writer.root, 'kitchen.okr'), 'utf8')).toContain('from 14 kg to 5 kg');
  });

  test('stays in its folder and answers what it cannot do', async () => {
    const outside = folder({ 'secret.okr': FILES['kitchen.okr'] });
    const { root, ask } = await assistant(FILES);
    symlinkSync(outside, join(root, 'link'));
    for (const path of ['../', '/etc', join(outside, 'secret.okr'), 'link/secret.okr'])
      expect((await ask('okr_check', { paths: [path] })).refused).toMatch(/outside the folder|there is no/);
    expect(await ask('okr_check', { paths: ['nothing.okr'] })).toEqual({
      refused: 'there is no nothing.okr.',
    });
    expect(await ask('okr_score', { team: 'bar' })).toEqual({
      refused: 'there is no team, company or person “bar”.',
    });
    expect(await ask('okr_rule', { rule: 'kr-directoin' })).toEqual({
      refused: 'there is no rule “kr-directoin”, but there is “kr-direction”.',
    });
    expect(await ask('okr_explain', { text: 'x', lang: 'xx' })).toHaveProperty('refused');
  });

  test('says so where there is no such folder', async () => {
    expect(await okr(['mcp', '--root', '/no/such/folder'])).toMatchObject({ code: 2, out: '' });
  });
});
