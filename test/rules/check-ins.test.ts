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
