import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { element } from '../../language-server/text/xml.ts';
import { BAD, folder, GOOD, okr, PEOPLE } from './support.ts';

describe('--format compact', () => {
  test('is a line a finding, with place, level, message and rule', async () => {
    const cwd = folder({ 'a.okr': BAD, 'people.okr': PEOPLE });
    const { out, code } = await okr(['check', '--format', 'compact', '--severity', 'error'], { cwd });
    expect(out).toBe(
      'a.okr:2:9: error: There is no person or team “nobody”. Declare it, or correct the name. [unknown-reference]\n2 files checked: 1 error.\n',
    );
    expect(code).toBe(1);
  });
});

describe('--format github', () => {
  test('notes each finding at its place', async () => {
    const cwd = folder({ 'a.okr': BAD, 'people.okr': PEOPLE });
    const { out } = await okr(['check', '--format', 'github', '--severity', 'error'], { cwd });
    expect(out).toBe(
      '::error file=a.okr,line=2,endLine=2,col=9,endColumn=15,title=unknown-reference::There is no person or team “nobody”. Declare it, or correct the name.\n2 files checked: 1 error.\n',
    );
  });

  test('tells levels as GitHub knows them, and milder findings with the gravest', async () => {
    const cwd = folder({
      'a.okr': 'objective a "Bread that people love" {\n  kr "Increase users by 100% and likes by 20%"\n}\n',
    });
    const { out } = await okr(['check', '--format', 'github'], { cwd });
    expect(out.match(/^::(?:warning|notice) /gm)!.length).toBeGreaterThan(1);
    expect(out).toMatch(/^::warning .*title=kr-relative-change::.*%0AAlso: .*\(kr-compound\)/m);
  });

  test('names files from the top of the checkout', async () => {
    const cwd = folder({ 'okrs/team/a.okr': BAD, 'okrs/people.okr': PEOPLE });
    const env = { GITHUB_WORKSPACE: cwd };
    const { out } = await okr(['check', '--format', 'github'], { cwd: join(cwd, 'okrs'), env });
    expect(out).toContain('file=okrs/team/a.okr,');
  });

  test.each(['a,b.okr', 'a:b.okr', '50%.okr', 'a::error file=x::b.okr'])(
    'nothing in the name %j begins or ends a command',
    async (name) => {
      const cwd = folder({ [name]: BAD, 'people.okr': PEOPLE });
      const { out } = await okr(['check', '--format', 'github', '--severity', 'error'], { cwd });
      const [line] = out.split('\n');
      const file = /^::error file=([^,:]+),line=2,/.exec(line!)![1]!;
      expect(decodeURIComponent(file)).toBe(name);
    },
  );

  test('a line break in a message stays in its command', async () => {
    const cwd = folder({ 'a.okr': 'objective a "One\\r\\n::set-output name=x::1" for nobody\n' });
    const { out } = await okr(['check', '--format', 'github'], { cwd });
    for (const line of out.trimEnd().split('\n').slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) file=/);
  });
});

describe('--format sarif', () => {
  const require = createRequire(import.meta.url);
  const schemas = join(dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib/schemas');
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(schemas, 'sarif-2.1.0-rtm.5.json'), 'utf8'));
  const validate = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: /^[a-z]+:\S+$/, 'uri-reference': /^[\w./%~:-]*$/, 'date-time': true },
  }).compile(schema);

  async function sarif(files: Record<string, string>, ...argv: string[]) {
    const ran = await okr(['check', '--format', 'sarif', ...argv], { cwd: folder(files) });
    const log = JSON.parse(ran.out);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    return { ...ran, log, run: log.runs[0] };
  }

  test('the schema can say no', () => expect(validate({ version: '2.1.0' })).toBe(false));

  test('is valid and says where, how grave, which rule and how to mend it', async () => {
    const { run, code } = await sarif({ 'föö bär/a.okr': BAD, 'people.okr': PEOPLE });
    expect(code).toBe(1);
    const result = run.results.find(({ level }: { level: string }) => level === 'error');
    expect(result).toMatchObject({
      ruleId: 'unknown-reference',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'f%C3%B6%C3%B6%20b%C3%A4r/a.okr' },
            region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 15 },
          },
        },
      ],
    });
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'unknown-reference',
      helpUri: expect.stringMatching(/^https:.*\/unknown-reference\.md$/),
      defaultConfiguration: { level: 'error' },
    });
  });

  test('a fix is where the editor makes it, also in a settings file', async () => {
    const { run } = await sarif({ 'okr.config.json': '{ "ambitoin": "committed" }', 'a.okr': '' });
    expect(run.results[0].fixes).toEqual([
      {
        description: { text: 'Change to “ambition”' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'okr.config.json', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 13 },
                insertedContent: { text: '"ambition"' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('hints are notes, and what could not be read is told', async () => {
    const { run, code } = await sarif(
      { 'a.okr': 'objective a "Bread that people love"\n' },
      'a.okr',
      'gone.okr',
    );
    expect(code).toBe(2);
    expect(run.results.map(({ level }: { level: string }) => level)).toContain('note');
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'gone.okr: there is no such file or folder.' } }],
    });
  });

  test('of all samples is valid', async () => {
    const { out } = await okr(['check', '--format', 'sarif', '--today', '2026-02-16'], {
      cwd: join(import.meta.dirname, '../../samples'),
    });
    const log = JSON.parse(out);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0].results.length).toBeGreaterThan(20);
  });
});

describe('--format junit', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

  async function junit(files: Record<string, string>, ...argv: string[]) {
    const ran = await okr(['check', '--format', 'junit', ...argv], { cwd: folder(files) });
    expect(XMLValidator.validate(ran.out)).toBe(true);
    const { testsuites } = parser.parse(ran.out);
    const suites = [testsuites.testsuite].flat();
    return { ...ran, testsuites, suites, tests: suites.flatMap(({ testcase }) => testcase) };
  }

  test('is a suite a file and a test a finding; errors have failed', async () => {
    const { testsuites, suites, tests, code } = await junit({ 'a.okr': BAD, 'people.okr': PEOPLE });
    expect(code).toBe(1);
    expect(suites.map(({ name }) => name)).toEqual(['a.okr', 'people.okr']);
    expect(testsuites).toMatchObject({ failures: '1', errors: '0', tests: String(tests.length) });
    expect(tests.filter(({ failure }) => failure)).toMatchObject([
      { classname: 'a.okr', name: 'unknown-reference at 2:9', failure: { type: 'error' } },
    ]);
  });

  test('a file without findings has passed', async () => {
    const { tests, code } = await junit({ 'a.okr': GOOD, 'people.okr': PEOPLE }, '--severity', 'error');
    expect(tests).toMatchObject([
      { classname: 'a.okr', name: 'nothing to report' },
      { classname: 'people.okr', name: 'nothing to report' },
    ]);
    expect(code).toBe(0);
  });

  test('warnings fail where they fail the check', async () => {
    const files = { 'a.okr': 'objective a "Become the place where bread is understood" {\n}\n' };
    const calm = await junit(files);
    expect([calm.testsuites.failures, calm.code]).toEqual(['0', 0]);
    const strict = await junit(files, '--max-warnings', '0');
    expect(Number(strict.testsuites.failures)).toBeGreaterThan(0);
    expect(strict.code).toBe(1);
  });

  test('what could not be read is an error', async () => {
    const { testsuites, code } = await junit({ 'a.okr': '' }, 'a.okr', 'gone.okr');
    expect([testsuites.errors, code]).toEqual(['1', 2]);
  });

  test('any text can stand in it, and is found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = element('a', { message: text }, ['x']);
        expect(XMLValidator.validate(xml)).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        const read = /message="([^"]*)"/.exec(xml)![1]!;
        const again = read
          .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
          .replace(/&quot;/g, '"')
          .replace(/&gt;/g, '>')
          .replace(/&lt;/g, '<')
          .replace(/&amp;/g, '&');
        expect(again.length).toBe(text.length);
      }),
    );
  });
});

describe('--quiet', () => {
  test('reports errors and no more', async () => {
    const cwd = folder({ 'a.okr': BAD, 'people.okr': PEOPLE });
    const { out, code } = await okr(['check', '--quiet'], { cwd });
    expect(out.match(/unknown-reference/g)).toHaveLength(1);
    expect(out).not.toContain('warning ');
    expect(code).toBe(1);
  });

  test('says nothing where there is none', async () => {
    const cwd = folder({ 'a.okr': GOOD, 'people.okr': PEOPLE });
    expect(await okr(['check', '-q'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });

  test('does not change what fails', async () => {
    const cwd = folder({ 'a.okr': 'objective a "Become the place where bread is understood" {\n}\n' });
    const { code, err } = await okr(['check', '-q', '--max-warnings', '0'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^Too many warnings: \d+/) });
  });

  test('and --severity contradict each other', async () => {
    const { code, err } = await okr(['check', '-q', '-s', 'hint']);
    expect({ code, err }).toEqual({
      code: 2,
      err: "error: option '-q, --quiet' cannot be used with option '-s, --severity <level>'\nSee okr check --help.\n",
    });
  });
});
