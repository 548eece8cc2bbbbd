import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../language-server/rules/settings.ts';
import { expectFixes, findingsOf, judged } from '../../support/rules.ts';
import { keyResultSentences } from './sentences.ts';

function objective(...lines: string[]): string {
  return `objective fresh "Bread that people cross the town for" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

describe('kr-vague', () => {
  keyResultSentences('kr-vague', {
    en: {
      bad: ['Increase «brand awareness»', '«Better» service', 'Improve the «quality» of our bread'],
      good: [
        'Raise the taste score from 3.9 to 4.5',
        'Quality complaints below 2 a week',
        'Sign 5 new suppliers',
      ],
    },
    pl: {
      bad: ['Zwiększenie «świadomości» marki', 'Poprawa «jakości» obsługi'],
      good: ['Zwiększ liczbę gości z 300 do 450', 'Uruchom nową stronę internetową'],
    },
    zh: { bad: ['提升«品牌知名度»'], good: ['将复购率从 18% 提高到 30%', '上线新网站'] },
    sv: {
      bad: ['Öka «varumärkeskännedom»'],
      good: ['Öka antalet gäster från 300 till 450', 'Lansera den nya webbplatsen'],
    },
    ru: {
      bad: ['Повысить «узнаваемость» бренда'],
      good: ['Увеличить число гостей с 300 до 450', 'Запустить новый сайт'],
    },
  });

  test('can be mended', () => {
    const fixed = expectFixes(objective('kr known "Increase brand awareness" owner mia'), 'kr-vague');
    expect(fixed.get('Measure it: from … to …')).toContain(
      '"Increase brand awareness" from ? to ? owner mia',
    );
  });
});

describe('kr-weak-verb', () => {
  keyResultSentences('kr-weak-verb', {
    en: {
      bad: ['«Help» the bakers', '«Support» the new shop', '«Explore» new suppliers'],
      good: [
        'Help 40 bakers pass the exam',
        'Launch the new website',
        'Support tickets solved in a day: from 60% to 80%',
      ],
    },
    pl: { bad: ['«Wspierać» zespół sprzedaży'], good: ['Zwiększ liczbę gości z 300 do 450'] },
    zh: { bad: ['«协助»销售团队'], good: ['将客户流失率降至 1% 以下'] },
    sv: { bad: ['«Stödja» säljteamet'], good: ['Öka antalet gäster från 300 till 450'] },
    ru: { bad: ['«Поддерживать» команду продаж'], good: ['Увеличить число гостей с 300 до 450'] },
  });

  test('can be mended', () => {
    expect([...expectFixes(objective('kr "Support the new shop"'), 'kr-weak-verb').values()][0]).toContain(
      'kr "Support the new shop" from ? to ?',
    );
  });
});

describe('kr-relative-change', () => {
  keyResultSentences('kr-relative-change', {
    en: {
      bad: ['Increase orders by «50%»', '«Double» the number of guests'],
      good: [
        'Increase orders by 50% from 12',
        'Increase orders from 12 to 18',
        '"Increase orders by 50%" from 12 to 18',
        'Serve 90% of guests within 5 minutes',
      ],
    },
    pl: { bad: ['Zwiększ liczbę zamówień o «50%»'], good: ['Zwiększ liczbę zamówień z 12 do 18'] },
    zh: { bad: ['订单量提高 «50%»'], good: ['将订单量从 12 提高到 18'] },
    sv: { bad: ['Öka antalet beställningar med «50%»'], good: ['Öka antalet beställningar från 12 till 18'] },
    ru: { bad: ['Увеличить число заказов на «50%»'], good: ['Увеличить число заказов с 12 до 18'] },
  });

  test('asks for both ends', () => {
    const fixed = expectFixes(objective('kr "Increase orders by 50%"'), 'kr-relative-change');
    expect([...fixed.values()]).toEqual([
      expect.stringContaining('kr "Increase orders by 50%" from ? to ?\n'),
    ]);
  });

  test('takes the start from the reason', () => {
    const fixed = expectFixes(
      objective('kr "Double the orders" because "Only 12 orders came in last quarter"'),
      'kr-relative-change',
    );
    expect(fixed.get('From 12, as the reason says, to 24')).toContain(
      'kr "Double the orders" from 12 to 24 because',
    );
  });
});

describe('kr-percentage', () => {
  const settings = { rules: { 'kr-percentage': { severity: 'warning', options: {} } } } as const;
  keyResultSentences(
    'kr-percentage',
    {
      en: {
        bad: ['Answer «90%» of all letters', '"Shops with our bread" from 10% to «15%»'],
        good: ['Raise guests from 300 to 450', '"Shops with our bread" from 12 to 18'],
      },
      pl: { bad: ['Odpowiedz na «90%» zapytań'], good: ['Odpowiedz na 90 zapytań'] },
      zh: { bad: ['«90%» 的员工非常满意'], good: ['新增 100 个付费用户'] },
      sv: { bad: ['Besvara «90%» av alla frågor'], good: ['Öka antalet gäster från 300 till 450'] },
      ru: { bad: ['Ответить на «90%» запросов'], good: ['Увеличить число гостей с 300 до 450'] },
    },
    { settings },
  );

  test('is silent unless it is turned on', () => {
    expect(findingsOf(judged(objective('kr "Answer 90% of all letters"')), 'kr-percentage')).toEqual([]);
  });
});

describe('kr-activity', () => {
  test('can be told to accept counted work', () => {
    const settings = {
      rules: { 'kr-activity': { severity: 'default', options: { counted: false } } },
    } as const;
    const said = (text: string) =>
      findingsOf(judged(objective(`kr "${text}"`), { settings }), 'kr-activity').length;
    expect(said('Send 3 newsletters')).toBe(0);
    expect(said('Launch the new website')).toBe(1);
  });

  keyResultSentences('kr-activity', {
    en: {
      bad: ['«Launch» the new website', '«Publish» 12 recipes'],
      good: [
        'Guests up from 300 to 450',
        'Launch the card so that returning guests rise from 18% to 30%',
        '"Open the shop" milestones { 100% "Open" }',
      ],
    },
    pl: {
      bad: ['«Uruchom» nową stronę', '«Wyślij» 3 biuletyny', '«Zorganizować» 4 dni otwarte'],
      good: ['Zwiększ liczbę gości z 300 do 450'],
    },
    zh: { bad: ['«上线»新网站', '«制定»培训方案'], good: ['将复购率从 18% 提高到 30%'] },
    sv: {
      bad: ['«Lansera» den nya webbplatsen', '«Publicera» 12 recept'],
      good: ['Öka antalet gäster från 300 till 450'],
    },
    ru: {
      bad: [
        '«Запустить» новый сайт',
        '«Опубликовать» 12 рецептов',
        '«Нанять» руководителя продаж',
        '«Организовать» 4 дня открытых дверей',
      ],
      good: ['Увеличить число гостей с 300 до 450'],
    },
  });
});

describe('kr-not-measurable', () => {
  keyResultSentences('kr-not-measurable', {
    en: {
      bad: ['«The terrace for the guests»'],
      good: ['Guests up from 300 to 450', 'Permit granted', '"Margin" hidden'],
    },
    pl: { bad: ['«Taras dla gości»'], good: ['Zwiększ liczbę gości z 300 do 450'] },
    zh: { bad: ['«客人的露台»'], good: ['将复购率从 18% 提高到 30%'] },
    sv: { bad: ['«Terrassen för gästerna»'], good: ['Öka antalet gäster från 300 till 450'] },
    ru: { bad: ['«Терраса для гостей»'], good: ['Увеличить число гостей с 300 до 450'] },
  });
});

describe('kr-no-baseline', () => {
  keyResultSentences('kr-no-baseline', {
    en: {
      bad: ['Reach «450 guests» a week'],
      good: ['Reach 450 guests a week (currently 300)', 'Sign 5 suppliers', 'Keep churn below 5%'],
    },
    pl: {
      bad: ['Zwiększ ruch w witrynie do «10 000» miesięcznie'],
      good: ['Zwiększ liczbę gości z 300 do 450', 'Utrzymać rotację poniżej 5%'],
    },
    zh: { bad: ['招聘完成率达到 «90%»'], good: ['将复购率从 18% 提高到 30%', '保持流失率低于 5%'] },
    sv: {
      bad: ['Öka andelen stamgäster till «40%»'],
      good: ['Öka antalet gäster från 300 till 450', 'Behåll svinnet under 5%'],
    },
    ru: {
      bad: ['Увеличить долю постоянных гостей до «40%»'],
      good: ['Увеличить число гостей с 300 до 450', 'Удержать отток ниже 5%'],
    },
  });

  test('takes the start from the reason', () => {
    const fixed = expectFixes(
      objective('kr "Reach 450 guests a week" because "Only 300 guests come now"'),
      'kr-no-baseline',
    );
    expect([...fixed.keys()][0]).toBe('Start from 300, as the reason says');
  });
});

describe('placeholder', () => {
  keyResultSentences('placeholder', {
    en: {
      bad: ['Grow guests from «X» to «Y»', '«What would you measure?»'],
      good: ['Generation Y guests from 10 to 20'],
    },
    pl: { bad: ['Zwiększ liczbę gości o «X %»'], good: ['Zwiększ liczbę gości z 300 do 450'] },
    zh: { bad: ['将客人增加到 «XX»'], good: ['将复购率从 18% 提高到 30%'] },
    sv: { bad: ['Öka antalet gäster från «X» till «Y»'], good: ['Öka antalet gäster från 300 till 450'] },
    ru: { bad: ['Увеличить число гостей с «X» до «Y»'], good: ['Увеличить число гостей с 300 до 450'] },
  });

  test('tells of objectives that are still questions', () => {
    const workspace = judged('objective a "What is this good for?"\n');
    expect(findingsOf(workspace, 'placeholder').map(({ message }) => message)).toEqual([
      'This is still a question: write its answer here.',
    ]);
  });
});

describe('one finding a fault', () => {
  const MEASURED = [
    'placeholder',
    'kr-activity',
    'kr-weak-verb',
    'kr-relative-change',
    'kr-percentage',
    'kr-vague',
    'kr-not-measurable',
    'kr-no-baseline',
  ];
  const spoken = (text: string, off: readonly string[] = []): string[] => {
    const rules = Object.fromEntries(off.map((id) => [id, { severity: 'off', options: {} } as const]));
    const workspace = judged(objective(`kr "${text}"`), { settings: { ...DEFAULT_SETTINGS, rules } });
    return MEASURED.filter((rule) => findingsOf(workspace, rule).length > 0);
  };

  test.each([
    ['Increase brand awareness', 'kr-vague'],
    ['Increase brand awareness by X %', 'placeholder'],
    ['Launch the new website', 'kr-activity'],
    ['Support the new shop', 'kr-weak-verb'],
    ['Increase orders by 50%', 'kr-relative-change'],
    ['Reach 450 guests a week', 'kr-no-baseline'],
    ['The terrace for the guests', 'kr-not-measurable'],
    // How much is left open, of what can be counted.
    ['Lower costs', 'kr-not-measurable'],
    ['Niższe koszty', 'kr-not-measurable'],
    ['Lägre kostnader', 'kr-not-measurable'],
    ['Win more deals', 'kr-not-measurable'],
    ['Больше регистраций', 'kr-not-measurable'],
    ['Better deals', 'kr-vague'],
    ['Higher productivity', 'kr-vague'],
    // What many do, some of them already.
    ['Guests recommend us', 'kr-not-measurable'],
    ['Nauczyciele korzystają z platformy', 'kr-not-measurable'],
    ['Lärarna använder plattformen', 'kr-not-measurable'],
    ['Учителя пользуются платформой', 'kr-not-measurable'],
    ['老师使用平台', 'kr-not-measurable'],
    ['Zatrudnić kierownika piekarni', 'kr-activity'],
    ['Udział w targach', 'kr-activity'],
    ['每周写一篇博客', 'kr-activity'],
  ])('%s: %s alone speaks', (text, rule) => {
    expect(spoken(text)).toEqual([rule]);
  });

  test.each([
    ['sv', 'Lägre kostnader', 'kr-not-measurable', 'Skriv från vilket värde på ”kostnader” till vilket'],
    ['en', 'Guests recommend us', 'kr-not-measurable', '“Guests recommend” is true of some today'],
    ['pl', 'Wyższa efektywność', 'kr-vague', '„efektywność” nie da się policzyć'],
  ])('%s, %s: %s quotes what is meant', (lang, text, rule, part) => {
    const settings = { ...DEFAULT_SETTINGS, messages: 'text' as const };
    const source = `okrs for bakery language ${lang}\n${objective(`kr "${text}"`)}`;
    const [finding] = findingsOf(judged(source, { settings }), rule);
    expect(finding?.message).toContain(part);
  });

  test.each([
    'Guests can book a table on the web',
    'All guests use the new entrance',
    'Guests recommend us: from 20% to 35%',
    'Uzyskać prawo jazdy',
  ])('%s: none speaks', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  test('a rule that is turned off leaves its turn to the next', () => {
    expect(spoken('Launch the new website', ['kr-activity'])).toEqual(['kr-not-measurable']);
    expect(spoken('Increase brand awareness', ['kr-vague'])).toEqual(['kr-not-measurable']);
  });
});
