import { describe, expect, test } from 'vitest';
import { expectFindings, expectFixes, findingsOf, judged } from '../../support/rules.ts';
import { objectiveSentences } from './sentences.ts';

describe('objective-is-task', () => {
  const ALONE = { around: 'objective o %\n' };
  objectiveSentences(
    'objective-is-task',
    {
      en: {
        bad: ['«Launch» the new website', '«Implement» a new till system'],
        good: [
          'Bread that people cross the town for',
          'Delight every guest',
          'Build a culture of trust',
          'Win the hotels of the valley',
        ],
      },
      pl: { bad: ['«Uruchom» nową stronę internetową'], good: ['Zwiększ ruch na stronie'] },
      zh: { bad: ['«上线»新网站'], good: ['让客人更快乐'] },
      sv: { bad: ['«Lansera» den nya webbplatsen'], good: ['Bröd som folk korsar staden för'] },
      ru: { bad: ['«Запустить» новый сайт'], good: ['Хлеб, ради которого едут через весь город'] },
    },
    ALONE,
  );

  test('keeps quiet where a key result measures an effect', () => {
    const site = (keyResult: string): string => `objective o "Launch the new website" {\n  ${keyResult}\n}\n`;
    expect(findingsOf(judged(site('kr "Orders a week" from 20 to 60')), 'objective-is-task')).toEqual([]);
    expect(findingsOf(judged(site('kr "Publish 12 recipes"')), 'objective-is-task')).toHaveLength(1);
    const fixed = expectFixes(site('kr "Publish 12 recipes"'), 'objective-is-task');
    expect([...fixed.values()][0]).toContain(
      'objective o "What will be better when this is done?" {\n  kr "Publish 12 recipes"\n  initiative "Launch the new website"\n}',
    );
  });
});

describe('objective-business-as-usual', () => {
  objectiveSentences('objective-business-as-usual', {
    en: {
      bad: ['«Maintain» our place in the valley', '«Continue» serving breakfast'],
      good: [
        'Win back the guests we lost',
        'Keep guests warm in winter',
        'Stay the one thing nobody worries about',
      ],
    },
    pl: { bad: ['«Utrzymać» pozycję na rynku'], good: ['Zdobyć serca gości'] },
    zh: { bad: ['«保持»市场地位'], good: ['赢得客人的心'] },
    sv: { bad: ['«Behålla vår plats» på marknaden'], good: ['Vinn tillbaka gästerna'] },
    ru: { bad: ['«Сохранить» долю рынка'], good: ['Вернуть гостей, которых мы потеряли'] },
  });

  test('becomes a KPI where nothing hangs on it', () => {
    const fixed = expectFixes(
      'objective "Maintain our place in the valley"\n',
      'objective-business-as-usual',
    );
    expect([...fixed.values()]).toEqual([
      'kpi maintain-our-place-in-the-valley "Maintain our place in the valley"\n',
    ]);
    const used =
      'okrs for bakery in 2026\nobjective a "Maintain our place"\nobjective b "Bread for all" {\n  supports a\n}\n';
    expect(findingsOf(judged(used), 'objective-business-as-usual')[0]!.fixes).toEqual([]);
  });
});

describe('objective-jargon', () => {
  objectiveSentences('objective-jargon', {
    en: {
      bad: ['«Leverage» «synergies» with farmers', 'Become the «KDSX» partner of the valley'],
      good: [
        'Bake together with the farmers',
        'Win the B2B market',
        'Get ready for ISO 22000',
        'BREAD FOR ALL',
        'Be the best CRM in the EU',
      ],
    },
    pl: { bad: ['Osiągnąć «synergię» działów'], good: ['Piec razem z rolnikami'] },
    zh: { bad: ['为业务«赋能»'], good: ['让客人更快乐'] },
    sv: { bad: ['Skapa «synergier» mellan teamen'], good: ['Baka tillsammans med bönderna'] },
    ru: { bad: ['Добиться «синергии» отделов'], good: ['Печь вместе с фермерами'] },
  });

  test('knows the glossary, KPIs and teams', () => {
    const text = `objective a "Become the KDSX partner"
//                      ^^^^ objective-jargon(information): KDSX
objective b "Make MRRX predictable for OPSX"
kpi mrrx "MRRX"
team ops "OPSX"
`;
    expectFindings(text, 'objective-jargon');
    expectFindings('objective a "Become the KDSX partner"\n', 'objective-jargon', {
      settings: { glossary: { KDSX: 'a screen' } },
    });
  });
});

describe('objective-long', () => {
  objectiveSentences('objective-long', {
    en: {
      bad: [
        '«Become the bakery that everybody in the valley and in the towns around it thinks of first whenever they want really good bread»',
        'Bread for all people. «We bake it every day.»',
      ],
      good: ['Bread for all', 'Be as good as St. Gallen bakers', 'Win the valley with Bread 2.0 and Node.js'],
    },
    pl: { bad: ['Chleb dla wszystkich. «Pieczemy codziennie.»'], good: ['Chleb dla wszystkich'] },
    zh: {
      bad: [
        '«成为山谷以及周围所有城镇里每一个想吃到真正好面包的人第一个想到并且愿意专程穿过整座城市前来购买的面包店»',
        '让每位客人满意而归。«我们每天烘焙。»',
      ],
      good: ['让客人愿意为我们的面包穿过整座城市'],
    },
    sv: { bad: ['Bröd åt alla människor. «Vi bakar varje dag.»'], good: ['Bröd åt alla'] },
    ru: { bad: ['Хлеб для всех людей. «Мы печём каждый день.»'], good: ['Хлеб для всех'] },
  });
});

describe('objective-compound', () => {
  objectiveSentences('objective-compound', {
    en: {
      bad: ['Win more hotels «and» reduce the rent'],
      good: ['Bread and cake for all', 'Win the hotels of the valley'],
    },
    pl: { bad: ['Zwiększ sprzedaż «i» zmniejsz koszty'], good: ['Chleb i ciasta dla wszystkich'] },
    sv: { bad: ['Öka försäljningen «och» minska kostnaderna'], good: ['Bröd och kakor åt alla'] },
    ru: { bad: ['Увеличить продажи «и» снизить расходы'], good: ['Хлеб и пироги для всех'] },
  });

  test('splits, with team and cycle', () => {
    const fixed = expectFixes(
      'objective a "Win more hotels and reduce the rent" for bakery in 2026-Q1 {\n  owner mia\n}\nteam bakery\nperson mia\n',
      'objective-compound',
    );
    expect([...fixed.values()][0]).toContain(
      'objective a "Win more hotels" for bakery in 2026-Q1 {\n  owner mia\n}\n\nobjective "Reduce the rent" for bakery in 2026-Q1\n',
    );
    expect(
      [...expectFixes('objective "Win more hotels and reduce the rent"', 'objective-compound').values()][0],
    ).toContain('objective "Win more hotels"\n\nobjective "Reduce the rent"');
  });
});

describe('objective-duplicate', () => {
  test('compares with the same team’s objectives of the cycle, over files', () => {
    expectFindings(
      `// file: a.okr
okrs for bakery in 2026-Q1
objective a "Bread that people cross the whole town for"
objective fun "Have fun"
// file: b.okr
okrs for bakery in 2026-Q1
objective b "Bread that people cross the town for"
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ objective-duplicate(warning): Nearly the same
objective c "面包好吃"
objective d "面包好吃"
//           ^^^^ objective-duplicate
objective work "Have work"
okrs for bakery in 2026-Q2
objective e "Bread that people cross the town for"
okrs for tea in 2026-Q1
objective f "Bread that people cross the town for"
`,
      'objective-duplicate',
    );
  });

  test('finds one among very many', () => {
    const lines = Array.from(
      { length: 1200 },
      (_, i) => `objective o${i} "Open the bakery of village number ${i}"`,
    );
    const text = `okrs for bakery in 2026-Q1\n${lines.join('\n')}\nobjective twin "Open the bakery of village number 700"\n`;
    expect(findingsOf(judged(text), 'objective-duplicate').map(({ about }) => about?.objective)).toContain(
      'twin',
    );
  });

  test('knows a copy of the key result above', () => {
    expectFindings(
      `// file: a.okr
okrs for mill in 2026
objective loved "Bread worth a detour" {
  kr "Guests who come back within a week" from 18% to 30%
}
// file: b.okr
okrs for bakery in 2026-Q1
objective back "Guests who come back within a week" {
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ objective-duplicate: repeats the key result
  supports loved
}
objective quick "Nobody waits" {
  supports loved
}
`,
      'objective-duplicate',
    );
  });
});

describe('objective-no-why', () => {
  test('asks for the reason', () => {
    expectFindings(
      'objective a "Bread for all"\n//           ^^^^^^^^^^^^^ objective-no-why(hint)\nobjective b "Cake for all" {\n  because "Nobody else bakes any"\n}\n',
      'objective-no-why',
    );
    for (const text of [
      'objective a "Bread for all"\n',
      'objective a "Bread for all" {\n  kr "Guests" from 1 to 2\n}\n',
    ])
      expect([...expectFixes(text, 'objective-no-why').values()][0]).toContain(
        '{\n  because "Which problem or chance is behind this?"\n',
      );
  });
});

describe('objective-has-metric', () => {
  objectiveSentences('objective-has-metric', {
    en: {
      bad: ['Increase revenue by «12%»', 'Reach «5,000 members»', 'Cut the wait to under «two hours»'],
      good: [
        'Be open seven days a week',
        'Improve the first five minutes in the shop',
        'Be the #1 bakery in 2026',
        'Get ready for ISO 22000',
        'Serve guests 3x as fast',
      ],
    },
    pl: { bad: ['Zwiększ przychody o «12%»'], good: ['Bądź numerem 1 w dolinie', 'Zdobyć serca gości'] },
    zh: { bad: ['收入增长 «12%»'], good: ['成为行业第一', '让客人更快乐'] },
    sv: { bad: ['Öka intäkterna med «12%»'], good: ['Bröd som folk korsar staden för'] },
    ru: { bad: ['Увеличить выручку на «12%»'], good: ['Стать пекарней номер 1 в долине'] },
  });
});

describe('objective-no-action', () => {
  objectiveSentences('objective-no-action', {
    en: {
      bad: ['«Market research»', '«Supplier management»'],
      good: ['Delight every guest', 'Launch of the night bakery'],
    },
    pl: { bad: ['«Badania rynku»'], good: ['Zwiększenie liczby gości', 'Zdobyć serca gości'] },
    sv: { bad: ['«Leverantörshantering»'], good: ['Ökning av antalet gäster', 'Vinn tillbaka gästerna'] },
    ru: { bad: [], good: ['Увеличение числа гостей', 'Вернуть гостей'] },
    zh: { bad: [], good: ['更高效的董事会报告', '让客人更快乐'] },
  });
});

/** Titles with nothing below, and how grave what the rule says of each is. */
function alone(rule: string, severities: Readonly<Record<string, readonly string[]>>): void {
  for (const [severity, titles] of Object.entries(severities)) {
    test.each(titles)(`${rule}, nothing below: ${severity} for %s`, (title) => {
      const found = findingsOf(judged(`objective o "${title}"\n`), rule);
      expect(found.map((one) => one.severity)).toEqual(severity === 'nothing' ? [] : [severity]);
    });
  }
}

describe('an objective with nothing below', () => {
  alone('objective-vague', {
    warning: [
      'Improve customer satisfaction',
      'Be better at sales',
      'Grow the business',
      'Double revenue',
      'Zwiększyć sprzedaż',
      'Poprawa komunikacji w firmie',
      '把产品做得更好',
      '提高销售业绩',
      'Bli ett bättre företag',
      'Ha nöjda kunder',
      'Повысить лояльность клиентов',
      'Развивать компанию',
      // A height, and nothing that tells in what.
      'Be the best',
      'Become the market leader',
      'Być najlepszą firmą w branży',
      'Bli marknadsledande',
      'Быть лучшими во всём',
      '成为行业第一',
      'Take the company to the next level',
      '让公司更上一层楼',
    ],
    information: [
      'Provide excellent service',
      'Быстрее учиться у гостей',
      // Which good is told by where it is.
      'Höja kvaliteten i brödbaket',
      '提高黑麦面包的质量',
      'Improve the onboarding experience for new clinicians',
      'Poprawić doświadczenie pacjentów podczas rejestracji',
      'Höja kodkvaliteten i hela organisationen',
      'Помочь фермерам продавать напрямую горожанам',
      '在西南地区树立高端品牌形象',
    ],
    nothing: [
      'Become the bakery people cross town for',
      'Grow sales of rye bread',
      'Be the best bakery of the valley',
      'Bli ledande på surdegsbröd',
      'Стать лучшей пекарней долины',
      '成为山谷里最好的面包房',
      // One thing of many, in words that everybody has.
      'Improve the sales process',
      'Grow revenue from existing customers',
      'Usprawnić proces sprzedaży',
      'Förbättra säljprocessen',
      'Улучшить процесс продаж',
      '优化销售流程',
      'Zwiększ ruch na stronie',
      '成为家长们互相推荐的诊所',
      'Vinn tillbaka gästerna',
      'Вернуть гостей, которых мы потеряли',
    ],
  });

  alone('objective-is-task', {
    warning: [
      'Launch the new website',
      'Hire a marketing manager',
      'Przeprowadzić szkolenie dla handlowców',
      '搭建 CRM 系统',
      'Ta fram en kvartalsrapport',
      'Внедрить CRM-систему',
      'Finish the renovation of the oven',
      'Launch v2 of the app',
      'Zatrudnić kierownika piekarni',
      'Нанять главного пекаря',
      '招聘一名销售经理',
      'Interview twenty guests',
    ],
    information: [
      // What it is good for is told behind it.
      'Обновить пекарню для молодых семей',
      'Zbuduj nowy kanał generowania popytu',
      'Build a channel of our own to the hotels',
    ],
    nothing: [
      'Launch a website that every guest loves',
      'Написать роман, о котором говорю десять лет',
      '改变医院采购设备的方式',
    ],
  });

  alone('objective-business-as-usual', {
    warning: [
      'Maintain our market share',
      'Behålla vår marknadsandel',
      '维持现有市场份额',
      'Keep the ovens running',
      'Continue to deliver excellent service',
      'Hålla ugnarna igång',
      'Поддерживать текущий уровень сервиса',
      'Nadal świadczyć dobre usługi',
      '保证烤炉正常运行',
    ],
    information: [
      'Maintain our place as the best bakery of the valley',
      // What only some have may be lost.
      'Preserve the sourdough of our grandmothers',
      'Сохранить сельскую пекарню',
      'Utrzymać szkołę i zapełnić ją uczniami',
    ],
    nothing: ['Behålla våra erfarna bagare', 'Удержать опытных пекарей', 'Keep the village school open'],
  });

  alone('objective-no-action', {
    warning: [
      'Digital transformation',
      'Rozwój pracowników',
      '市场调研',
      '品牌建设',
      'Medarbetarengagemang',
      'Работа с клиентами',
      'Marketing',
      'Sustainability',
      'Product development and innovation',
      'Новый сайт компании',
      '新网站',
      'Zrównoważony rozwój',
      '可持续发展',
    ],
    nothing: ['让客户成功', '加强品牌建设', 'Know why guests come to us'],
  });

  test('with a key result that cannot be measured is warned, whoever it names', () => {
    const text = (below: string): string =>
      `objective o "Improve the experience of new clinicians"${below}\n`;
    const severity = (below: string) => findingsOf(judged(text(below)), 'objective-vague')[0]?.severity;
    expect(severity('')).toBe('information');
    expect(severity(' {\n  kr "Better content"\n}')).toBe('warning');
    expect(severity(' {\n  kr "Clinicians who finish" from 40% to 70%\n}')).toBe('information');
  });

  test('is told the target behind a way of speaking', () => {
    expectFindings(
      'objective o "Halve delivery times and reach NPS 60"\n//                                              ^^ objective-has-metric(warning)\n',
      'objective-has-metric',
    );
  });
});

describe('objective-vague', () => {
  objectiveSentences('objective-vague', {
    en: {
      bad: ['Improve web «visibility»', 'Optimise «efficiency»'],
      good: [
        'Nobody waits at the counter',
        'Win back the guests we lost',
        'Make ordering easier than baking it yourself',
        'Make ordering effortless',
      ],
    },
    pl: { bad: ['Poprawa «efektywności»'], good: ['Zdobyć serca gości'] },
    zh: { bad: ['提升«效率»'], good: ['成为家长们互相推荐的诊所'] },
    sv: { bad: ['Förbättra «effektiviteten»'], good: ['Vinn tillbaka gästerna'] },
    ru: { bad: ['Повысить «эффективность»'], good: ['Вернуть гостей, которых мы потеряли'] },
  });
});

describe('what is too much for one objective', () => {
  const severities = (title: string, rule: string): string[] =>
    findingsOf(judged(`objective o "${title}"\n`), rule).map(({ severity }) => severity);

  test.each([
    'Choose a booking tool, train the porters, write the handbook and hire a deputy head porter',
    'Update the menu and hire two waiters',
  ])('a list of work is warned: %s', (title) => {
    expect(severities(title, 'objective-is-task')).toEqual(['warning']);
  });

  test('verbs of one piece of work are no list', () => {
    expect(
      severities('Attract, hire and keep the best pastry cooks of the valley', 'objective-is-task'),
    ).toEqual([]);
  });

  test('two destinations are told, three are warned', () => {
    const rule = 'objective-compound';
    expect(severities('Win more hotels and reduce the rent', rule)).toEqual(['information']);
    expect(
      severities('Increase staff engagement and reduce turnover and improve how we welcome newcomers', rule),
    ).toEqual(['warning']);
    expect(severities('Bake faster, waste less, smile more', rule)).not.toContain('warning');
    expect(severities('Increase revenue, expand to new valleys and open two shops', rule)).toEqual([
      'warning',
    ]);
    expect(severities('Öka engagemanget, minska sjukfrånvaron och förbättra introduktionen', rule)).toEqual([
      'warning',
    ]);
    expect(severities('提高员工敬业度，降低离职率，改进新员工入职流程', rule)).toEqual(['warning']);
  });

  test('one thing that is to be better, and nothing else, is warned in English', () => {
    expect(severities('Improve internal tools', 'objective-vague')).toEqual(['warning']);
    expect(severities('Recruit volunteers', 'objective-vague')).toEqual(['warning']);
    expect(severities('Manage risks', 'objective-is-task')).toEqual(['warning']);
    expect(severities('Have fun', 'objective-vague')).toEqual([]);
    expect(severities('Improve the first week of apprentices', 'objective-vague')).toEqual([]);
    expect(severities('Förenkla reklamationsprocessen', 'objective-vague')).toEqual([]);
  });

  test('one buzzword is told, a sentence made of them is warned', () => {
    const rule = 'objective-jargon';
    expect(severities('Leverage what our bakers know about old grains', rule)).toEqual(['information']);
    expect(severities('Leverage synergies across business units', rule)).toEqual(['warning', 'warning']);
    expect(severities('Move the needle for our customers', rule)).toEqual(['warning']);
    expect(severities('Build a world-class kitchen for apprentices', rule)).toEqual(['information']);
  });

  test('a paragraph is warned', () => {
    const rule = 'objective-long';
    const words = (count: number): string => Array.from({ length: count }, () => 'bread').join(' ');
    expect(severities(words(20), rule)).toEqual(['information']);
    expect(severities(words(28), rule)).toEqual(['warning']);
    expect(severities('面包'.repeat(21), rule)).toEqual(['information']);
    expect(severities('面包'.repeat(31), rule)).toEqual(['warning']);
  });
});
