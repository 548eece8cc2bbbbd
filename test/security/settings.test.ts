import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIgnoreFile } from '../../language-server/rules/config/ignore-file.ts';
import { settingsInForce } from '../../language-server/rules/config/merge.ts';
import { parseConfig } from '../../language-server/rules/config/parse.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { folder, GOOD, okr, PEOPLE } from '../cli/support.ts';
import { ServerUnderTest } from '../support/server.ts';
import { fileWith, HOSTILE } from './hostile.ts';

const URI = 'file:///w/okr.config.json';
const parse = (text: string) => parseConfig(URI, text, allRules);

/** A workspace with these settings, judged. */
function judged(settings: string, text = PEOPLE + GOOD): { milliseconds: number; rules: string[] } {
  const begin = performance.now();
  const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  workspace.update([
    { uri: URI, text: settings },
    { uri: 'file:///w/a.okr', text },
  ]);
  const rules = workspace.findingsOf('file:///w/a.okr').map(({ rule }) => rule);
  return { milliseconds: performance.now() - begin, rules };
}

describe('settings name no program and no file', () => {
  test.each([
    '"../../outside.json"',
    '"/etc/passwd"',
    '"./other.json"',
    '"file:///etc/passwd"',
    '"https://evil.example/x.json"',
    '"constructor"',
    '"__proto__"',
    '["standard", "../x"]',
    '{ "toString": 1 }',
  ])('"extends": %s', (value) => {
    const { findings, profiles = [] } = parse(`{ "extends": ${value} }`);
    expect(findings).toHaveLength(1);
    expect(profiles).toEqual([]);
  });

  test.each(['plugins', 'require', 'import', 'command', 'run', 'rulesDirectory', 'parser'])('"%s"', (key) => {
    expect(parse(`{ "${key}": ["./evil.js"] }`)).toMatchObject({
      settings: {},
      findings: [{ rule: 'bad-config' }],
    });
  });

  test('and a schema is not fetched', () => {
    expect(parse('{ "$schema": "https://evil.example/schema.json" }')).toMatchObject({
      settings: {},
      findings: [],
    });
  });
});

describe('names of the language that the program is written in are names like others', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

  test.each(NAMES)('%s', (name) => {
    const text = `{
      "glossary": { "${name}": "explained", "MRR": "revenue" },
      "rules": { "${name}": "off", "kr-count": { "${name}": 1 } },
      "${name}": { "polluted": true, "severity": "off" }
    }`;
    const config = parse(text);
    expect(config.findings.map(({ rule }) => rule)).toEqual(['bad-config', 'bad-config', 'bad-config']);
    const { settings } = settingsInForce([config]);
    expect(Object.hasOwn(settings.glossary, 'MRR')).toBe(true);
    expect(Object.keys(settings.rules)).not.toContain(name);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(settings.glossary)).toBe(Object.prototype);
    const plain = judged('{ "glossary": { "MRR": "revenue" } }');
    expect(judged(text).rules).toEqual(plain.rules);
  });
});

describe('settings made to harm', () => {
  const GLOSSARY = (count: number): string =>
    JSON.stringify({
      glossary: Object.fromEntries(Array.from({ length: count }, (_, i) => [`(a+)+$${i}.*`, 'x'])),
    });
  const ALLOWED_MS = 6_000;

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['objects in objects', '{"rules":'.repeat(100_000)],
    ['closed ones', `{ "glossary": ${'['.repeat(5_000)}${']'.repeat(5_000)} }`],
    ['one key again and again', `{${'"today": "2026-01-01",'.repeat(20_000)}}`],
    ['unknown keys', `{${Array.from({ length: 5_000 }, (_, i) => `"k${i}": 1`).join()}}`],
    ['unknown rules', `{"rules":{${Array.from({ length: 3_000 }, (_, i) => `"kr-x${i}": "off"`).join()}}}`],
    ['a text', `{ "today": "${'1'.repeat(2_000_000)}" }`],
    ['commas', `{${','.repeat(200_000)}}`],
    ['quotation marks', '"'.repeat(100_001)],
    ['comments', `/*${'/*'.repeat(200_000)}`],
    ['a glossary of patterns', GLOSSARY(5_000)],
    ['patterns', JSON.stringify({ ignore: Array.from({ length: 5_000 }, (_, i) => `**/*a*a*a*a*${i}`) })],
    ['a pattern', JSON.stringify({ ignore: ['*a'.repeat(100_000)] })],
  ])('take no long time: %s', (_, text) => {
    expect(judged(text, `${PEOPLE}${GOOD}// ${'a'.repeat(1_000)}\n`).milliseconds).toBeLessThan(ALLOWED_MS);
  });

  test('neither do lines of files that are not read', () => {
    const begin = performance.now();
    parseIgnoreFile(
      'file:///w/.okrignore',
      `${'\r'.repeat(100_000)}x\n${'[a-'.repeat(50_000)}\n${'!'.repeat(100_000)}`,
    );
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  test('say no more of a value than fits', () => {
    for (const text of HOSTILE) {
      const value = JSON.stringify(text);
      const { findings } = parse(
        `{ ${value}: 1, "ambition": ${value}, "rules": { ${value}: ${value} }, "today": ${value} }`,
      );
      expect(findings.length).toBeGreaterThan(2);
      for (const { message } of findings) expect(message.length, message.slice(0, 100)).toBeLessThan(1_500);
    }
  });
});

describe('settings that are links', () => {
  test('are not read: no line of what they lead to comes into a report', async () => {
    const top = folder({ 'secret.txt': 'TOKEN=abc123\n', 'w/a.okr': fileWith('Bread'), 'w/b/c.okr': '' });
    symlinkSync(join(top, 'secret.txt'), join(top, 'w/okr.config.json'));
    symlinkSync(join(top, 'secret.txt'), join(top, 'w/b/.okrignore'));
    symlinkSync(join(top, 'secret.txt'), join(top, 'w/d.okr'));
    for (const paths of [['.'], ['b'], ['a.okr']])
      for (const format of ['text', 'json', 'sarif', 'github', 'junit']) {
        const { out, err } = await okr(['check', '--format', format, ...paths], { cwd: join(top, 'w') });
        expect(out + err).not.toContain('abc123');
      }
    const { out, err } = await okr(['config', 'a.okr'], { cwd: join(top, 'w') });
    expect(out + err).not.toContain('abc123');
  });

  test('nor by the language server, where they are made while it runs either', async () => {
    const server = await ServerUnderTest.start({ 'a.okr': 'team a "A"\n' });
    const secret = join(folder({ 'secret.txt': 'objective abc123 {\n' }), 'secret.txt');
    const links = ['okr.config.json', '.okrignore', 'b.okr'];
    for (const name of links) symlinkSync(secret, join(server.folder, name));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: links.map((name) => ({ uri: server.uri(name), type: 1 })),
    });
    await server.onDisk('c.okr', 'objective c "C" for nobody {\n}\n');
    await server.until('findings', () => server.rules('c.okr').length > 0);
    expect(await server.request('workspace/symbol', { query: '' })).toHaveLength(2);
    for (const name of links) expect(server.rules(name, 4), name).toEqual([]);
    await server.stop();
  });
});
