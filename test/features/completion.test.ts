import { describe, expect, test } from 'vitest';
import type { CompletionItem, InsertReplaceEdit } from 'vscode-languageserver';
import { OkrCompletionProvider } from '../../language-server/features/completion/completion.ts';
import type { ProjectSource } from '../../language-server/features/source.ts';
import { read } from '../../language-server/prose/read.ts';
import { messages as proposals } from '../../language-server/rules/messages/completion.ts';
import { speakIn } from '../../language-server/rules/speak.ts';
import { documentOf, languageServices, requestAt, sourceOf } from '../support/editor.ts';
import { cursorOf, type TestWorkspace, type WorkspaceOptions, workspaceOf } from '../support/workspace.ts';

const COMPANY = `// file: company.okr
company acme "Acme" {
  pillar reach "Reach everyone"
}
team marketing "Marketing" in acme lead ana
team sales "Sales" in acme
person ana "Ana Kowalska" in marketing
cycle spring "Spring push" from 2026-02-01 to 2026-06-30
kpi nps "Net promoter score"
okrs for acme in 2026
objective growth "Grow" {
  kr revenue "Revenue" from $1M to $2M
  kr margin "Margin" at least 40%
}
okrs for sales in 2026-Q1
objective deals "Win deals" {
  kr won "Deals won" from 1 to 2 deals
}
objective search "Search for sales" {}
okrs for marketing in 2025-Q4
objective search "Own search, last quarter" {
  kr old "Old" from 1 to 2
}
okrs for marketing in 2026-Q1
objective search "Own search" {
  kr visits "Visits" from 20 to 30 MQLs
  kr cert "Certificate" yes/no
  kr office "Office" milestones { 20% "Location agreed" 100% "Moved in" }
}
`;

const services = languageServices();
let current: ProjectSource;
const provider = new OkrCompletionProvider(services, {
  projectOf: (uri) => current.projectOf(uri),
  get allProjects() {
    return current.allProjects;
  },
});
Object.assign(provider, {
  clientCapabilities: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
});

async function complete(workspace: TestWorkspace): Promise<CompletionItem[]> {
  const cursor = cursorOf(workspace);
  current = sourceOf(workspace);
  const document = documentOf(services, workspace, cursor.uri);
  const list = await provider.getCompletion(document, requestAt(workspace, cursor));
  return (list?.items ?? []).toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

const at = (marked: string, options?: WorkspaceOptions) =>
  workspaceOf(`${COMPANY}// file: a.okr\n${marked}`, options);

/** The labels, best first; snippets apart. */
async function labels(marked: string, options?: WorkspaceOptions): Promise<string[]> {
  const items = await complete(at(marked, options));
  return items.filter(({ insertTextFormat }) => insertTextFormat !== 2).map(({ label }) => label);
}

async function snippets(marked: string): Promise<string[]> {
  const items = await complete(at(marked));
  return items.filter(({ insertTextFormat }) => insertTextFormat === 2).map(({ label }) => label);
}

/** The text after one of the proposals has been accepted. */
async function accepted(marked: string, label: string, options?: WorkspaceOptions): Promise<string> {
  const workspace = at(marked, options);
  const item = (await complete(workspace)).find((one) => one.label === label);
  if (!item) throw new Error(`${label} is not proposed`);
  const edit = item.textEdit as InsertReplaceEdit;
  const { uri, offset } = cursorOf(workspace);
  const text = workspace.text(uri);
  const { insert, replace } =
    'range' in edit ? { insert: edit.range as never, replace: edit.range as never } : edit;
  const line =
    text.split('\n').slice(0, insert.start.line).join('\n').length + (insert.start.line > 0 ? 1 : 0);
  expect(insert.start.line).toBe(replace.end.line);
  expect(line + insert.start.character).toBeLessThanOrEqual(offset);
  return (
    text.slice(0, line + insert.start.character) + edit.newText + text.slice(line + replace.end.character)
  );
}

const MARKETING = 'okrs for marketing in 2026-Q1\n';

describe('references', () => {
  test('supports: own cycle first, then those that contain it, each by the shortest clear path', async () => {
    expect(await labels(`${MARKETING}objective o "O" {\n  supports <|>\n}`)).toEqual([
      'deals',
      'sales.search',
      'search',
      'growth',
      'search@2025-Q4',
    ]);
  });

  test('behind a company or team only its objectives, behind an objective only its key results', async () => {
    const labelsOf = (path: string) => labels(`${MARKETING}objective o "O" {\n  supports ${path}<|>\n}`);
    expect(await labelsOf('acme.')).toEqual(['growth']);
    expect(await labelsOf('acme.gr')).toEqual(['growth']);
    expect(await labelsOf('acme.growth.')).toEqual(['revenue', 'margin']);
    expect(await labelsOf('growth.')).toEqual(['revenue', 'margin']);
    expect(await labelsOf('marketing.')).toEqual(['search', 'search@2025-Q4']);
    expect(await labelsOf('marketing.search@2025-Q4.')).toEqual(['old']);
    expect(await labelsOf('nobody.')).toEqual([]);
  });

  test('behind @ the cycles in which the objective exists', async () => {
    expect(await labels(`${MARKETING}objective o "O" {\n  supports marketing.search@<|>\n}`)).toEqual([
      '2025-Q4',
      '2026-Q1',
    ]);
    expect(await labels(`${MARKETING}objective o "O" {\n  supports unknown@sp<|>\n}`)).toContain('spring');
  });

  test('titles, owners and cycles stand beside them', async () => {
    const items = await complete(at(`${MARKETING}objective o "O" {\n  supports gr<|>\n}`));
    const growth = items.find(({ label }) => label === 'growth')!;
    expect(growth.detail).toBe('Grow · 2026');
    expect(growth.documentation).toMatchObject({ kind: 'markdown' });
    expect((growth.documentation as { value: string }).value).toContain('**Cycle** 2026 · 2026\\-01\\-01');
  });

  test.each([
    ['okrs for <|>', ['marketing', 'sales', 'acme', 'ana']],
    ['okrs for marketing, <|>', ['marketing', 'sales', 'acme', 'ana']],
    ['okrs for ma<|>', ['marketing', 'sales', 'acme', 'ana']],
    ['team t "T" in <|>', ['marketing', 'sales', 'acme']],
    ['team t "T" in acme lead <|>', ['ana']],
    ['person p "P" in <|>', ['marketing', 'sales', 'acme']],
    ['objective o "O" {\n  owner <|>\n}', ['ana', 'marketing', 'sales', 'acme']],
    ['objective o "O" {\n  owner <|>', ['ana', 'marketing', 'sales', 'acme']],
    ['objective o "O" {\n  owner <|>\n  kr k "K" from 1 to 2\n}', ['ana', 'marketing', 'sales', 'acme']],
    ['objective o "O" {\n  serves <|>\n}', ['reach']],
    ['objective o "O" {\n  serves acme.<|>\n}', ['reach']],
    ['objective o "O" {\n  kr k "K" tracks <|>\n}', ['nps']],
    ['objective o "O" {\n  kr k "K" tracks n<|>', ['nps']],
    ['objective o "O" {\n  kr k "K" from 1 to 2\n  kr l "L"\n  initiative i "I" for <|>\n}', ['k', 'l']],
    ['objective o "O" {\n  kr k "K"\n  kr l "L"\n  initiative i "I" for k, <|>\n}', ['l']],
    ['checkin 2026-02-02 by <|>', ['ana', 'marketing', 'sales', 'acme']],
    ['checkin 2026-02-02 on marketing.<|>', ['search', 'search@2025-Q4']],
    [
      'checkin 2026-02-02 on <|> {\n}',
      ['deals', 'sales.search', 'marketing.search', 'growth', 'search@2025-Q4'],
    ],
    ['okrs for marketing language <|>', ['en', 'pl', 'ru', 'sv', 'zh']],
  ])('%j', async (marked, expected) => {
    expect(await labels(marked)).toEqual(expected);
    expect(await labels(marked, { eol: '\r\n', bom: true })).toEqual(expected);
  });

  test('accepted over what has been typed, and over the rest of the word', async () => {
    const accept = (path: string, label: string) =>
      accepted(`${MARKETING}objective o "O" { supports ${path} }`, label);
    const result = (path: string) => `${MARKETING}objective o "O" { supports ${path} }\n`.trimEnd();
    expect(await accept('gro<|>', 'growth')).toBe(result('growth'));
    expect(await accept('gro<|>xx', 'growth')).toBe(result('growth'));
    expect(await accept('acme.<|>', 'growth')).toBe(result('acme.growth'));
    expect(await accept('acme.growth.rev<|>enue', 'margin')).toBe(result('acme.growth.margin'));
    expect(await accept('sear<|>', 'search@2025-Q4')).toBe(result('search@2025-Q4'));
    expect(await accept('search@<|>', '2025-Q4')).toBe(result('search@2025-Q4'));
  });
});

describe('keywords', () => {
  const inObjective = (before: string) => labels(`objective o "O" {\n${before}<|>\n}`);

  test('declarations at the beginning of a line only', async () => {
    expect(await labels('<|>')).toEqual([
      'company',
      'team',
      'person',
      'cycle',
      'kpi',
      'okrs',
      'objective',
      'checkin',
    ]);
    expect(await labels('obj<|>')).toContain('objective');
    expect(await labels('team t "T" <|>')).toEqual(['in', 'lead']);
    expect(await labels('team t "T" in acme <|>')).toEqual(['lead']);
    expect(await labels('okrs for acme <|>')).toEqual(['in', 'language']);
    expect(await labels('objective o "O" <|>')).toEqual(['for', 'in']);
    expect(await labels('objective o "O" for acme <|> {\n}')).toEqual(['in']);
  });

  test('no word is proposed where a name is declared', async () => {
    for (const marked of ['team <|>', 'objective <|>', 'objective o "O" {\n  kr <|>\n}', 'kpi k<|>'])
      expect(await labels(marked)).toEqual([]);
  });

  test('members of an objective, those that it has not', async () => {
    const empty = await inObjective('  ');
    expect(empty.slice(0, 6)).toEqual(['kr', 'initiative', 'risk', 'owner', 'priority', 'aspirational']);
    expect(empty).toContain('contributes to');
    expect(empty).not.toContain('objective');
    const some = await inObjective(
      '  owner ana\n  priority 1\n  committed\n  because "x"\n  supports growth\n  ',
    );
    for (const given of ['owner', 'priority', 'committed', 'aspirational', 'because'])
      expect(some).not.toContain(given);
    expect(some).toContain('supports');
    expect(some).toContain('note');
  });

  test('clauses of a key result, those that it has not, and no members on its line', async () => {
    const first = await inObjective('  kr k "K" ');
    expect(first.slice(0, 6)).toEqual(['from', 'to', 'at least', 'at most', 'below', 'above']);
    expect(first).toEqual(expect.arrayContaining(['rolls up', 'yes/no', 'milestones', 'weight', 'owner']));
    expect(first).not.toContain('kr');
    expect(first).not.toContain('priority');
    const later = await inObjective('  kr k "K" from 1 to 2 weight 2 ');
    for (const given of ['from', 'to', 'at least', 'weight', 'yes/no', 'milestones'])
      expect(later).not.toContain(given);
    expect(later).toEqual(expect.arrayContaining(['by', 'owner', 'stretch', 'tracks']));
    expect(await inObjective('  kr k "K" from 1 ')).toContain('to');
    expect(await inObjective('  kr k "K" to 1 ')).toContain('from');
    expect(await inObjective('  kr k "K" at ')).toEqual(['least', 'most']);
    expect(await labels('objective o "O" {\n  kr k "K" <|> weight 2\n}')).not.toContain('weight');
  });

  test('on the next line members first, then what the key result may still say', async () => {
    const next = await inObjective('  kr k "K" from 1 to 2 weight 2\n  ');
    expect(next.slice(0, 3)).toEqual(['kr', 'initiative', 'risk']);
    expect(next.indexOf('priority')).toBeLessThan(next.indexOf('stretch'));
    expect(next).not.toContain('weight');
  });

  test('half a word and a clause that is being changed', async () => {
    expect(await inObjective('  kr k "K" from 1 to 2 wei')).toContain('weight');
    expect(await labels('objective o "O" {\n  own<|>er ana\n}')).toContain('owner');
    expect(await labels('objective o "O" {\n  garbage here\n  ow<|>\n  kr k "K"\n}')).toContain('owner');
    expect(await labels('objective o "O" {\n  owner\n  be<|>')).toContain('because');
    expect(await labels('objective o "O" {\n  kr k "K" frm 1 to\n  kr l "L" <|>')).toContain('from');
    expect(await labels('objective o "O"\n  kr k "K" from 1 to 2\n  kr l "L" <|>')).toContain('at least');
    expect(await labels('objective o "O" {\n  kr k "K\n  <|>\nobjective p "P" {}')).toContain('owner');
    expect(await labels('objective o "O" {\n  kr k "K"\n\n<|>\nobjective p "P" {}')).toContain('owner');
  });

  test('check-ins, KPIs, companies, initiatives, milestones', async () => {
    expect(await labels('checkin 2026-02-02 <|>')).toEqual(['on', 'by']);
    expect(await labels('kpi k {\n  every <|>\n}')).toEqual(['week', 'month', 'quarter', 'year']);
    expect(await labels('kpi k {\n  healthy <|>\n}')).toEqual([
      'at least',
      'at most',
      'below',
      'above',
      'between',
    ]);
    expect(await labels('company c {\n  mission "M"\n  <|>\n}')).toEqual(['vision', 'purpose', 'pillar']);
    expect(await inObjective('  initiative i "I" doing ')).toEqual(['for', 'owner', 'due', 'link', 'note']);
    expect(await inObjective('  kr k "K" milestones {\n    5% "A" ')).toEqual(['by']);
  });

  test('none in texts and comments', async () => {
    for (const marked of ['objective o "O <|>" {}', 'objective o "O<|>', '// ob<|>', 'team t /* in <|> */'])
      expect(await labels(marked)).toEqual([]);
  });
});

describe('values', () => {
  test('units: those of the objective, of the file, then common ones', async () => {
    const found = await labels(
      'kpi k {\n  2026-01-31: 3 tickets\n}\nobjective o "O" {\n  kr k "K" from 20 MQLs to 30 <|>\n}',
    );
    expect(found.slice(0, 4)).toEqual(['MQLs', 'tickets', '%', 'days']);
    expect(found).toContain('weight');
    expect(await labels('objective o "O" {\n  kr k "K" from 20 MQLs to 30 M<|>')).toContain('MQLs');
    expect(await labels('objective o "O" {\n  kr k "K" from 20 MQLs to 30\n  <|>\n}')).not.toContain('MQLs');
  });

  test('deadlines: the end of the cycle, month ends, today', async () => {
    expect(await labels(`${MARKETING}objective o "O" {\n  kr k "K" from 1 to 2 by <|>\n}`)).toEqual([
      '2026-03-31',
      '2026-02-28',
      '2026-02-10',
    ]);
    expect(await labels(`${MARKETING}objective o "O" {\n  initiative i "I" due 2026-<|>`)).toContain(
      '2026-03-31',
    );
  });

  test('check-ins and readings look back', async () => {
    expect(await labels('checkin <|>')).toEqual(['2026-02-10', '2026-02-09', 'on', 'by']);
    const readings = await labels('kpi k {\n  <|>\n}');
    expect(readings.slice(0, 3)).toEqual(['2026-02-10', '2026-01-31', '2025-12-31']);
    expect(await accepted('kpi k {\n  2026<|>\n}', '2026-01-31')).toBe('kpi k {\n  2026-01-31: \n}');
  });

  test('cycles: declared ones, then the built-in ones around today, or of the year that is typed', async () => {
    const found = await labels('okrs for marketing in <|>');
    expect(found.slice(0, 3)).toEqual(['spring', '2026-Q1', '2026-Q2']);
    expect(found).toEqual(expect.arrayContaining(['2026-H1', '2026', '2026-02']));
    expect(await labels('okrs for marketing in 2027-<|>')).toEqual(
      expect.arrayContaining(['2027-Q1', '2027-Q4', '2027-H2', '2027', '2027-12']),
    );
    expect(await accepted('okrs in 2026-<|>', '2026-Q2')).toBe('okrs in 2026-Q2');
    const [item] = (await complete(at('okrs in 2026-Q1<|>'))).filter(({ label }) => label === '2026-Q1');
    expect(item?.detail).toBe('2026-01-01 – 2026-03-31 · 90 days · 49 days left');
  });

  test.each([
    ['pl', 'Cel z właścicielem i kluczowym rezultatem', 'dziś'],
    ['zh', '带负责人和关键结果的目标', '今天'],
    ['sv', 'Ett mål med ansvarig och ett nyckelresultat', 'i dag'],
    ['ru', 'Цель с ответственным и ключевым результатом', 'сегодня'],
  ] as const)('what stands behind them is said in %s', async (messages, objective, today) => {
    const detailsOf = async (marked: string) =>
      (await complete(at(marked, { settings: { messages } }))).map(({ detail }) => detail);
    expect(await detailsOf('<|>')).toContain(objective);
    expect(await detailsOf('checkin <|>')).toContain(today);
  });

  test('a fiscal year that begins in July', async () => {
    const workspace = at('okrs in <|>', { settings: { fiscalYearStart: 7 } });
    expect((await complete(workspace)).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['2025-Q3', '2025-H2']),
    );
  });
});

describe('in a check-in', () => {
  const checkIn = (lines: string) => `checkin 2026-02-02 on marketing.search by ana {\n${lines}\n}`;

  test('the key results that have no line yet', async () => {
    expect((await labels(checkIn('  <|>'))).slice(0, 3)).toEqual(['visits', 'cert', 'office']);
    const later = await labels(checkIn('  visits: 22 MQLs\n  <|>'));
    expect(later.slice(0, 2)).toEqual(['cert', 'office']);
    expect(later).not.toContain('visits');
    expect(await accepted(checkIn('  vi<|>'), 'visits')).toBe(checkIn('  visits: '));
    expect(await accepted(checkIn('  vi<|>: 3'), 'visits')).toBe(checkIn('  visits: 3'));
    expect(await labels(checkIn('  visits: 3 <|>'))).not.toContain('cert');
  });

  test('milestones, yes and no, units, confidence', async () => {
    expect(await labels(checkIn('  office: <|>'))).toEqual(['Location agreed', 'Moved in', 'confidence']);
    expect(await labels(checkIn('  office: "<|>"'))).toEqual(['Location agreed', 'Moved in']);
    expect(await accepted(checkIn('  office: "Loc<|>"'), 'Location agreed')).toBe(
      checkIn('  office: "Location agreed"'),
    );
    expect((await labels(checkIn('  cert: <|>'))).slice(0, 2)).toEqual(['yes', 'no']);
    expect(await labels(checkIn('  visits: <|>'))).not.toContain('yes');
    expect(await labels(checkIn('  visits: 24 <|>'))).toContain('confidence');
  });
});

describe('snippets', () => {
  test('whole constructs where they may begin', async () => {
    expect(await snippets('<|>')).toEqual(
      expect.arrayContaining(['okrs for … in …', 'objective … { … }', 'kpi … { … }', 'checkin … on … { … }']),
    );
    expect(await snippets('objective o "O" {\n  <|>\n}')).toEqual([
      'kr … from … to …',
      'kr … at least …',
      'kr … tracks …',
      'kr … milestones { … }',
      'kr … yes/no',
      'kr "… from … to …"',
      'initiative … for …',
    ]);
    expect(await snippets('objective o "O" {\n  kr k "K" <|>\n}')).toEqual([]);
    expect(await snippets('team t <|>')).toEqual([]);
  });

  test.each(['<|>', 'objective o "O" {\n  <|>\n}'])(
    'each is right as it is inserted at %j',
    async (marked) => {
      for (const item of await complete(at(marked))) {
        if (item.insertTextFormat !== 2) continue;
        const filled = (item.textEdit as InsertReplaceEdit).newText
          .replace(/\$\{\d+:([^}]*)\}/g, '$1')
          .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
          .replace('$0', '');
        const workspace = workspaceOf(marked.replace('<|>', filled));
        expect([item.label, ...workspace.project.files.get(workspace.uris[0]!)!.problems]).toEqual([
          item.label,
        ]);
      }
    },
  );
});

test('completion answers wherever the cursor stands in a half-typed file', async () => {
  const text = `${MARKETING}objective o "O" for sales {
  owner ana
  supports acme.growth.revenue, sales.deals@2026-Q1
  kr k "K" tracks nps from 20 to 30 MQLs by 2026-03-20
  initiative i "I" for k due 2026-02-15
}
checkin 2026-01-19 on marketing.search by ana {
  visits: 24 confidence 0.7
}
`;
  for (let end = 0; end <= text.length; end += 3) {
    await complete(at(`${text.slice(0, end)}<|>`));
    await complete(at(`${text.slice(0, end)}<|>\n${text.slice(end)}`));
  }
});

test('the baseline of a tracked KPI is its newest reading', async () => {
  const kpi = 'kpi csat "Satisfaction" {\n  2026-01-31: 71%\n  2025-12-31: 70%\n}\n';
  expect(await labels(`${kpi}objective o "O" {\n  kr k "K" tracks csat from <|>\n}`)).toContain('71%');
  expect(await labels(`${kpi}objective o "O" {\n  kr k "K" tracks csat from <|> to 80%\n}`)).toContain('71%');
  expect(await labels(`${kpi}objective o "O" {\n  kr k "K" from <|>\n}`)).not.toContain('71%');
});

test.each([
  ['pl', '<|>', 'Co będzie lepsze i dla kogo'],
  ['ru', 'objective o "O" {\n  <|>\n}', 'Увеличить'],
] as const)(
  'what a snippet asks for is asked in the language of the settings, %s',
  async (messages, marked, asked) => {
    const items = await complete(at(marked, { settings: { messages } }));
    const texts = items.map(({ textEdit }) => textEdit?.newText ?? '');
    expect(texts.join('\n')).toContain(asked);
  },
);

test.each(['en', 'pl', 'zh', 'sv', 'ru'])('the sentence that a snippet offers is read in %s', (language) => {
  const sentence = speakIn(proposals, language)('askSentence').replaceAll(/[<>]/g, '');
  const reading = read(sentence, 'kr');
  expect([reading.lang, reading.from?.quantity.value, reading.to?.quantity.value]).toEqual([
    language,
    20,
    30,
  ]);
});
