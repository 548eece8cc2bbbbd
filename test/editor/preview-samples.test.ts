import { expect, it } from 'vitest';
import { describeEditor } from './support/describe.ts';
import { Preview } from './support/preview.ts';
import { sample } from './support/samples.ts';

const patience = { timeout: 30_000, interval: 50 };
const VIEWS = ['Cascade', 'Table', 'Timeline', 'Scorecard'] as const;

const one = {
  'one.okr':
    'okrs for bakery in 2026-Q1\n\nobjective fresh "Bread worth a detour" {\n  kr guests "Guests a week" from 300 to 450\n}\n',
};

describeEditor('The preview of a Chinese company', sample('zhongwen'), (editor) => {
  it('breaks lines as Chinese does, in every view', async () => {
    await editor().openFile('茶社.okr');
    const preview = await Preview.open(editor());
    await preview.hideSideBar();
    await expect.poll(() => preview.card('成为爱茶人送礼的首选').count(), patience).toBe(1);
    for (const view of VIEWS) {
      await preview.view(view);
      await preview.screenshots(`preview-chinese-${view.toLowerCase()}`);
    }
  });
});

const russian = {
  ...sample('po-russki'),
  'okr.config.json': '{ "messages": "ru", "today": "2026-02-16" }\n',
};

describeEditor('The preview in another language than the editor’s', russian, (editor) => {
  it('speaks it, and has room for its words', async () => {
    await editor().openFile('дом-и-сад.okr');
    const preview = await Preview.open(editor());
    await preview.hideSideBar();
    await expect.poll(() => preview.cards.count(), patience).toBeGreaterThan(2);
    expect(await preview.frame.locator('html').getAttribute('lang')).toBe('ru');
    await preview.cards.first().click();
    await preview.frame.getByRole('button', { name: 'Сделать чек-ин' }).first().waitFor();
    for (const [view, name] of ['Каскад', 'Таблица', 'Шкала времени', 'Карта показателей'].entries()) {
      await preview.frame.getByRole('tab', { name }).click();
      await preview.screenshots(`preview-russian-${VIEWS[view]!.toLowerCase()}`);
    }
    expect(await preview.accessibility()).toEqual([]);
  });
});

describeEditor('The preview of one objective', one, (editor) => {
  it('is one card', async () => {
    await editor().openFile('one.okr');
    const preview = await Preview.open(editor());
    await preview.hideSideBar();
    await expect.poll(() => preview.cards.count(), patience).toBe(1);
    for (const view of VIEWS) {
      await preview.view(view);
      await preview.screenshots(`preview-one-${view.toLowerCase()}`);
    }
  });
});

describeEditor('The preview of nothing', { 'none.okr': '// Nothing yet.\n' }, (editor) => {
  it('says how to begin', async () => {
    await editor().openFile('none.okr');
    const preview = await Preview.open(editor());
    await preview.hideSideBar();
    await preview.frame.getByText('No objectives yet').waitFor();
    expect(await preview.accessibility()).toEqual([]);
    await preview.screenshots('preview-none');
  });
});
