import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes, findingsOf, judged } from '../../support/rules.ts';
import { keyResultSentences } from './sentences.ts';

function objective(...lines: string[]): string {
  return `objective fresh "Bread that people cross the town for" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

describe('kr-compound', () => {
  keyResultSentences('kr-compound', {
    en: {
      bad: [
        'Increase guests from 300 to 450 «and» reduce waste from 14 kg to 5 kg',
        'NPS above 40 «and» churn below 2%',
      ],
      good: [
        'Serve 90% of breakfasts and lunches in time',
        'Grow search and social traffic from 300 to 450',
        'Hire 3 bakers',
        'Traffic now at 12k visits a month; reach 20k',
      ],
    },
    pl: {
      bad: ['Zwiększ sprzedaż z 300 do 450 «i» zmniejsz koszty z 14 do 5'],
      good: ['Zwiększ liczbę gości z 300 do 450'],
    },
    zh: {
      bad: ['将收入从 100 万提高到 200 万«，并将»成本降低到 50 万'],
      good: ['将复购率从 18% 提高到 30%'],
    },
    sv: {
      bad: ['Öka försäljningen från 300 till 450 «och» minska kostnaderna från 14 till 5'],
      good: ['Öka antalet gäster från 300 till 450'],
    },
    ru: {
      bad: ['Увеличить продажи с 300 до 450 «и» снизить расходы с 14 до 5'],
      good: ['Увеличить число гостей с 300 до 450'],
    },
  });

  test('splits', () => {
    const fixed = expectFixes(
      objective('kr both "Increase guests from 300 to 450 and reduce waste from 14 kg to 5 kg" owner mia'),
      'kr-compound',
    );
    expect(fixed.get('Split it into two key results')).toContain(
      '  kr both "Increase guests from 300 to 450" owner mia\n  kr "Reduce waste from 14 kg to 5 kg" owner mia\n',
    );
    const alone = expectFixes(
      objective('kr "Increase guests from 300 to 450 and reduce waste from 14 kg to 5 kg"'),
      'kr-compound',
    );
    expect(alone.get('Split it into two key results')).toContain('  kr "Reduce waste from 14 kg to 5 kg"\n}');
  });
});

describe('kr-ambiguous-metric', () => {
  keyResultSentences('kr-ambiguous-metric', {
    en: {
      bad: ['"«Active users»" from 400 to 900', 'Increase «website traffic» from 300 to 450'],
      good: [
        'Increase active users a week from 400 to 900',
        '"Users who ordered within 30 days" from 80 to 200',
        'Interview 30 users',
        '"Users" tracks mau from 4 to 9',
      ],
    },
    pl: {
      bad: ['"«Ruch na stronie»" from 300 to 450'],
      good: ['Zwiększ ruch na stronie do 450 miesięcznie'],
    },
    zh: { bad: ['将«活跃用户数»从 300 提高到 450'], good: ['将每周活跃用户数从 300 提高到 450'] },
    sv: { bad: ['"«Aktiva användare»" from 400 to 900'], good: ['Öka antalet gäster från 300 till 450'] },
    ru: { bad: ['"«Число пользователей»" from 400 to 900'], good: ['Увеличить число гостей с 300 до 450'] },
  });

  test('defines a KPI', () => {
    const fixed = expectFixes(objective('kr "Active users" from 400 to 900'), 'kr-ambiguous-metric');
    const text = fixed.get('Define the KPI active-users')!;
    expect(text).toContain('kr "Active users" tracks active-users from 400 to 900');
    expect(text).toContain(
      'kpi active-users "Active users" {\n  definition "What exactly is counted, and over which days?"\n}',
    );
  });
});

describe('kr-vanity', () => {
  keyResultSentences('kr-vanity', {
    en: {
      bad: ['Grow «followers» from 800 to 2000', '"«Likes»" from 40 to 90'],
      good: ['Sell 40 loaves to followers of our page', 'Grow guests from 300 to 450', 'Publish 20 videos'],
    },
    pl: {
      bad: ['Zwiększ liczbę «obserwujących» z 800 do 2000'],
      good: ['Zwiększ liczbę gości z 300 do 450'],
    },
    zh: { bad: ['将«粉丝数»从 800 增加到 2000'], good: ['将复购率从 18% 提高到 30%'] },
    sv: { bad: ['Öka antalet «följare» från 800 till 2000'], good: ['Öka antalet gäster från 300 till 450'] },
    ru: {
      bad: ['Увеличить число «подписчиков» с 800 до 2000'],
      good: ['Увеличить число гостей с 300 до 450'],
    },
  });

  test('keeps quiet beside a figure that shows an effect', () => {
    expectFindings(
      objective('kr "Grow followers from 800 to 2000"', 'kr "Orders a week" from 4 to 20'),
      'kr-vanity',
    );
  });
});

describe('kr-unit-mismatch', () => {
  keyResultSentences('kr-unit-mismatch', {
    en: {
      bad: ['"Late invoices" from «60 days» to 20%', '"Cost per order" from «$5» to €4'],
      good: [
        '"Report" from 2 days to 3 hours',
        '"Guests" from 20 to 30 guests',
        '"Costs" from $5 to $4',
        'Cut the report from 2 days to 3 hours',
      ],
    },
    zh: { bad: ['将应收账款从 «60 天减少到 20%»'], good: ['将报告时间从 2 天减少到 3 小时'] },
    pl: { bad: ['"Faktury" from «60 days» to 20%'], good: ['Skróć raport z 2 dni do 3 godzin'] },
    sv: { bad: ['"Fakturor" from «60 days» to 20%'], good: ['Korta rapporten från 2 dagar till 3 timmar'] },
    ru: { bad: ['"Счета" from «60 days» to 20%'], good: ['Сократить отчёт с 2 дней до 3 часов'] },
  });

  test('holds check-ins and KPIs to the measure, over files', () => {
    expectFindings(
      `// file: a.okr
okrs for bakery in 2026-Q1
objective fresh "Bread for all" {
  kr rent "Rent" from 900 EUR to 800 EUR
  kr wait "Longest wait" from 9 minutes to 5 minutes
  kr late "Late orders" tracks late from 9 orders to 3 orders
//                                                   ^^^^^^^^ kr-unit-mismatch: KPI late
}
// file: b.okr
okrs for bakery in 2026-Q1
checkin 2026-01-19 on fresh {
  rent: $850
//      ^^^^ kr-unit-mismatch(error): not in the unit
  wait: 0.1 hours
}
kpi late "Late orders" {
  2026-01-31: 12%
  2026-02-28: 14 days
//            ^^^^^^^ kr-unit-mismatch
}
`,
      'kr-unit-mismatch',
    );
  });
});

describe('kr-duplicate', () => {
  test('is not said of a part and its whole', () => {
    const text = `objective a "Bread for all" in 2026-Q1 {
  kr "Members abroad" from 20 to 60
  kr "Members abroad who wrote to us this year" from 5 to 20
}
`;
    expect(findingsOf(judged(text), 'kr-duplicate')).toEqual([]);
  });

  test('finds the same words in another file of the team', () => {
    expectFindings(
      `// file: a.okr
okrs for kitchen in 2026-Q1
objective soup "Soup that people talk about" {
  kr one "Guests who order soup" from 10 to 40
}
objective pies "Pies that people talk about" {
  kr one "Pies sold" from 9 to 20
  kr two "Pies thrown away" from 9 kg to 2 kg contributes to soup.one
}
// file: b.okr
okrs for kitchen in 2026-Q1
objective noon "A noon without a queue" {
  kr one "Guests who order soup" from 12 to 30
//        ^^^^^^^^^^^^^^^^^^^^^ kr-duplicate: measured twice
  kr two "Pies sold" from 9 to 20
}
// file: c.okr
okrs for bar in 2026-Q1
objective bar "A bar where people stay" {
  kr one "Guests who order soup" from 10 to 40
}
objective soup "Soup that people talk about" for kitchen in 2026-Q2 {
  kr one "Guests who order soup" from 40 to 60
}
`,
      'kr-duplicate',
    );
  });

  test('finds a metric that is measured twice in a cycle', () => {
    expectFindings(
      `okrs for bakery in 2026-Q1
objective a "Bread for all" {
  kr one "Increase guests a week from 300 to 450"
  kr "Grow guests a week from 300 to 400"
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kr-duplicate(warning): measured twice
}
objective b "Cake for all" {
  kr "Net promoter score" from 31 to 45
  kr "Net Promoter Score" at least 31
//    ^^^^^^^^^^^^^^^^^^ kr-duplicate: “Net Promoter Score”
}
`,
      'kr-duplicate',
    );
  });

  test.each([
    ['pl', 'Nowi klienci, którzy kupują drugi raz: 120', 'Nowi klienci, którzy piszą opinię: 60'],
    ['ru', 'Новые клиенты, которые покупают второй раз: 120', 'Новые клиенты, которые оставляют отзыв: 60'],
  ])('tells %s metrics apart that differ behind a comma', (lang, one, other) => {
    expectFindings(
      `language ${lang}
objective a "Bread for all" in 2026-Q1 {
  kr "${one}"
  kr "${other}"
}
`,
      'kr-duplicate',
    );
  });

  test('keeps quiet about what adds up, other cycles and other metrics', () => {
    expectFindings(
      `okrs for bakery in 2026-Q1
objective a "Bread for all" {
  kr total "Guests a week" from 300 to 450
  kr "Guests on Sundays" from 40 to 90
  kr "Sign 5 suppliers"
  kr "Interview 30 suppliers"
}
objective b "Cake for all" in 2026-Q2 {
  kr "Guests a week" from 450 to 500
}
objective c "Tea for all" {
  kr "Guests a week" from 0 to 50 contributes to a.total
}
`,
      'kr-duplicate',
    );
  });
});

describe('kr-untracked-kpi', () => {
  const KPI = '// file: kpis.okr\nkpi nps "Net promoter score"\nkpi guests "Guests a week"\n// file: a.okr\n';

  test('knows KPIs of other files', () => {
    expectFindings(
      `${KPI}objective a "Bread for all" {
  kr "Net promoter score" from 31 to 45
//    ^^^^^^^^^^^^^^^^^^ kr-untracked-kpi(hint): KPI nps
  kr "Increase guests a week from 300 to 450"
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ kr-untracked-kpi: KPI guests
  kr "Net promoter score" tracks nps from 31 to 45
  kr "Guests on Sundays" from 40 to 90
}
`,
      'kr-untracked-kpi',
    );
  });

  test('tracks it', () => {
    const fixed = expectFixes(
      `${KPI}objective a "Bread for all" {\n  kr "Net promoter score" from 31 to 45\n}\n`,
      'kr-untracked-kpi',
    );
    expect(fixed.get('Track nps')).toContain('kr "Net promoter score" tracks nps from 31 to 45');
  });
});
