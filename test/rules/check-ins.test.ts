import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes } from '../support/rules.ts';

const BAKERY = `team bakery "Bakery"
okrs for bakery in 2026-Q1
objective fresh "Fresh" {
  kr guests "Guests" from 300 to 450
  kr waste "Waste" from 14 kg to 5 kg
}
`;

describe('checkin-future', () => {
  test('finds days that have not come', () => {
    expectFindings(
      `${BAKERY}checkin 2026-02-11 on bakery.fresh {
//      ^^^^^^^^^^ checkin-future(warning): today is 2026-02-10
  guests: 310
}
checkin 2026-02-10 on bakery.fresh {
  guests: 310
}
checkin 2026-02-03 on bakery.fresh {
  guests: 310
}
`,
      'checkin-future',
    );
  });
});

describe('checkin-outside-cycle', () => {
  test('finds what cannot be of the cycle', () => {
    expectFindings(
      `${BAKERY}checkin 2025-12-30 on bakery.fresh@2026-Q1 {
//      ^^^^^^^^^^ checkin-outside-cycle(information): before 2026-Q1 begins on 2026-01-01
}
checkin 2026-05-02 on bakery.fresh@2026-Q1 {
//      ^^^^^^^^^^ checkin-outside-cycle: long after 2026-Q1 ended on 2026-03-31
}
`,
      'checkin-outside-cycle',
    );
  });

  test('lets last figures come late', () => {
    expectFindings(
      `${BAKERY}checkin 2026-01-01 on bakery.fresh {
}
checkin 2026-04-12 on bakery.fresh@2026-Q1 {
}
checkin 2025-04-12 on nothing {
}
`,
      'checkin-outside-cycle',
    );
  });
});

describe('confidence-range', () => {
  test('finds what is no share', () => {
    expectFindings(
      `${BAKERY}checkin 2026-02-02 on bakery.fresh {
  guests: 310 confidence 7
//                       ^ confidence-range(warning): “7” is no confidence
  waste: 12 kg confidence 120%
//                        ^^^^ confidence-range
}
`,
      'confidence-range',
    );
  });

  test('doubts certainty and despair at the start', () => {
    expectFindings(
      `${BAKERY}checkin 2026-01-12 on bakery.fresh {
  guests: 310 confidence 9/10
//                       ^^^^ confidence-range(information): nothing to stretch for
  waste: 12 kg confidence 0.1
//                        ^^^ confidence-range(information): cannot be done
}
checkin 2026-01-19 on bakery.fresh {
  guests: 310 confidence 9/10
}
`,
      'confidence-range',
    );
  });

  test('is content with doubt, with certainty later, and with certainty about what is committed', () => {
    expectFindings(
      `${BAKERY}checkin 2026-01-12 on bakery.fresh {
  guests: 310 confidence 5/10
  waste: 12 kg confidence 80%
}
checkin 2026-03-12 on bakery.fresh {
  guests: 310 confidence 0.95
}
// file: b.okr
okrs for bakery in 2026-Q1
objective safe "Safe" {
  committed
  kr falls "Falls" from 4 to 1
}
objective half "Half" {
  kr falls "Falls" from 4 to 1 committed
}
// file: c.okr
checkin 2026-01-12 on bakery.safe {
  falls: 3 confidence 1
}
checkin 2026-01-12 on bakery.half {
  falls: 3 confidence 1
}
`,
      'confidence-range',
    );
  });

  test('can be mended', () => {
    const fixed = expectFixes(
      `${BAKERY}checkin 2026-02-02 on bakery.fresh {\n  guests: 310 confidence 7\n  waste: 12 kg confidence 65\n}\n`,
      'confidence-range',
    );
    expect([...fixed.keys()]).toEqual(['Change to 7/10', 'Change to 65%']);
  });
});

describe('checkin-order', () => {
  const checkIn = (date: string, rest = '  guests: 310'): string =>
    `checkin ${date} on bakery.fresh {\n${rest}\n}\n`;

  test('finds two of one day, in two files too', () => {
    expectFindings(
      `// file: a.okr
${BAKERY}${checkIn('2026-01-12')}// file: b.okr
checkin 2026-01-12 on bakery.fresh {
//      ^^^^^^^^^^ checkin-order(warning): another check-in of 2026-01-12 on guests
  waste: 12 kg
  guests: 320
}
`,
      'checkin-order',
    );
  });

  test('finds one out of order', () => {
    expectFindings(
      `${BAKERY}${checkIn('2026-01-12')}${checkIn('2026-01-19')}checkin 2025-01-26 on bakery.fresh@2026-Q1 {
//      ^^^^^^^^^^ checkin-order(information): out of order
}
${checkIn('2026-02-02')}`,
      'checkin-order',
    );
  });

  test('lets the newest stand first, and two share a day', () => {
    expectFindings(
      `${BAKERY}${checkIn('2026-02-02')}${checkIn('2026-01-19')}${checkIn('2026-01-12')}`,
      'checkin-order',
    );
    expectFindings(
      `${BAKERY}${checkIn('2026-01-12')}${checkIn('2026-01-12', '  waste: 12 kg')}`,
      'checkin-order',
    );
    expectFindings(`${BAKERY}${checkIn('2026-01-12')}${checkIn('2026-01-19')}`, 'checkin-order');
  });
});

describe('checkin-missing', () => {
  test('is told once for a team that has not begun, at its first objective', () => {
    expectFindings(
      `team bakery "Bakery"
okrs for bakery in 2026-Q1
objective fresh "Fresh" {
//               ^^^^^ checkin-missing(warning): Nobody has checked in on this objective and one other since the cycle began on 2026-01-01
  kr guests "Guests" from 300 to 450
}
objective warm "Warm" {
  kr guests "Guests" from 300 to 450
}
okrs for shop in 2026-Q1
objective open "Open" {
//              ^^^^ checkin-missing: Nobody has checked in on this objective since the cycle began
  kr guests "Guests" from 300 to 450
}
`,
      'checkin-missing',
    );
  });

  test('counts from the last check-in, in another file too', () => {
    expectFindings(
      `// file: a.okr
${BAKERY.replace('fresh "Fresh"', 'fresh "Bread that is fresh"').replace('{\n', '{\n//               ^^^^^^^^^^^^^^^^^^^ checkin-missing: The last check-in was on 2026-01-30\n')}// file: b.okr
checkin 2026-01-30 on bakery.fresh {
  guests: 310
}
checkin 2026-01-12 on bakery.fresh {
  guests: 310
}
`,
      'checkin-missing',
    );
    expectFindings(`${BAKERY}checkin 2026-02-01 on bakery.fresh {\n  guests: 310\n}\n`, 'checkin-missing');
  });

  test('asks in running cycles alone, and not in their first days', () => {
    const objective = 'objective fresh "Fresh" {\n  kr guests "Guests" from 300 to 450\n}\n';
    for (const head of ['okrs in 2025-Q4', 'okrs in 2026-Q2', 'okrs for bakery', 'okrs in 2026-02'])
      expectFindings(`${head}\n${objective}`, 'checkin-missing', { today: '2026-02-09' });
  });

  test('asks nobody about what is measured elsewhere', () => {
    expectFindings(
      'okrs in 2026-Q1\nobjective a "A"\nobjective b "B" {\n  kr "B" rolls up\n  kr "C" tracks nps from 1 to 2\n  kr "D" from 1 to 2 dropped\n}\nobjective c "C" {\n  kr "D" from 1 to 2\n} \n'.replace(
        '  kr "D" from 1 to 2\n}',
        '  kr "D" rolls up\n}',
      ),
      'checkin-missing',
    );
  });

  test('asks less often in longer cycles, where a check-in below counts', () => {
    const mill = (mark: string): string =>
      `team mill "Mill"\nokrs for mill in 2026\nobjective loved "Loved" {\n${mark}  kr stars "Stars" from 3 to 4\n}\n`;
    expectFindings(mill(''), 'checkin-missing', { today: '2026-02-03' });
    expectFindings(mill('//               ^^^^^ checkin-missing\n'), 'checkin-missing');
    const below = `okrs for bakery in 2026-Q1\nobjective fresh "Fresh" {\n  supports mill.loved\n  kr guests "Guests" from 300 to 450\n}\ncheckin 2026-02-09 on fresh {\n  guests: 310\n}\n`;
    expectFindings(`${mill('')}${below}`, 'checkin-missing');
  });

  test('is told once for a team that has fallen asleep', () => {
    expectFindings(
      `okrs for bakery in 2026-Q1
objective fresh "Fresh" {
//               ^^^^^ checkin-missing: The last check-in was on 2026-01-12, and one other objective is late as well
  kr guests "Guests" from 300 to 450
}
objective warm "Warm" {
  kr coats "Coats" from 300 to 450
}
checkin 2026-01-12 on fresh {
  guests: 310
}
checkin 2026-01-13 on warm {
  coats: 310
}
`,
      'checkin-missing',
    );
  });

  test('can be mended for all at once', () => {
    const fixed = expectFixes(
      `${BAKERY}objective warm "Warm" {\n  kr coats "Coats" from 300 to 450\n}\n`,
      'checkin-missing',
    );
    expect(fixed.get('Insert 2 check-ins of today')).toContain(
      'checkin 2026-02-10 on bakery.warm {\n  coats: ?\n}\n',
    );
  });

  test('can be mended', () => {
    const fixed = expectFixes(BAKERY, 'checkin-missing');
    expect(fixed.get('Insert a check-in of today')).toContain(
      'checkin 2026-02-10 on bakery.fresh {\n  guests: ?\n  waste: ?\n}\n',
    );
  });
});

describe('cycle-not-closed', () => {
  const APRIL = { today: '2026-04-10' } as const;

  test('names what has no end', () => {
    expectFindings(
      `okrs for bakery in 2026-Q1
objective fresh "Fresh" {
//               ^^^^^ cycle-not-closed(warning): The cycle ended on 2026-03-31, and nobody has said how Guests and Waste ended
  kr guests "Guests" from 300 to 450
  kr waste "Waste" from 14 kg to 5 kg
}
objective warm "Warm" {
  kr ovens "Ovens" from 1 to 2 score 0.4
  kr coats "Coats" from 1 to 2
//          ^^^^^ cycle-not-closed: how Coats ended. Add the last value
}
checkin 2026-02-02 on fresh {
  guests: 310
}
`,
      'cycle-not-closed',
      APRIL,
    );
  });

  test('asks for a look back at a promise that was not kept', () => {
    const kept = (score: string, rest = ''): string =>
      `objective "Safe" {\n  committed\n  kr "Falls" from 4 to 1 score ${score}\n${rest}}\n`;
    expectFindings(
      `okrs in 2026-Q1\n${kept('0.8').replace('{\n', '{\n//         ^^^^ cycle-not-closed: what you learned\n')}${kept('1')}${kept('0.8', '  retrospective "We began too late"\n')}`,
      'cycle-not-closed',
      APRIL,
    );
  });

  test('is content with last figures, and lets old cycles rest', () => {
    const text = `okrs for bakery in 2026-Q1
objective fresh "Fresh" {
  kr guests "Guests" from 300 to 450
  kr nps "NPS" tracks nps from 3 to 4
}
`;
    expectFindings(
      `${text}checkin 2026-03-30 on bakery.fresh {\n  guests: 430\n}\n`,
      'cycle-not-closed',
      APRIL,
    );
    expectFindings(text, 'cycle-not-closed', { today: '2026-04-07' });
    expectFindings(text, 'cycle-not-closed', { today: '2026-12-10' });
    expectFindings(text, 'cycle-not-closed');
  });

  test('can be mended', () => {
    const fixed = expectFixes(BAKERY, 'cycle-not-closed', APRIL);
    expect(fixed.get('Insert the last check-in')).toContain(
      'checkin 2026-03-31 on bakery.fresh {\n  guests: ?',
    );
  });
});

describe('carried-over-unchanged', () => {
  const objective = (title: string, a: string, b: string): string =>
    `objective "${title}" {\n  kr "${a}" from 1 to 2\n  kr "${b}" from 1 to 2\n}\n`;

  test('compares with the team’s last cycle, figures apart', () => {
    expectFindings(
      `// file: q4.okr
okrs for bakery in 2025-Q4
${objective('Fresh bread', 'Guests on day 1', 'Waste')}// file: q1.okr
okrs for bakery in 2026-Q1
objective "Fresh bread" {
//         ^^^^^^^^^^^ carried-over-unchanged(hint): those of 2025-Q4
  kr "Waste" from 4 to 2
  kr "Guests on day 2" from 300 to 450
}
`,
      'carried-over-unchanged',
    );
  });

  test('lets an objective stay with other key results, and others have the same', () => {
    const last = `okrs for bakery in 2025-Q4\n${objective('Fresh bread', 'Guests', 'Waste')}`;
    expectFindings(
      `${last}okrs for bakery in 2026-Q1\n${objective('Fresh bread', 'Guests', 'Queue')}`,
      'carried-over-unchanged',
    );
    expectFindings(
      `${last}okrs for shop in 2026-Q1\n${objective('Fresh bread', 'Guests', 'Waste')}`,
      'carried-over-unchanged',
    );
    expectFindings(
      `${last}okrs for bakery in 2025\n${objective('Fresh bread', 'Guests', 'Waste')}`,
      'carried-over-unchanged',
    );
  });
});
