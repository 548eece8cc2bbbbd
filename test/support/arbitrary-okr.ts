import fc from 'fast-check';

/*
 * Random well-formed .okr text with everything the language has, laid out as carelessly as it may be. A piece that must
 * stand on the line of the piece before it begins with `TIGHT`; all others may be apart by anything that is no token.
 */

const TIGHT = '\u0001';
/** A new line must come here. */
const LINE = '\u0002';

type Pieces = readonly string[];

const NAMES = (
  'cpa mqls own-search _x a1 növekedés 增长 рост kr objective kpi owner hidden lead note by to at in yes no confidence ' +
  'milestones committed dropped due week lag checkin okrs company uptime k M'
).split(' ');
const name = fc.constantFrom(...NAMES);
const tight = (piece: fc.Arbitrary<string>) => piece.map((text) => TIGHT + text);

const content = fc.string({
  unit: fc.constantFrom(...'abz  09%$,.:{}/@#–é增长рост😀', '//', '/*', ' kr ', '，', '：'),
  maxLength: 14,
});
/** A text between marks of any kind, with escapes where they are understood. */
export const quoted: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: content.map((text) => `"${text}"`) },
  content.map((text) => `"${text}\\"\\\\"`),
  content.map((text) => `“${text}”`),
  content.map((text) => `„${text}“`),
  content.map((text) => `„${text}”`),
  content.map((text) => `«${text}»`),
  content.map((text) => `「${text}」`),
  content.map((text) => `“${text}"\\”`),
);

const date = fc.constantFrom('2026-01-31', '2026-12-01', '2026-2-30', '31.12.2026');
const number = fc.constantFrom('0', '20', '1,200', '1_200', '-3.5', '+7', '1.5', '24');
const space = fc.constantFrom(TIGHT, `${TIGHT} `, `${TIGHT}   `);
/** A value in all its forms; its pieces stay on one line. */
const value: fc.Arbitrary<string> = fc.oneof(
  fc.constant('?'),
  fc.constant('？'),
  number,
  fc.tuple(fc.constantFrom('$', '€', '-$', 'US$'), space, number).map((parts) => parts.join('')),
  fc.tuple(number, space, fc.constantFrom('k', 'M', 'mln', '万')).map((parts) => parts.join('')),
  fc
    .tuple(number, space, fc.constantFrom('%', '％', 'MQLs', 'kr', 'hours', 'MQLs/month', '人'))
    .map((parts) => parts.join('')),
  fc
    .tuple(number, space, fc.constantFrom('k', '万'), fc.constantFrom(` ${TIGHT}USD`, ` ${TIGHT}users`, '%'))
    .map((parts) => parts.join('')),
  fc.tuple(number, fc.constantFrom('/', ' / '), number).map((parts) => parts.join('')),
);
const cycle = fc.constantFrom('2026', '2026-Q1', '2026-H2', '2026-03', 'spring');
/** A reference; behind a word that lets names follow. */
const path: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(name, { minLength: 1, maxLength: 3 }),
    fc.option(cycle, { freq: 3 }),
    fc.constantFrom('.', ' . '),
  )
  .map(([names, at, dot]) => names.join(dot) + (at ? `@${at}` : ''));
/** Further names of a list must not be words of the language, except where the line ends behind them. */
const list: fc.Arbitrary<string> = fc
  .tuple(
    path,
    fc.array(fc.constantFrom('cpa', '增长', 'a.b'), { maxLength: 2 }),
    fc.constantFrom(',', ', ', ' ，', '、'),
  )
  .map(([first, more, comma]) => [first, ...more].join(comma));

const optional = (pieces: fc.Arbitrary<Pieces>): fc.Arbitrary<Pieces> => fc.option(pieces, { nil: [] });
const all = (...parts: fc.Arbitrary<Pieces>[]): fc.Arbitrary<Pieces> =>
  fc.tuple(...parts).map((found) => found.flat());
const word = (text: string): fc.Arbitrary<Pieces> => fc.constant([text]);
const one = (piece: fc.Arbitrary<string>): fc.Arbitrary<Pieces> => piece.map((text) => [text]);
const clause = (keyword: string, piece: fc.Arbitrary<string>) => all(word(keyword), one(piece));
/** Clauses in any order, each at most once, sometimes with a comma behind. */
const some = (...clauses: fc.Arbitrary<Pieces>[]): fc.Arbitrary<Pieces> =>
  fc
    .shuffledSubarray(clauses)
    .chain((chosen) =>
      fc.tuple(...chosen.map((each) => fc.tuple(each, fc.constantFrom('', '', '', ',', '，')))),
    )
    .map((found) => found.flatMap(([clause, comma]) => withComma(clause, comma)));

/** A comma behind a name begins a list, so the line must end there. */
function withComma(clause: Pieces, comma: string): Pieces {
  if (comma === '') return clause;
  return clause.at(-1)?.startsWith(TIGHT) ? [...clause, TIGHT + comma, LINE] : [...clause, comma];
}

const many = (each: fc.Arbitrary<Pieces>, max = 4): fc.Arbitrary<Pieces> =>
  fc.array(each, { maxLength: max }).map((found) => found.flat());
const block = (members: fc.Arbitrary<Pieces>): fc.Arbitrary<Pieces> =>
  members.chain((inner) => fc.constantFrom(['{', ...inner, '}'], ['｛', ...inner, '｝']));
const title = optional(one(quoted));
/** A name is one for certain where a title follows. */
const named = fc.oneof(all(one(tight(name)), one(quoted)), all(one(quoted)));

const owner = clause('owner', tight(list));
const link = clause('link', quoted);
const note = clause('note', quoted);
const because = clause('because', quoted);
const score = clause('score', value);
const supports = clause('supports', tight(list));
const contributes = all(word('contributes'), word(`${TIGHT}to`), one(tight(list)));
const threshold = fc.oneof(
  all(word('at'), fc.constantFrom(['least'], ['most']), one(value)),
  clause('below', value),
  clause('above', value),
  all(word('between'), one(value), word('and'), one(value)),
);
const milestone = all(
  one(number.map((share) => `${LINE}${share}${TIGHT}%`)),
  title,
  optional(clause('by', date)),
);
const metric = fc.oneof(
  all(word('from'), one(value), optional(clause('to', value))),
  clause('to', value),
  threshold,
  word('rolls').map(() => ['rolls', 'up']),
  word('yes').map(() => ['yes', '/', 'no']),
  all(word('milestones'), block(many(milestone))),
);
const ambition = fc.constantFrom<Pieces>(['aspirational'], ['committed']);
const keyResult = all(
  word(`${LINE}kr`),
  named,
  some(
    metric,
    clause('tracks', tight(name)),
    clause('stretch', value),
    clause('weight', number),
    clause('by', date),
  ),
  some(word('hidden'), owner, supports, contributes, because, score, note, link, word('dropped'), ambition),
);
const initiative = all(
  word(`${LINE}initiative`),
  named,
  some(
    clause('for', tight(list)),
    owner,
    clause('due', date),
    fc.constantFrom(['todo'], ['doing'], ['done']),
    link,
    note,
  ),
);
const risk = all(word(`${LINE}risk`), title, some(clause('mitigation', quoted), owner));
const retrospective = clause('retrospective', quoted);
const forTeams = clause('for', tight(list));
const inCycle = clause('in', tight(cycle));
const objective = all(
  word(`${LINE}objective`),
  named,
  some(forTeams, inCycle),
  optional(
    block(
      all(
        some(
          owner,
          clause('priority', number),
          ambition,
          supports,
          clause('serves', tight(list)),
          because,
          retrospective,
        ),
        many(fc.oneof(keyResult, keyResult, initiative, risk)),
        some(retrospective, clause('priority', number)),
      ),
    ),
  ),
);
const company = all(
  word(`${LINE}company`),
  one(tight(name)),
  title,
  optional(
    block(
      many(
        fc.oneof(
          fc.constantFrom('mission', 'vision', 'purpose').chain((kind) => clause(kind, quoted)),
          all(word('pillar'), one(tight(name)), title),
        ),
      ),
    ),
  ),
);
const team = all(
  word(`${LINE}team`),
  one(tight(name)),
  title,
  some(clause('in', tight(list)), clause('lead', tight(path))),
);
const person = all(word(`${LINE}person`), one(tight(name)), title, some(clause('in', tight(list))));
const ownCycle = all(word(`${LINE}cycle`), one(tight(name)), title, clause('from', date), clause('to', date));
const header = all(
  word(`${LINE}okrs`),
  some(forTeams, inCycle, clause('language', tight(fc.constantFrom('pl', 'zh')))),
);
const line = all(
  one(path.map((reference) => LINE + reference)),
  fc.constantFrom([`${TIGHT}:`], [`${TIGHT}：`], [`${TIGHT} :`]),
  fc.oneof(one(value), fc.constantFrom<Pieces>(['yes'], ['no']), one(quoted), fc.constant<Pieces>([])),
  optional(clause('confidence', value)),
  title,
  fc.constantFrom<Pieces>([], [], [',']),
);
const checkIn = all(
  word(`${LINE}checkin`),
  one(date),
  some(clause('on', tight(path)), clause('by', tight(path))),
  optional(block(all(many(line), some(note, retrospective)))),
);
const reading = all(
  one(date),
  fc.constantFrom([':'], ['：']),
  one(value),
  title,
  fc.constantFrom<Pieces>([], [',']),
);
const kpi = all(
  word(`${LINE}kpi`),
  one(tight(name)),
  title,
  optional(
    block(
      all(
        some(
          owner,
          fc.constantFrom<Pieces>(['perspective', 'customer'], ['perspective', 'learning']),
          fc.constantFrom<Pieces>(['lag'], ['lead']),
          fc.constantFrom<Pieces>(['every', 'week'], ['every', 'year']),
          all(word('healthy'), threshold),
          clause('definition', quoted),
          link,
          note,
        ),
        many(reading),
      ),
    ),
  ),
);

const remark = fc.constantFrom(
  'about it',
  'okr-disable-line kr-count',
  'okr-disable-next-line kr-count -- agreed',
  'kr "x"',
  '中文，',
);
/** What may stand between two pieces on one line. */
const onLine = fc.constantFrom(' ', '  ', '\t', ' /* why */ ');
const lineBreak = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('\n', '\n  ', '\n\n', '\n\n\n\t', '  \n \n ') },
  remark.map((text) => `  // ${text} \n`),
  remark.map((text) => `\n\n // ${text}\n\n`),
  remark.map((text) => `\n/* ${text}\n * ${text}\n */ `),
  remark.map((text) => `\n/* ${text}\n    ${text} */\n`),
);
const loose = fc.oneof({ weight: 8, arbitrary: onLine }, { weight: 3, arbitrary: lineBreak });

function between(piece: string): fc.Arbitrary<string> {
  if (piece.startsWith(LINE)) return lineBreak;
  return piece.startsWith(TIGHT) ? fc.constantFrom(' ', '  ', '\t') : loose;
}

function write(pieces: Pieces, gaps: readonly string[]): string {
  return pieces.map((piece, i) => gaps[i]! + piece.replaceAll(TIGHT, '').replaceAll(LINE, '')).join('');
}

/** A well-formed file. */
export const okrText: fc.Arbitrary<string> = fc
  .tuple(
    many(fc.oneof(objective, objective, company, team, person, ownCycle, header, checkIn, kpi), 6),
    fc.constantFrom('', '\n\n', '\n// end'),
  )
  .chain(([pieces, end]) => fc.tuple(...pieces.map(between)).map((gaps) => write(pieces, gaps) + end))
  .chain((text) => fc.constantFrom(text, text.replace(/\n/g, '\r\n'), `\uFEFF${text}`));
