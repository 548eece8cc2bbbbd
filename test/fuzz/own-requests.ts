import fc from 'fast-check';
import type { RequestType } from 'vscode-languageserver-protocol';
import * as protocol from '../../language-server/protocol.ts';

type Protocol = typeof protocol;
type ParamsOf<T> = T extends RequestType<infer P, infer _R, infer _E> ? P : never;
/** What the server asks of the editor. */
type FromServer = 'ReadFileRequest' | 'ReadDirectoryRequest' | 'StatRequest';
type FromEditor = Exclude<
  { [K in keyof Protocol]: [ParamsOf<Protocol[K]>] extends [never] ? never : K }[keyof Protocol],
  FromServer
>;

/** The files that are opened. */
export const URIS = [
  'file:///f/a.okr',
  'file:///f/b.okr',
  'untitled:Untitled-1',
  'file:///f/okr.config.json',
  'file:///f/no.txt',
];

const uri = fc.constantFrom(...URIS);
const position = fc.record({
  line: fc.oneof(fc.nat(40), fc.constant(1e9)),
  character: fc.oneof(fc.nat(80), fc.constant(1e9)),
});
const word = fc.oneof(
  fc.constantFrom(
    'a',
    'bakery',
    'marketing',
    'own-search',
    'acme',
    '#1',
    '#2',
    'a~2',
    '',
    '2026-Q1',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const cycle = fc.oneof(fc.constantFrom('2026-Q1', '2026', 'spring', '9999-Q9', '@current'), word);
const date = fc.oneof(fc.constantFrom('2026-01-01', '2026-03-31', '9999-12-31', '2026-02-30'), word);
const goal = fc.record({ uri, objective: word, keyResult: word }, { requiredKeys: ['uri', 'objective'] });
const shown = {
  grouping: fc.constantFrom('cascade', 'team', 'cycle', 'owner'),
  filter: word,
  cycle,
} as const;
const next = fc.record(
  { name: cycle, title: word, start: date, end: date },
  { requiredKeys: ['name', 'start', 'end'] },
);
const carryOver = fc.record({ uri, cycle, next, carry: fc.array(goal, { maxLength: 4 }) });
const named = fc.oneof(fc.record({ name: word }), fc.record({ title: word }));
const source = fc.oneof(
  fc.record({
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constant('# O\n- KR 1 to 2\n')),
  }),
  fc.record({ base64: fc.oneof(fc.base64String(), fc.string({ maxLength: 20 })) }),
);
const tools = ['okr_check', 'okr_explain', 'okr_find', 'okr_fixes', 'okr_apply_fix', 'okr_rule', 'okr_score'];

/** Everything that the editor may ask beyond LSP: a request that is new in the protocol has to be added to compile. */
const PARAMETERS: { readonly [K in FromEditor]: fc.Arbitrary<ParamsOf<Protocol[K]>> } = {
  AlignRequest: fc.record({ from: goal, to: goal }),
  AlignTargetsRequest: goal,
  CarryChoicesRequest: fc.record({ uri, cycle, onlyFile: fc.boolean() }, { requiredKeys: ['uri', 'cycle'] }),
  CheckInRequest: goal,
  CloseCycleRequest: carryOver,
  CompareRequest: fc.record({ uri, revision: word }),
  CyclesRequest: fc.record({ uri, position }, { requiredKeys: [] }),
  ExportRequest: fc.record(
    { format: fc.constantFrom('md', 'csv', 'json', 'yaml', 'mermaid', 'stratml'), uri },
    { requiredKeys: ['format'] },
  ),
  FileStatusRequest: fc.record({ uri }),
  GoalAtRequest: fc.record({ uri, position }),
  GoalPlaceRequest: goal,
  ImportRequest: fc
    .tuple(
      source,
      fc.record(
        { fileName: fc.constantFrom('a.md', 'a.csv', 'a.json', 'a.yaml', 'a'), uri, position },
        { requiredKeys: [] },
      ),
    )
    .map(([what, where]) => ({ ...what, ...where })),
  NewCheckInRequest: fc.record({ team: word, uri }),
  NewCycleRequest: carryOver,
  NewFileChoicesRequest: fc.record({ uri, folder: fc.constant('file:///f') }, { requiredKeys: [] }),
  NewFileRequest: fc.record(
    {
      uri,
      folder: fc.constant('file:///f'),
      company: named,
      team: named,
      cycle,
      language: fc.constantFrom('en', 'pl', 'xx'),
    },
    { requiredKeys: ['team', 'cycle', 'language'] },
  ),
  OpenTeamsRequest: fc.record({ uri, position }, { requiredKeys: [] }),
  PreviewRequest: fc.record(
    { uri, since: fc.record({ project: word, revision: fc.nat(20) }) },
    { requiredKeys: [] },
  ),
  RetitleRequest: fc.record({ goal, title: word }),
  SupportersRequest: goal,
  ToolRequest: fc.record({
    name: fc.oneof(fc.constantFrom(...tools), word),
    input: fc.oneof(
      fc.object({ maxDepth: 1 }),
      fc.record({ file: uri, path: uri, rule: word, text: word, query: word }, { requiredKeys: [] }),
    ),
  }),
  TreeChildrenRequest: fc.record(
    { ...shown, parent: word, most: fc.integer({ min: -1, max: 9 }) },
    { requiredKeys: ['grouping'] },
  ),
  TreeOverviewRequest: fc.constant({}),
  TreePathRequest: fc.record(
    { ...shown, uri, position, orFirst: fc.boolean() },
    { requiredKeys: ['grouping', 'uri', 'position'] },
  ),
  TreeTooltipRequest: fc.record({ id: word }),
};

const requests: { readonly [K in FromEditor]: { readonly method: string } } = protocol;

/** A request beyond LSP, as the extension may send it. */
export const ownRequest: fc.Arbitrary<{ readonly method: string; readonly params: unknown }> = fc.oneof(
  ...Object.entries(PARAMETERS).map(([name, params]) =>
    fc.record({
      method: fc.constant(requests[name as FromEditor].method),
      params: params as fc.Arbitrary<unknown>,
    }),
  ),
);

/** The names of all of them. */
export const OWN_METHODS: readonly string[] = Object.keys(PARAMETERS).map(
  (name) => requests[name as FromEditor].method,
);
