import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../drawing/changes.ts';
import { PreviewFeed } from '../../language-server/preview/feed.ts';
import { allRules } from '../../language-server/rules/index.ts';
import type { Settings } from '../../language-server/rules/settings.ts';
import { key, SMALL } from '../drawing/support.ts';
import { readFrom } from '../support/read-files.ts';
import { uriOf, workspaceOf } from '../support/workspace.ts';

const URI = uriOf('a.okr');

function follow(text: string) {
  const workspace = workspaceOf(text, { rules: allRules });
  const feed = new PreviewFeed(workspace.project, (uri) => uri.split('/').at(-1)!);
  const first = feed.changes(0);
  return { workspace, feed, first, model: applyChanges(undefined, first) };
}

describe('what a preview is sent', () => {
  test('is everything at first, with the figures that everything else shows', () => {
    const { model, workspace } = follow(SMALL);
    expect(model.objectives.map(({ title }) => title)).toContain('Give every loaf the crust it deserves');
    const crust = model.objectives.find(({ id }) => id === key('crust'))!;
    const score = workspace.project.scores.objective({ uri: URI, objective: 'crust' })!;
    expect(crust).toMatchObject({
      teams: ['oven'],
      owners: ['pia'],
      cycle: '2026-Q1',
      status: score.status.status,
      links: [
        { to: key('loved/stars'), contributes: false },
        { to: key('calm'), contributes: false },
      ],
    });
    expect(crust.score).toBeCloseTo(score.score.ok ? score.score.value : Number.NaN, 3);
    expect(crust.keyResults[0]).toMatchObject({
      from: '12',
      to: '3 loaves',
      current: '6 loaves',
      time: ['2026-01-01', '2026-03-31'],
    });
    expect(model.surroundings.companies[0]!.mission).toBe('Bread for everybody in walking distance');
    expect(model.surroundings.units.map(({ name }) => name)).toEqual(['mill', 'oven', 'pia', 'shop']);
  });

  test('is nothing when nothing has changed', () => {
    const { feed, first } = follow(SMALL);
    expect(feed.changes(first.revision)).toEqual({ revision: first.revision + 1, objectives: [], kpis: [] });
  });

  test('is what follows from an edit, and no more', () => {
    const { workspace, feed, first, model } = follow(SMALL);
    workspace.write(URI, SMALL.replace('burnt: 6 loaves', 'burnt: 3 loaves'));
    const changes = feed.changes(first.revision);
    expect(changes.objectives.map(({ id }) => id)).toEqual([key('crust')]);
    const after = applyChanges(model, changes);
    expect(after.objectives.find(({ id }) => id === key('alone'))).toBe(
      model.objectives.find(({ id }) => id === key('alone')),
    );
    expect(after.objectives.find(({ id }) => id === key('crust'))!.keyResults[0]!.current).toBe('3 loaves');
  });

  test('brings what rolls up along', () => {
    const { workspace, feed, first } = follow(SMALL);
    workspace.write(URI, `${SMALL}\ncheckin 2026-02-09 on smile by pia {\n  words: 25%\n}\n`);
    expect(feed.changes(first.revision).objectives.map(({ id }) => id)).toEqual(
      expect.arrayContaining([key('loved'), key('smile')]),
    );
  });

  test('does not change when lines are typed above', () => {
    const { workspace, feed, first } = follow(SMALL);
    workspace.write(URI, `// A note.\n\n${SMALL}`);
    expect(feed.changes(first.revision).objectives).toEqual([]);
  });

  test('loses what is deleted', () => {
    const { workspace, feed, first, model } = follow(SMALL);
    workspace.write(URI, SMALL.slice(0, SMALL.indexOf('objective alone')));
    const after = applyChanges(model, feed.changes(first.revision));
    expect(after.objectives.map(({ id }) => id)).not.toContain(key('alone'));
    expect(after.objectives).toHaveLength(4);
  });

  test('leads to the same as everything anew, whatever was missed between', () => {
    const { workspace, feed, first, model } = follow(SMALL);
    workspace.write(URI, SMALL.replace('from 10%', 'from 12%'));
    feed.changes(first.revision);
    workspace.write(URI, SMALL.replace('Paint the door', 'Paint the doors').replace('from 10%', 'from 15%'));
    expect(applyChanges(model, feed.changes(first.revision))).toEqual(follow(workspace.text(URI)).model);
  });
});

describe('a KPI', () => {
  const KPI = `// file: a.okr
kpi nps "What guests say of us" {
  healthy at least 40
  2026-01-05: 30
}
// file: b.okr
objective loved "Be the bread that the town asks for" for t in 2026-Q1 {
  kr other "Guests who come back" from 10% to 20%
}
`;

  test('is sent again when it is measured, and when another file begins to move it', () => {
    const { workspace, feed, first } = follow(KPI);
    expect(first.kpis).toMatchObject([{ current: '30', movedBy: [] }]);
    workspace.write(URI, workspace.text(URI).replace(': 30', ': 45'));
    const measured = feed.changes(first.revision);
    expect(measured.kpis).toMatchObject([{ current: '45', movedBy: [] }]);
    const other = uriOf('b.okr');
    workspace.write(
      other,
      workspace
        .text(other)
        .replace('kr other "Guests who come back"', 'kr other "Guests who come back" tracks nps'),
    );
    const moved = feed.changes(measured.revision);
    expect(moved.kpis).toMatchObject([{ current: '45', movedBy: [`${other}#loved`] }]);
    expect(feed.changes(moved.revision).kpis).toEqual([]);
  });

  test('is gone with its file’s text', () => {
    const { workspace, feed, model, first } = follow(KPI);
    workspace.write(URI, '');
    expect(applyChanges(model, feed.changes(first.revision)).kpis).toEqual([]);
  });
});

describe('a large workspace', () => {
  test('costs an edit no more than the files that it changes', () => {
    const files = Array.from(
      { length: 20 },
      (_, i) =>
        `// file: f${i}.okr\nkpi k${i} "Guests ${i}" {\n  2026-01-05: 30\n}\nobjective o${i} "Be bread ${i}" for t in 2026-Q1 {\n  kr a "Guests" from 10% to 20%\n}\n`,
    );
    const { workspace, feed, first } = follow(files.join(''));
    feed.changes(first.revision);
    const uri = uriOf('f7.okr');
    workspace.write(uri, workspace.text(uri).replace('from 10%', 'from 12%'));
    const read = readFrom(workspace.project);
    expect(feed.changes(first.revision + 1).objectives.map(({ id }) => id)).toEqual([`${uri}#o7`]);
    // The first file of all says what day it is.
    expect(new Set(read)).toEqual(new Set([uri, uriOf('f0.okr')]));
  });
});

describe('a syntax error', () => {
  test('leaves the picture as it was, and says where it is', () => {
    const { workspace, feed, first, model } = follow(SMALL);
    workspace.write(
      URI,
      SMALL.replace('kr burnt "Burnt loaves a day" from 12 to 3 loaves', 'kr burnt "Burnt'),
    );
    const after = applyChanges(model, feed.changes(first.revision));
    expect(after.objectives).toEqual(model.objectives);
    const line = SMALL.split('\n').findIndex((text) => text.includes('kr burnt')) + 1;
    expect(after.surroundings.problems).toEqual([
      {
        uri: URI,
        file: 'a.okr',
        line: expect.any(Number),
        character: expect.any(Number),
        message: expect.any(String),
      },
    ]);
    expect(after.surroundings.problems[0]!.line).toBeGreaterThanOrEqual(line);
  });

  test('keeps what it has swallowed, while the rest goes on changing', () => {
    const { workspace, feed, first, model } = follow(SMALL);
    const broken = SMALL.replace(
      'objective smile "Let nobody leave',
      '}} ( objective smile "Let nobody leave',
    ).replace('Be the bread that', 'Be the loaf that');
    workspace.write(URI, broken);
    const after = applyChanges(model, feed.changes(first.revision));
    expect(after.objectives.map(({ id }) => id).sort()).toEqual(model.objectives.map(({ id }) => id).sort());
    expect(after.objectives.find(({ id }) => id === key('loved'))!.title).toBe(
      'Be the loaf that the town asks for',
    );
  });

  test('lets nothing half typed appear', () => {
    const { workspace, feed, first, model } = follow(SMALL);
    workspace.write(URI, SMALL.replace('objective smile', 'objective ((( objective smile'));
    const after = applyChanges(model, feed.changes(first.revision));
    expect(after.objectives.map(({ id }) => id)).toEqual(model.objectives.map(({ id }) => id));
  });

  test('is over when it is mended', () => {
    const { workspace, feed, first, model } = follow(SMALL);
    workspace.write(URI, SMALL.replace('kr burnt "', 'kr burnt (((('));
    const broken = feed.changes(first.revision);
    workspace.write(URI, SMALL.replace('Paint the door', 'Paint the gate'));
    const after = applyChanges(applyChanges(model, broken), feed.changes(broken.revision));
    expect(after.surroundings.problems).toEqual([]);
    expect(after.objectives.map(({ title }) => title)).toContain('Paint the gate');
  });
});

describe('the language of a preview', () => {
  const told = (text: string, messages: Settings['messages'], language?: string) => {
    const { project } = workspaceOf(text, { settings: { messages } });
    const feed = new PreviewFeed(project, (uri) => uri.split('/').at(-1)!, language);
    const { surroundings, objectives } = applyChanges(undefined, feed.changes(0));
    return [surroundings.language, ...objectives.map(({ reason }) => reason)];
  };
  const MIXED = `// file: a.okr
objective bread "Piec chleb, po który jedzie się przez całe miasto" for t in 2026-Q1 {}
// file: b.okr
objective rolls "Wypiekać bułki, które znikają przed ósmą rano" for t in 2026-Q1 {}
// file: c.okr
objective cake "Become the cake that people order for every wedding" for t in 2026-Q1 {}
`;

  test('is what the settings say', () => {
    expect(told(SMALL, 'ru')[0]).toBe('ru');
    expect(told(MIXED, 'sv')).toEqual(['sv', ...Array(3).fill('det har inga nyckelresultat')]);
  });

  test('is that of most texts where each is told in its own', () => {
    expect(told(MIXED, 'text')).toEqual([
      'pl',
      'brak kluczowych rezultatów',
      'brak kluczowych rezultatów',
      'it has no key results',
    ]);
  });

  test('is English where nobody says another one, or the one that was asked for', () => {
    expect(told(MIXED, 'editor')[0]).toBe('en');
    expect(told(MIXED, 'editor', 'zh')).toEqual(['zh', ...Array(3).fill('没有关键结果')]);
  });
});
