import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes } from '../../support/rules.ts';
import { keyResultSentences } from './sentences.ts';

describe('kr-deadline-outside-cycle', () => {
  keyResultSentences('kr-deadline-outside-cycle', {
    en: {
      bad: ['"Guests" from 3 to 5 by «2026-05-01»', 'Grow guests from 3 to 5 «by 1 May 2026»'],
      good: [
        '"Guests" from 3 to 5 by 2026-03-31',
        'Grow guests from 3 to 5 by the end of March',
        '"Contracts renewed before the season" from 3 to 5',
        'Grow guests from 3 to 5',
        // Of what a form measures, these are part of the name.
        '"Tours in a year" from 2 to 6',
        '"Guests who wrote to us this year" from 25% to 50%',
      ],
    },
    pl: {
      bad: ['"Goście" from 3 to 5 by «2025-12-31»'],
      good: ['Zwiększ liczbę gości z 3 do 5 do końca marca'],
    },
    zh: { bad: ['"客人" from 3 to 5 by «2026-05-01»'], good: ['本季度将客人从 3 位增加到 5 位'] },
    sv: {
      bad: ['"Gäster" from 3 to 5 by «2026-05-01»'],
      good: ['Öka antalet gäster från 3 till 5 senast i mars'],
    },
    ru: {
      bad: ['"Гости" from 3 to 5 by «2026-05-01»'],
      good: ['Увеличить число гостей с 3 до 5 к концу марта'],
    },
  });

  test('takes the nearest day, for milestones too', () => {
    const text = 'objective a "Bread for all" in 2026-Q1 {\n  kr "Guests" from 3 to 5 by 2026-05-01\n}\n';
    expect(expectFixes(text, 'kr-deadline-outside-cycle').get('Change to 2026-03-31')).toContain(
      'by 2026-03-31',
    );
    const steps =
      'objective a "Bread for all" in 2026-Q1 {\n  kr "Shop" milestones { 50% "Lease" by 2025-12-01 100% "Open" by 2026-03-01 }\n}\n';
    expect(expectFixes(steps, 'kr-deadline-outside-cycle').get('Change to 2026-01-01')).toContain(
      '"Lease" by 2026-01-01',
    );
  });
});

describe('kr-no-time', () => {
  test('is said once for an objective without a cycle', () => {
    expectFindings(
      `objective a "Bread for all" {
//           ^^^^^^^^^^^^^ kr-no-time(warning): 2 key results here have no date
  kr "Guests" from 3 to 5
  kr "Loaves" from 3 to 5
  kr "Cakes" from 3 to 5 by 2026-03-31
  kr "Grow orders from 3 to 5 by the end of March"
  kr "Orders that are in by the end of March" from 3 to 5
}
objective b "Bread for all" in 2026-Q1 {
  kr "Guests" from 3 to 5
}
objective c "Bread for all"
okrs for bakery in 2026
objective d "Bread for all" {
  kr "Guests" from 3 to 5
}
`,
      'kr-no-time',
    );
  });

  test('offers this quarter and the next', () => {
    const fixed = expectFixes(
      'objective a "Bread for all" for bakery {\n  kr "Guests" from 3 to 5\n}\nteam bakery\n',
      'kr-no-time',
    );
    expect([...fixed.keys()]).toEqual(['Put the objective into 2026-Q1', 'Put the objective into 2026-Q2']);
    expect(fixed.get('Put the objective into 2026-Q1')).toContain('"Bread for all" for bakery in 2026-Q1 {');
  });
});

describe('milestones', () => {
  const shop = (steps: string, more = ''): string =>
    `objective a "Bread for all" {\n  kr "Shop" milestones { ${steps} }${more}\n}\n`;

  test('rise to 100 %', () => {
    for (const steps of ['50% "A" 30% "B" 100% "C"', '50% "A" 50% "B" 100% "C"']) {
      expectFindings(
        `${shop(steps).split('\n').slice(0, 2).join('\n')}\n//                               ^^^ kr-milestone-order(error): rise\n}\n`,
        'kr-milestone-order',
      );
    }
    expectFindings(shop('30% "A" 50% "B" 100% "C"'), 'kr-milestone-order');
    expectFindings(shop('100% "C"'), 'kr-milestone-order');
  });

  test('are sorted, with their dates', () => {
    const fixed = expectFixes(shop('50% "A" by 2026-02-01 30% "B" 100% "C"'), 'kr-milestone-order');
    expect(fixed.get('Sort the milestones')).toContain('{ 30% "B" 50% "A" by 2026-02-01 100% "C" }');
    expect(
      expectFixes(shop('50% "A" 90% "B"'), 'kr-milestone-order').get('Make the last one 100%'),
    ).toContain('100% "B"');
  });

  test('are for committed key results', () => {
    const fixed = expectFixes(shop('50% "A" 100% "C"', ' owner mia'), 'kr-milestone-ambition');
    expect(fixed.get('Make it committed')).toContain('owner mia committed\n');
    expectFindings(shop('50% "A" 100% "C"', ' committed'), 'kr-milestone-ambition');
    expectFindings(shop('50% "A" 100% "C"').replace('{\n', '{\n  committed\n'), 'kr-milestone-ambition');
    expect(
      expectFixes(shop('50% "A" 100% "C"', ' aspirational'), 'kr-milestone-ambition').get(
        'Make it committed',
      ),
    ).toContain('} committed\n');
  });
});
