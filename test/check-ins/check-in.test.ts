import { describe, expect, test } from 'vitest';
import { checkInOnGoal, newCheckIn } from '../../language-server/check-ins/check-in.ts';
import { contextOf, goal, outcome } from './support.ts';

const BAKERY = `// file: bakery.okr
company crumb "Crumb & Co"
team oven "Oven" in crumb lead mia
team shop "Shop" in crumb lead leo
person mia "Mia" in oven
person leo "Leo" in shop
`;

const OVEN = `// file: 2026-Q1/oven.okr
okrs for oven in 2026-Q1

objective fresh "Bread that people cross the town for" {
  owner mia
  because "Half of our bread is a day old when it is sold."

  kr guests "Guests a week" from 300 to 450 guests
  kr price "Price of a loaf" from €4.20 to €3.80
  kr waste "Bread thrown away" hidden
  kr stone "Stone oven in use" milestones {
    20% "Bought"
    60% "Built"
    100% "Baking"
  }
  kr organic "Organic certificate" yes/no
  kr sum "What the shops do" rolls up
  kr given-up "Cakes" from 1 to 9 dropped
  kr "Sourdough courses for the neighbours from 2 to 6"
}
`;

function drafted(text: string, team = 'oven', today?: string) {
  const { workspace, context } = contextOf(text, today ? { today } : {});
  return outcome(workspace, newCheckIn(context, team));
}

describe('a new check-in', () => {
  test('has every open key result, with nothing made up where nobody has said anything', () => {
    expect(drafted(BAKERY + OVEN)).toEqual({
      path: '2026-Q1/checkins/2026-02-10-oven.okr',
      text: `checkin 2026-02-10 on oven.fresh by mia {
  guests:  ‹?›  confidence ‹?›  "‹›"
  price:   ‹?›  confidence ‹?›  "‹›"
  waste:   ‹?›  confidence ‹?›  "‹›"
  stone:   ‹?|"Bought"|"Built"|"Baking"›  confidence ‹?›  "‹›"
  organic: ‹?|no|yes›  confidence ‹?›  "‹›"
}
`,
    });
  });

  test('says what was said last: of each value its number alone is to be typed over', () => {
    const before = `// file: 2026-Q1/checkins/2026-02-02.okr
checkin 2026-02-02 on oven.fresh by leo {
  guests: 330 guests confidence 6/10 "Cold week"
  price: €4.05 confidence 60%
  waste: 35%
  stone: "Built" confidence 0.7
  organic: no confidence 4/10
}
`;
    const later = `// file: 2026-Q1/checkins/2026-02-03.okr
checkin 2026-02-03 on oven.fresh by leo {
  waste: confidence 5/10
}
`;
    expect(drafted(BAKERY + OVEN + before + later)).toEqual({
      path: '2026-Q1/checkins/2026-02-10.okr',
      text: `checkin 2026-02-10 on oven.fresh by leo {
  guests:  ‹330› guests  confidence ‹6›/10  "‹›"
  price:   €‹4.05›       confidence ‹60›%   "‹›"
  waste:   ‹35›%         confidence ‹5›/10  "‹›"
  stone:   ‹"Built"|"Baking"|"Bought"›     confidence ‹0.7›   "‹›"
  organic: ‹no|yes›          confidence ‹4›/10  "‹›"
}
`,
    });
  });

  test('is a block for each objective of the team, the shared and the longer ones too', () => {
    const { text } = drafted(`${BAKERY}// file: okrs.okr
okrs for shop in 2026-Q1
objective smile "Everybody leaves with a smile" {
  kr thanks "Guests who say thanks" from 20% to 60%
}
objective fair "The fair that the town talks about" for shop, oven in 2026-H1 {
  kr visitors "Visitors" from 0 to 900
}
okrs for oven in 2025-Q4
objective old "Something that is over" {
  kr loaves "Loaves a day" from 90 to 120
}
okrs for oven in 2026-Q1
objective scored "Somebody said how it ended" {
  score 0.7
  kr rolls "Rolls a day" from 90 to 120
}
`);
    expect(text).toBe(`checkin 2026-02-10 on shop.fair by leo {
  visitors: ‹?›  confidence ‹?›  "‹›"
}
`);
  });

  test('takes the last value of a KPI, and leaves numbers alone that others add up to', () => {
    const { text } = drafted(`${BAKERY}// file: okrs.okr
kpi nps "Net promoter score" {
  2026-01-31: 33
  2026-02-08: 36
}
okrs for oven in 2026-Q1
objective love "Be loved" {
  kr nps "Net promoter score" tracks nps from 31 to 45
  kr shops "New shops" from 0 to 10 shops
}
okrs for shop in 2026-Q1
objective grow "Grow where we are loved" {
  kr two "Shops in the north" from 0 to 2 shops contributes to oven.love.shops
}
`);
    expect(text).toContain('nps:   ‹36›            confidence ‹?›  "‹›"');
    expect(text).toContain('shops: confidence ‹?›  "‹›"');
  });

  test('joins the file of the day where another team was first', () => {
    const kept = `// file: 2026-Q1/checkins/2026-02-10.okr
checkin 2026-02-10 on shop.smile by leo {
  thanks: 30%
}`;
    const shop = `// file: 2026-Q1/shop.okr
okrs for shop in 2026-Q1
objective smile "Everybody leaves with a smile" {
  kr thanks "Guests who say thanks" from 20% to 60%
}
`;
    const { path, text } = drafted(BAKERY + OVEN + shop + kept);
    expect(path).toBe('2026-Q1/checkins/2026-02-10.okr');
    expect(text).toMatch(
      /^checkin 2026-02-10 on shop\.smile by leo \{\n {2}thanks: 30%\n\}\n\ncheckin 2026-02-10 on oven\.fresh by mia \{\n {2}guests: /,
    );
  });

  test('of a team that is done for today shows what is there', () => {
    const done = `// file: monday.okr
checkin 2026-02-10 on oven.fresh {
  guests: 340 guests
}
`;
    expect(drafted(BAKERY + OVEN + done)).toEqual({
      path: 'monday.okr',
      text: done.slice(done.indexOf('\n') + 1).replace('340', '‹340›'),
    });
  });

  test('says which key results it leaves out, as they have no name', () => {
    const { context } = contextOf(BAKERY + OVEN);
    expect(newCheckIn(context, 'oven')).toMatchObject({
      unnamed: ['Sourdough courses for the neighbours from 2 to 6'],
    });
  });

  test('of a team with nothing open says so', () => {
    expect(drafted(BAKERY + OVEN, 'shop').text).toBe(
      'shop has no open key results with a name in a cycle that is running today.',
    );
  });
});

describe('the place of check-ins', () => {
  const objectives = (path: string, team = 'oven') => `// file: ${path}
okrs for ${team} in 2026-Q1
objective ${team}-bread "Bread that people cross the town for" {
  kr guests "Guests a week" from 300 to 450
}
`;
  const checkIn = (path: string, date: string, team = 'oven') => `// file: ${path}
checkin ${date} on ${team}.${team}-bread by mia {
  guests: 310
}
`;
  test.each([
    ['2026-Q1/check-ins/2026-02-02-oven.okr', '2026-Q1/check-ins/2026-02-10-oven.okr'],
    ['oven/20260202.okr', 'oven/20260210.okr'],
    ['2026/Q1/W06.okr', '2026/Q1/W07.okr'],
    ['2026-w06.okr', '2026-w07.okr'],
    ['2026-02/oven.okr', '2026-02/oven.okr'],
    ['checkins.okr', 'checkins.okr'],
    ['2025-plan/oven.okr', '2025-plan/oven.okr'],
  ])('after %s is %s', (before, then) => {
    expect(drafted(BAKERY + objectives('o.okr') + checkIn(before, '2026-02-02')).path).toBe(then);
  });

  test('is made for the other team where only others have checked in', () => {
    const text = BAKERY + objectives('o.okr') + objectives('s.okr', 'shop');
    expect(drafted(text + checkIn('in/2026-02-02-oven.okr', '2026-02-02'), 'shop').path).toBe(
      'in/2026-02-10-shop.okr',
    );
  });

  test('is the file of the objectives where that is the custom', () => {
    const beside = `${BAKERY}${objectives('oven.okr')}${checkIn('x.okr', '2026-02-02').replace('// file: x.okr', '')}`;
    expect(drafted(beside).path).toBe('oven.okr');
    expect(drafted(beside + objectives('shop.okr', 'shop'), 'shop').path).toBe('shop.okr');
  });

  test('follows the fiscal year', () => {
    const { workspace, context } = contextOf(
      BAKERY +
        objectives('o.okr').replace('2026-Q1', '2025') +
        checkIn('2025-Q3/2025-12-30.okr', '2025-12-30'),
      { settings: { fiscalYearStart: 4 } },
    );
    expect(outcome(workspace, newCheckIn(context, 'oven')).path).toBe('2025-Q4/2026-02-10.okr');
  });
});

describe('checking in on one goal', () => {
  function checkedIn(text: string, ...id: [string, string, string?]) {
    const { workspace, context } = contextOf(text);
    return outcome(workspace, checkInOnGoal(context, goal(...id)));
  }

  test('begins a check-in where there is none today', () => {
    expect(checkedIn(BAKERY + OVEN, '2026-Q1/oven.okr', 'fresh', 'price')).toEqual({
      path: '2026-Q1/checkins/2026-02-10-oven.okr',
      text: 'checkin 2026-02-10 on oven.fresh by mia {\n  price: ‹?›  confidence ‹?›  "‹›"\n}\n',
    });
  });

  test('adds its line to the one of today, in its columns', () => {
    const today = `// file: monday.okr
// Monday
checkin 2026-02-10 on oven.fresh by leo {
  organic: no  confidence 6/10 // the inspector is ill
  note "Short week"
}

checkin 2026-02-10 on shop.other {
 a:   1
}
`;
    expect(checkedIn(BAKERY + OVEN + today, '2026-Q1/oven.okr', 'fresh', 'guests')).toEqual({
      path: 'monday.okr',
      text: `// Monday
checkin 2026-02-10 on oven.fresh by leo {
  organic: no  confidence 6/10  // the inspector is ill
  guests:  ‹?›   confidence ‹?›     "‹›"
  note "Short week"
}

checkin 2026-02-10 on shop.other {
 a:   1
}
`,
    });
  });

  test.each([
    [
      '{ organic: no }',
      'checkin 2026-02-10 on oven.fresh {\n  organic: no\n  price:   ‹?›   confidence ‹?›  "‹›"\n}\n',
    ],
    ['', 'checkin 2026-02-10 on oven.fresh {\n  price: ‹?›  confidence ‹?›  "‹›"\n}\n'],
    [' {}', 'checkin 2026-02-10 on oven.fresh {\n  price: ‹?›  confidence ‹?›  "‹›"\n}\n'],
  ])('adds its line to a block like %j', (block, then) => {
    const today = `// file: monday.okr\ncheckin 2026-02-10 on oven.fresh${block}\n`;
    expect(checkedIn(BAKERY + OVEN + today, '2026-Q1/oven.okr', 'fresh', 'price').text).toBe(then);
  });

  test('goes to its line where there is one', () => {
    const today =
      '// file: monday.okr\ncheckin 2026-02-10 on oven.fresh {\n  price: €4.05  confidence 6/10\n}\n';
    expect(checkedIn(BAKERY + OVEN + today, '2026-Q1/oven.okr', 'fresh', 'price').text).toContain(
      'price: €‹4.05›',
    );
  });

  test.each([
    [
      'fresh',
      '#1',
      '“Sourdough courses for the neighbours from 2 to 6” has no name that a check-in could say: give it one behind “kr”.',
    ],
    ['fresh', 'sum', '“What the shops do” is the mean of what supports it: check in there.'],
    ['fresh', 'gone', 'This key result is not there any more.'],
    ['gone', undefined, 'This objective is not there any more.'],
  ])('of %s, %s says why it cannot', (objective, keyResult, reason) => {
    expect(checkedIn(BAKERY + OVEN, '2026-Q1/oven.okr', objective, keyResult)).toEqual({ text: reason });
  });

  test.each([
    ['pl', 'Tego celu już nie ma.', 'to średnia z tego, co go wspiera'],
    ['zh', '该目标已不存在。', '是支持它的各项的平均值'],
    ['sv', 'Det här målet finns inte längre.', 'är medelvärdet av det som stöder det'],
    ['ru', 'Этой цели больше нет.', 'среднее того, что поддерживает'],
  ] as const)('says so in the language of the messages: %s', (messages, gone, mean) => {
    const { workspace, context } = contextOf(BAKERY + OVEN, { settings: { messages } });
    const reason = (...of: [string, string?]) =>
      outcome(workspace, checkInOnGoal(context, goal('2026-Q1/oven.okr', ...of))).text;
    expect(reason('gone')).toBe(gone);
    expect(reason('fresh', 'sum')).toContain(mean);
  });

  test('says the cycle where it is over and the day does not tell', () => {
    const text = BAKERY + OVEN.replaceAll('2026-Q1', '2025-Q4');
    expect(checkedIn(text, '2025-Q4/oven.okr', 'fresh', 'price').text).toContain(
      'on oven.fresh@2025-Q4 by mia',
    );
  });
});
