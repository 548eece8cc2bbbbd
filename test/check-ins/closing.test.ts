import { describe, expect, test } from 'vitest';
import { objectivesIn } from '../../language-server/check-ins/closing.ts';
import { cyclesAfter } from '../../language-server/check-ins/next-cycle.ts';
import { format } from '../../language-server/format/format.ts';
import { idText } from '../../language-server/model/ids.ts';
import { rounded } from '../../language-server/overview/rows.ts';
import { judged } from '../support/rules.ts';
import { TODAY } from '../support/workspace.ts';
import { closed, judgedAgain, said } from './closed.ts';
import { reader } from './support.ts';

const CRUMB = `// file: crumb.okr
company crumb "Crumb & Co"
team oven "Oven" in crumb lead mia
team shop "Shop" in crumb lead leo
person mia "Mia" in oven
person leo "Leo" in shop
okrs for crumb in 2026-H1
objective town "Be the bakery that the town is proud of" {
  owner mia
  because "Two bakeries have opened since summer."
  kr known "People in town who know us" from 40% to 70%
  kr fans "Guests who come every week" from 200 to 500 guests
}
`;

const Q1 = `// file: 2026-Q1/oven.okr
okrs for oven in 2026-Q1

objective fresh "Bread that people cross the town for" {
  owner mia
  priority 1
  supports crumb.town.fans
  because "Half of our bread is a day old when it is sold."

  kr guests "Guests a week" from 300 to 450 guests stretch 500 guests weight 2 by 2026-03-20
  kr price  "Price of a loaf" from €4.20 to €3.80 owner leo
  kr fire   "Loaves that are burnt" at most 2%
  kr stone  "Stone oven in use" milestones {
     20% "Bought"
     60% "Built"
    100% "Baking"
  }
  initiative flour "Buy flour from the mill" for price done
}

objective craft "Apprentices who could run the place" {
  owner mia
  supports fresh
  because "Two of three masters retire next year."

  kr exam "Apprentices who pass the exam" from 1 to 4 people supports fresh.price
  kr "Raise the number of tasting evenings from 2 to 6 a month by the end of March"
}
// file: 2026-Q1/checkins/2026-03-30.okr
checkin 2026-03-30 on oven.fresh by mia {
  guests: 390 guests  confidence 6/10
  price: €3.80
  fire: 1.4%
  stone: "Bought"
}

checkin 2026-03-30 on oven.craft by mia {
  exam: 2 people
}
`;

const APRIL = { today: '2026-04-03' };

describe('closing a cycle', () => {
  test('writes the scores and the questions to look back with', () => {
    const { text, closing } = closed(CRUMB + Q1, '2026-Q1', APRIL);
    expect(text('2026-Q1/oven.okr')).toContain(`  initiative flour "Buy flour from the mill" for price done

  // What moved the numbers, and what did not?
  // What would we do differently from the first week on?
  // What do we take along into the next cycle?
  retrospective "?"
  score 0.68
}

objective craft`);
    expect(closing.unmeasured).toEqual([]);
  });

  test('carries over what is not reached, from where it stands to where nobody has said', () => {
    const { text } = closed(CRUMB + Q1, '2026-Q1', APRIL);
    expect(text('2026-Q2/oven.okr')).toBe(`okrs for oven in 2026-Q2

objective fresh "Bread that people cross the town for" {
  owner mia
  priority 1
  supports crumb.town.fans
  because "Half of our bread is a day old when it is sold."

  kr guests "Guests a week" from 390 guests to ? weight 2
  kr stone  "Stone oven in use" milestones {
       ? "Built"
    100% "Baking"
  }
}

objective craft "Apprentices who could run the place" {
  owner mia
  supports fresh
  because "Two of three masters retire next year."

  kr exam "Apprentices who pass the exam" from 2 people to ? supports fresh
  kr "Number of tasting evenings a month" from ? to ?
}
`);
  });

  test('asks what an objective supports whose goal has ended', () => {
    const { text } = closed(CRUMB + Q1, '2026-Q1', { ...APRIL, carry: (id) => id.startsWith('craft') });
    expect(text('2026-Q2/oven.okr')).toContain(
      '  // Until 2026-Q1 this supported fresh. What does it support now?\n',
    );
    expect(text('2026-Q2/oven.okr')).not.toMatch(/supports fresh/);
  });

  test('leaves no score where nobody measured', () => {
    const { closing, text } = closed(CRUMB, '2026-H1', { today: '2026-07-02' });
    expect(closing.unmeasured).toEqual(['Be the bakery that the town is proud of']);
    expect(text('crumb.okr')).not.toContain('score');
    expect(text('crumb.okr')).toContain('retrospective "?"');
  });

  test('goes on in the same file where it has several cycles, below a header of its own', () => {
    const several = `${CRUMB}okrs for crumb in 2026\nobjective years "Be here in ten years" {\n  kr rent "Rent" at most 9%\n}\n`;
    const { text } = closed(several, '2026-H1', { today: '2026-07-02' });
    expect(text('crumb.okr')).toMatch(
      /\n\nokrs for crumb in 2026-H2\n\nobjective town "Be the bakery.*from \? to \?\n\}\n$/s,
    );
  });

  test('says the cycle where a reference would not be clear any more', () => {
    const loose =
      '// file: loose.okr\nobjective loose "Somewhere without a cycle" {\n  supports oven.fresh, oven.craft.exam\n}\n';
    const { text } = closed(CRUMB + Q1 + loose, '2026-Q1', APRIL);
    expect(text('loose.okr')).toContain('supports oven.fresh@2026-Q1, oven.craft.exam@2026-Q1');
  });

  test('declares the cycle that it goes on in, where nobody has', () => {
    const text =
      '// file: push.okr\ncycle push "Push" from 2026-01-12 to 2026-03-22\nteam oven lead mia\nperson mia in oven\nokrs for oven in push\nobjective bread "Bread for all" {\n  because "It is late."\n  kr guests "Guests" from 10 to 20 guests\n  kr price "Price of a loaf" from €3 to €2\n}\n';
    const next = {
      name: 'rest',
      title: 'Rest',
      start: '2026-03-23',
      end: '2026-05-31',
      isNew: true as const,
    };
    const { texts, text: then } = closed(text, 'push', { today: '2026-03-25', next });
    expect(then('rest.okr')).toMatch(
      /^cycle rest "Rest" from 2026-03-23 to 2026-05-31\n\nokrs for oven in rest\n\nobjective bread/,
    );
    const after = said(judgedAgain(texts, { today: '2026-03-25' }));
    expect(
      after.filter((one) => !one.startsWith('placeholder') && !one.startsWith('checkin-missing')),
    ).toEqual([]);
  });

  test('does not score twice, nor look back twice', () => {
    const ended = Q1.replace('  owner mia\n  priority', '  score 0.6\n  owner mia\n  priority').replace(
      '  supports fresh\n',
      '  retrospective "Exams take two terms."\n  supports fresh\n',
    );
    const { text } = closed(CRUMB + ended, '2026-Q1', APRIL);
    const now = text('2026-Q1/oven.okr')!;
    expect(now.match(/score/g)).toHaveLength(2);
    expect(now).toContain('  retrospective "Exams take two terms."\n  score 0.1667\n');
    expect(now).not.toContain('"?"');
  });

  test.each(['\n', '\r\n'] as const)(
    'leaves what is laid out well as it is laid out, with line ends %j',
    (eol) => {
      const { texts, workspace } = closed(CRUMB + Q1, '2026-Q1', { ...APRIL, eol });
      for (const [uri, text] of texts) {
        const before = workspace.uris.includes(uri) ? workspace.text(uri) : undefined;
        if (before && format(before, reader, { tabSize: 2, insertSpaces: true }).length > 0) continue;
        expect(format(text, reader, { tabSize: 2, insertSpaces: true })).toEqual([]);
        if (eol === '\r\n') expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      }
      expect(texts.size).toBe(4);
    },
  );

  test('keeps every score, and leaves no finding but the questions', () => {
    const { workspace, texts } = closed(CRUMB + Q1, '2026-Q1', APRIL);
    const after = judgedAgain(texts, APRIL);
    for (const objective of objectivesIn(workspace.project, '2026-Q1')) {
      const before = workspace.project.scores.objective(objective.id)!.score;
      const then = after.project.scores.objective(objective.id)!.score;
      expect(before.ok, idText(objective.id)).toBe(true);
      expect(rounded(then.ok ? then.value : -1)).toBe(rounded(before.ok ? before.value : undefined));
    }
    const known = new Set(said(workspace));
    expect(said(after).filter((one) => !known.has(one))).toEqual(Array(5).fill('placeholder ?'));
  });
});

test.each([
  ['2026-Q4', {}, ['2027-Q1']],
  ['2026-H2', {}, ['2027-H1']],
  ['2026-12', {}, ['2027-01']],
  ['2026', {}, ['2027']],
  ['2026-Q4', { fiscalYearStart: 4 }, ['2027-Q1']],
  ['spring', {}, ['summer', '2026-06', '2026-Q3'].slice(0, 2)],
])('behind %s, with settings %j, come %j', (cycle, settings, then) => {
  const text =
    'cycle spring from 2026-02-01 to 2026-05-31\ncycle summer "Summer" from 2026-07-01 to 2026-08-31\n';
  const { project, uris } = judged(text, { settings, today: TODAY });
  expect(cyclesAfter(project, uris[0]!, cycle).map(({ name }) => name)).toEqual(then);
});
