import { describe, expect, test } from 'vitest';
import { applied } from '../../../language-server/format/edits.ts';
import { format } from '../../../language-server/format/format.ts';
import { readerOf } from '../../../language-server/format/reader.ts';
import { createSyntaxServices } from '../../../language-server/syntax/parser.ts';

const reader = readerOf(createSyntaxServices());

function formatted(text: string, options = { tabSize: 2, insertSpaces: true }): string {
  return applied(text, format(text, reader, options));
}

/** Writes the expected text at the margin of a template. */
function okr({ raw: [text] }: TemplateStringsArray): string {
  return text!.replace(/^\n/, '');
}

test('a file written in haste', () => {
  const before = okr`

okrs   for lighthouse in 2026-Q1
objective guests “Evenings people talk about”{owner edda , priority 1
   because "Half of the tables are empty on Tuesdays."
kr tables "Tables taken on a Tuesday" from 9 to 16, weight 2
kr return "Guests who come again" from 22% to 35%   // asked at the till
 kr stars "Stars in the city guide" at least 4.5 / 5
initiative menu "A menu for Tuesdays" for tables   due 2026-02-01 doing }
objective quiet "A kitchen nobody shouts in" { kr leave "People leaving" at most 1 }
`;
  expect(formatted(before)).toBe(okr`
okrs for lighthouse in 2026-Q1

objective guests "Evenings people talk about" {
  owner edda
  priority 1
  because "Half of the tables are empty on Tuesdays."
  kr tables "Tables taken on a Tuesday" from 9 to 16 weight 2
  kr return "Guests who come again" from 22% to 35%  // asked at the till
  kr stars  "Stars in the city guide" at least 4.5/5
  initiative menu "A menu for Tuesdays" for tables due 2026-02-01 doing
}

objective quiet "A kitchen nobody shouts in" {
  kr leave "People leaving" at most 1
}
`);
});

test('clauses on lines of their own are indented below what they belong to', () => {
  const before = okr`
objective a "A" {
kr tables "Tables taken"
from 9 to 16
owner edda
supports b.c
risk "Storm" mitigation "Candles"
owner edda
}
`;
  expect(formatted(before)).toBe(okr`
objective a "A" {
  kr tables "Tables taken"
    from 9 to 16
    owner edda
    supports b.c
  risk "Storm" mitigation "Candles"
    owner edda
}
`);
});

test('milestones: one a line, shares to the right', () => {
  const before = okr`
objective a "A" {
  kr harbour "Second house open" milestones { 5% "Street chosen"
    20% "Lease signed" by 2026-02-01
    100% "First guest" } weight 2
}
`;
  expect(formatted(before)).toBe(okr`
objective a "A" {
  kr harbour "Second house open" milestones {
      5% "Street chosen"
     20% "Lease signed" by 2026-02-01
    100% "First guest"
  } weight 2
}
`);
});

test('check-ins and readings stand in columns', () => {
  const before = okr`
checkin 2026-01-19 on lighthouse.guests by edda {
tables: 11 confidence 6/10 "A cold week"
return: 24 % confidence 0.7
stars: 4.4/5 "Two new reviews"
licence: yes
harbour: "Lease signed, keys on the first of March" confidence 80%
}
kpi covers "Covers" {
2026-01-31: 1,204
2026-02-28 :960 "Closed for a week"
}
`;
  expect(formatted(before)).toBe(okr`
checkin 2026-01-19 on lighthouse.guests by edda {
  tables:  11     confidence 6/10  "A cold week"
  return:  24 %   confidence 0.7
  stars:   4.4/5  "Two new reviews"
  licence: yes
  harbour: "Lease signed, keys on the first of March"  confidence 80%
}

kpi covers "Covers" {
  2026-01-31: 1,204
  2026-02-28: 960    "Closed for a week"
}
`);
});

test('declarations of one line stay together and line up', () => {
  const before = okr`
company lighthouse "Lighthouse" { mission "a" vision "b" pillar sea "Sea" pillar hospitality "Hosts" }
team kitchen "Kitchen" in lighthouse lead edda
team floor "Floor" in lighthouse


person edda "Edda Vik" in kitchen
person jo "Jo" in floor
okrs for kitchen in 2026-Q1
objective a "A" { owner edda }
`;
  expect(formatted(before)).toBe(okr`
company lighthouse "Lighthouse" {
  mission "a"
  vision  "b"
  pillar sea         "Sea"
  pillar hospitality "Hosts"
}

team kitchen "Kitchen" in lighthouse lead edda
team floor   "Floor"   in lighthouse

person edda "Edda Vik" in kitchen
person jo   "Jo"       in floor
okrs for kitchen in 2026-Q1

objective a "A" {
  owner edda
}
`);
});

test('wide characters count twice', () => {
  const before = okr`
objective 客人 "让每位客人都愿意再来" {
  kr 回头客 "回头客比例" from 22% to 35%
  kr ab "平均评分" from 4.1 to 4.6
  kr 评分表 "…" from 1 to 2
}
`;
  expect(formatted(before)).toBe(okr`
objective 客人 "让每位客人都愿意再来" {
  kr 回头客 "回头客比例" from 22% to 35%
  kr ab     "平均评分" from 4.1 to 4.6
  kr 评分表 "…" from 1 to 2
}
`);
});

test('a column ends at an empty line, and a very long name has none', () => {
  const before = okr`
objective a "A" {
  kr x "X" to 1
  kr a-name-that-goes-on-and-on-and-on-and-on "Long" to 1
  kr xyz "Y" to 1

  kr abcdef "Z" to 1
}
`;
  expect(formatted(before)).toBe(okr`
objective a "A" {
  kr x   "X" to 1
  kr a-name-that-goes-on-and-on-and-on-and-on "Long" to 1
  kr xyz "Y" to 1

  kr abcdef "Z" to 1
}
`);
});

test('full-width marks and other quotation marks become plain', () => {
  const before =
    '\nobjective 客人 「让客人再来」｛\nkr 评分 “评分” to 90％， weight 2\nkr 好 „good“ to ？\n｝\ncheckin 2026-01-19 on 客人 { 评分：80 }';
  expect(formatted(before)).toBe(okr`
objective 客人 "让客人再来" {
  kr 评分 "评分" to 90% weight 2
  kr 好   "good" to ?
}

checkin 2026-01-19 on 客人 {
  评分: 80
}
`);
});

test('a text that holds plain quotation marks or backslashes keeps its own', () => {
  const text = okr`
objective a “Be the "best" in town” {
  note 「C:\files」
}
`;
  expect(formatted(text)).toBe(text);
});

describe('comments', () => {
  test('stand with what follows them, or two spaces behind what they follow', () => {
    const before = okr`
   // the year
okrs for a in 2026
// about a
objective a "A" { // open
// about x
      kr x "X" to 1 // in x
  // more of x
  owner edda
    // at the end
}// closed
objective b "B" {}
`;
    expect(formatted(before)).toBe(okr`
// the year
okrs for a in 2026

// about a
objective a "A" {  // open
  // about x
  kr x "X" to 1  // in x
    // more of x
    owner edda
  // at the end
}  // closed

objective b "B" {}
`);
  });

  test('long ones move as a whole when they have stars, and stay as they are otherwise', () => {
    const before = okr`
objective a "A" {
/*
 * one
 */
kr x "X" /* here */ to 1
/* as
     drawn */
}
`;
    expect(formatted(before)).toBe(okr`
objective a "A" {
  /*
   * one
   */
  kr x "X" /* here */ to 1
  /* as
     drawn */
}
`);
  });

  test('that silence a rule go on speaking of the same line', () => {
    const text = okr`
objective a "A" {
// okr-disable-next-line kr-activity
kr x "X" to 1 kr y "Y" to 2
  kr z "Z" to 1 kr w "W" to 1  // okr-disable-line kr-activity
}
`;
    expect(formatted(text)).toBe(okr`
objective a "A" {
  // okr-disable-next-line kr-activity
kr x "X" to 1 kr y "Y" to 2
  kr z "Z" to 1 kr w "W" to 1  // okr-disable-line kr-activity
}
`);
  });
});

describe('what is left alone', () => {
  test('a line with an error', () => {
    const before = okr`
objective a "A" {
kr x "X" to 1
     kr   y "Y" form 1   to 2
kr z "Z"   to 3
}
`;
    expect(formatted(before)).toBe(okr`
objective a "A" {
  kr x "X" to 1
     kr   y "Y" form 1   to 2
  kr z "Z" to 3
}
`);
  });

  test('a block that is not closed yet', () => {
    const before = okr`
objective a "A" {
kr x "X"   to 1

objective b "B" {
kr y "Y"   to 1
}
`;
    expect(formatted(before)).toBe(okr`
objective a "A" {
  kr x "X" to 1

objective b "B" {
  kr y "Y" to 1
}
`);
  });

  test('a declaration that would be read otherwise: alone on its line, “hidden” were a name', () => {
    const before = 'objective a "A" { kr hidden kr "B" }\nobjective b   "B" {}\n';
    expect(formatted(before)).toBe('objective a "A" { kr hidden kr "B" }\nobjective b "B" {}\n');
  });

  test('signs, numbers and dates', () => {
    const text = okr`
objective a "A" {
  kr x "X" from -1,200 to +3.5
  kr y "Y" from 1_200 kr to −7 kr
  kr z "Z" from 12 % to 15%
  kr w "W" from $ 1.2M to $2 M
  kr v "V" from 3 MQLs/month to 4.5/5
}
`;
    expect(formatted(text)).toBe(text);
  });
});

test('tabs, for those who want them', () => {
  const before = 'objective a "A" {\nkr x "X" milestones { 5% "a" 100% "b" }\n}';
  expect(formatted(before, { tabSize: 4, insertSpaces: false })).toBe(
    'objective a "A" {\n\tkr x "X" milestones {\n\t\t  5% "a"\n\t\t100% "b"\n\t}\n}\n',
  );
});

test('nothing is changed that is well already', () => {
  expect(format('team a "A"\r\nteam b "B"\r\n', reader, { tabSize: 2, insertSpaces: true })).toEqual([]);
  expect(formatted('')).toBe('');
  expect(formatted('\n\n')).toBe('');
});

test('two commas in a row end a key result: they stay', () => {
  const text = 'objective x "X" {\n  kr a "A" hidden ,\n  ,\n  link "https://a.example"\n}\n';
  const result = applied(text, format(text, reader, { tabSize: 2, insertSpaces: true }));
  expect(reader.meaning(result)).toBe(reader.meaning(text));
  expect(reader.meaning(text)).toContain(
    '"keyResults":[{"kind":"key-result","name":"a","title":{"value":"A"}',
  );
});
