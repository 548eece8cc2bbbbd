import { describe, expect, test } from 'vitest';
import { expectFixes } from '../../support/rules.ts';
import { keyResultSentences } from './sentences.ts';

function objective(...lines: string[]): string {
  return `objective fresh "Bread that people cross the town for" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

describe('kr-direction', () => {
  keyResultSentences('kr-direction', {
    en: {
      bad: [
        'Increase guests from «450 to 300» a week',
        '"Reduce waste" from «5 kg to 14 kg»',
        'Cut churn from «2% to 5%»',
        'Increase guests and takings from «450 to 300»',
      ],
      good: [
        'Increase guests from 300 to 450',
        'Improve loading time from 9 s to 3 s',
        'Accelerate delivery from 6 weeks to 2 weeks',
        'Raise our position in the guide from 12 to 3',
        'Deflect calls from 10% to 30%',
        // The numbers are of the second verb.
        'Bake more often and throw away less, cutting waste from 14 kg to 5 kg',
        'Increase baking from weekly to daily and reduce waste from 18% to 8%',
        'Grow the team and lower churn from 6% to 4%',
        '"Reduce the loss" from -5 to -2',
        '"Guests who reduce the tip" from 10% to 15%',
      ],
    },
    pl: {
      bad: ['Zwiększ liczbę gości z «450 do 300»'],
      good: [
        'Zmniejsz rezygnacje z 5% do 2%',
        'Powiększ zespół i zmniejsz rezygnacje z 5% do 2%',
        // The verb stands in the name of what is measured.
        'Dni z przekroczeniem limitu: z 31 do 15',
        'Popraw czas ładowania z 9 s do 3 s',
      ],
    },
    zh: {
      bad: ['将复购率从 «30% 提高到 18%»'],
      good: [
        '将复购率从 18% 提高到 30%',
        '将等待时间从 15 分钟缩短到 5 分钟',
        '提高产量，并将损耗率从 8% 降到 3%',
      ],
    },
    sv: {
      bad: ['Öka antalet gäster från «450 till 300»'],
      good: ['Minska svinnet från 14 kg till 5 kg', 'Öka takten och minska svinnet från 14 kg till 5 kg'],
    },
    ru: {
      bad: ['Увеличить число гостей с «450 до 300»'],
      good: ['Снизить отток с 5% до 2%', 'Дней с превышением нормы: с 31 до 15'],
    },
  });

  test('can be mended', () => {
    const fixed = expectFixes(objective('kr "Increase guests" from 450 to 300'), 'kr-direction');
    expect(fixed.get('Swap the two numbers')).toContain('from 300 to 450');
    const inProse = expectFixes(objective('kr "Increase guests from 450 to 300 a week"'), 'kr-direction');
    expect(inProse.get('Swap the two numbers')).toContain('"Increase guests from 300 to 450 a week"');
  });
});

describe('kr-no-change', () => {
  keyResultSentences('kr-no-change', {
    en: {
      bad: ['"Guests" from «300 to 300»', '"Report" from «60 minutes to 1 hour»'],
      good: ['"Guests" from 300 to 301', '"Guests" at least 300'],
    },
    pl: { bad: ['Zwiększ liczbę gości z «300 do 300»'], good: ['Zwiększ liczbę gości z 300 do 450'] },
    zh: { bad: ['将复购率从 «18% 提高到 18%»'], good: ['将复购率从 18% 提高到 30%'] },
    sv: { bad: ['Öka antalet gäster från «300 till 300»'], good: ['Öka antalet gäster från 300 till 450'] },
    ru: { bad: ['Увеличить число гостей с «300 до 300»'], good: ['Увеличить число гостей с 300 до 450'] },
  });

  test('can be made a bound', () => {
    const fixed = expectFixes(objective('kr "Guests a week" from 300 to 300'), 'kr-no-change');
    expect(fixed.get('Keep it at least 300')).toContain('kr "Guests a week" at least 300');
  });
});

describe('kr-prose-disagrees', () => {
  keyResultSentences('kr-prose-disagrees', {
    en: {
      bad: [
        '"Increase guests from 300 to «450»" from 300 to 400',
        '"Cut waste from «14 kg» to 5 kg" from 12 kg to 5 kg',
        '"Keep churn below «5%»" below 4%',
      ],
      good: [
        '"Increase guests from 300 to 450" from 300 to 450',
        '"Cut the report from 2 days to 3 hours" from 2 days to 3 hours',
        '"Guests who spend over $50" from 20% to 30%',
        '"Guests who come twice a week" from 40 to 60',
        '"Orders answered within 4 hours" from 60% to 90%',
        '"Top 10 places in search" from 3 to 8',
      ],
    },
    pl: {
      bad: ['"Zwiększ liczbę gości z 300 do «450»" from 300 to 400'],
      good: ['"Zwiększ liczbę gości z 300 do 450" from 300 to 450'],
    },
    zh: {
      bad: ['"将复购率从 18% 提高到 «30%»" from 18% to 25%'],
      good: ['"将复购率从 18% 提高到 30%" from 18% to 30%'],
    },
    sv: {
      bad: ['"Öka antalet gäster från 300 till «450»" from 300 to 400'],
      good: ['"Öka antalet gäster från 300 till 450" from 300 to 450'],
    },
    ru: {
      bad: ['"Увеличить число гостей с 300 до «450»" from 300 to 400'],
      good: ['"Увеличить число гостей с 300 до 450" from 300 to 450'],
    },
  });

  test('takes the one or the other', () => {
    const fixed = expectFixes(
      objective('kr "Increase guests from 300 to 450" from 300 to 400'),
      'kr-prose-disagrees',
    );
    expect(fixed.get('Take 450 from the sentence')).toContain(
      '"Increase guests from 300 to 450" from 300 to 450',
    );
    expect(fixed.get('Write 400 into the sentence')).toContain(
      '"Increase guests from 300 to 400" from 300 to 400',
    );
  });
});

describe('kr-perfect', () => {
  keyResultSentences('kr-perfect', {
    en: {
      bad: [
        '«Every» guest has a seat',
        '"Orders on time" from 80% to «100%»',
        'Reduce complaints from 12 to «0»',
      ],
      good: [
        '"Orders on time" from 80% to 95%',
        '"Orders on time" from 80% to 100% committed',
        'Reach 100% of the sales quota',
        'Roll out the till to 100% of shops',
        '"Till system" from 0% to 100%',
      ],
    },
    pl: { bad: ['«100%» zamówień dostarczonych na czas'], good: ['95% zamówień dostarczonych na czas'] },
    zh: { bad: ['«100%» 的员工非常满意'], good: ['90% 的员工非常满意'] },
    sv: {
      bad: ['«100%» av alla beställningar levereras i tid'],
      good: ['95% av beställningarna levereras i tid'],
    },
    ru: { bad: ['«100%» заказов доставлены вовремя'], good: ['95% заказов доставлены вовремя'] },
  });
});

describe('kr-leap', () => {
  keyResultSentences('kr-leap', {
    en: {
      bad: ['"Guests" from 300 to «4500»', 'Grow guests from 20 to «300»'],
      good: ['"Guests" from 300 to 3000', '"Guests" from 0 to 300', '"Report" from 1 day to 20 hours'],
    },
    pl: { bad: ['Zwiększ liczbę gości z 20 do «300»'], good: ['Zwiększ liczbę gości z 200 do 300'] },
    zh: { bad: ['将用户从 200 增加到 «3 万»'], good: ['将用户从 2 万增加到 3 万'] },
    sv: { bad: ['Öka antalet gäster från 20 till «300»'], good: ['Öka antalet gäster från 200 till 300'] },
    ru: { bad: ['Увеличить число гостей с 20 до «300»'], good: ['Увеличить число гостей с 200 до 300'] },
  });
});

describe('kr-too-easy', () => {
  keyResultSentences('kr-too-easy', {
    en: {
      bad: ['"Guests" from 300 to «305»', 'Raise guests from 1000 to «1010»'],
      good: [
        '"Guests" from 300 to 330',
        '"On time" from 97% to 99%',
        '"Rating" from 4.6/5 to 4.7/5',
        '"Rent" from 300 to 305 committed',
      ],
    },
    pl: { bad: ['Zwiększ liczbę gości z 300 do «305»'], good: ['Zwiększ liczbę gości z 300 do 450'] },
    zh: { bad: ['将用户从 10000 增加到 «10100»'], good: ['将用户从 2 万增加到 3 万'] },
    sv: { bad: ['Öka antalet gäster från 300 till «305»'], good: ['Öka antalet gäster från 300 till 450'] },
    ru: { bad: ['Увеличить число гостей с 300 до «305»'], good: ['Увеличить число гостей с 300 до 450'] },
  });

  test('can be made committed', () => {
    const fixed = expectFixes(objective('kr "Guests" from 300 to 305 owner mia'), 'kr-too-easy');
    expect(fixed.get('Make it committed')).toContain('from 300 to 305 owner mia committed');
  });
});

describe('kr-zero-to-hundred', () => {
  keyResultSentences('kr-zero-to-hundred', {
    en: {
      bad: ['"Till system" from «0% to 100%»', 'Bring the till system from «0% to 100%»'],
      good: [
        '"Till system" from 0% to 80%',
        '"Guests" from 0 to 100',
        '"Till system" milestones { 50% "One till" 100% "All tills" }',
      ],
    },
    pl: { bad: ['Zwiększ gotowość z «0% do 100%»'], good: ['Zwiększ gotowość z 20% do 80%'] },
    zh: { bad: ['将完成率从 «0% 提高到 100%»'], good: ['将完成率从 20% 提高到 80%'] },
    sv: { bad: ['Öka andelen från «0% till 100%»'], good: ['Öka andelen från 20% till 80%'] },
    ru: { bad: ['Увеличить готовность с «0% до 100%»'], good: ['Увеличить готовность с 20% до 80%'] },
  });

  test('becomes an initiative or steps', () => {
    const fixed = expectFixes(objective('kr till "Till system" from 0% to 100%'), 'kr-zero-to-hundred');
    expect(fixed.get('Name the steps')).toContain(
      'milestones { 50% "Which step is half of the way?" 100% "Which step is the last?" }',
    );
    expect(fixed.get('Make it an initiative, and ask for its effect')).toContain('initiative "Till system"');
  });
});

describe('kr-maintain', () => {
  keyResultSentences('kr-maintain', {
    en: {
      bad: ['«Keep» staff turnover below 5%', '«Maintain» a rating of 4.5 stars'],
      good: ['"Keep staff turnover below 5%" below 5%', 'Cut staff turnover from 9% to 5%'],
    },
    pl: { bad: ['«Utrzymać» rotację poniżej 5%'], good: ['Zmniejsz rotację z 9% do 5%'] },
    zh: { bad: ['«保持»月度离职率低于 5%'], good: ['将离职率从 9% 降到 5%'] },
    sv: { bad: ['«Behålla» minst 95% av kunderna'], good: ['Minska personalomsättningen från 9% till 5%'] },
    ru: { bad: ['«Удержать» текучесть ниже 5%'], good: ['Снизить текучесть с 9% до 5%'] },
  });

  test('declares the bound', () => {
    const fixed = expectFixes(objective('kr "Keep staff turnover below 5%"'), 'kr-maintain');
    expect(fixed.get('Declare the bound: below 5%')).toContain('kr "Keep staff turnover below 5%" below 5%');
  });
});
