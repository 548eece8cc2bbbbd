import { expect, test } from 'vitest';
import { diffMarkdown } from '../../language-server/diff/markdown.ts';
import { messages } from '../../language-server/diff/messages.ts';
import type { DiffChange, DiffReport } from '../../language-server/diff/report.ts';
import { speakIn } from '../../language-server/rules/speak.ts';

const objective = {
  kind: 'objective',
  id: 'shop.smile',
  title: 'Smile',
  file: 'a.okr',
  team: 'shop',
} as const;
const keyResult = { ...objective, kind: 'key-result', id: 'shop.smile.nps', title: 'NPS' } as const;
const CHANGES: readonly DiffChange[] = [
  { kind: 'added', subject: objective },
  {
    kind: 'target',
    subject: { ...keyResult, objective: 'shop.smile' },
    before: '45',
    after: '40',
    reason: null,
  },
];

function report(changes: readonly DiffChange[]): DiffReport {
  return { version: '1', today: '2026-02-10', before: 'main', after: 'HEAD', changes };
}

test.each([
  [
    'en',
    '**1 moved after the cycle began, with nothing beside it that says why.**',
    '- objective added',
    'target: 45 → 40, and nothing beside it says why',
  ],
  [
    'pl',
    '**1 przesunęła się po rozpoczęciu cyklu i nic obok nie mówi dlaczego.**',
    '- dodano: cel',
    'wartość docelowa: 45 → 40, a nic obok nie mówi dlaczego',
  ],
  [
    'zh',
    '**有 1 处在周期开始后被改动，旁边没有说明原因。**',
    '- 新增目标',
    '目标值：45 → 40，旁边没有说明原因',
  ],
  [
    'sv',
    '**1 flyttades efter att perioden hade börjat, och inget bredvid säger varför.**',
    '- mål har lagts till',
    'målvärde: 45 → 40, och inget bredvid säger varför',
  ],
  [
    'ru',
    '**1 значение сдвинуто после начала цикла, и рядом не сказано почему.**',
    '- добавлено: цель',
    'целевое значение: 45 → 40, и рядом не сказано почему',
  ],
])('what changed is told in %s', (language, asked, added, target) => {
  const markdown = diffMarkdown(report(CHANGES), speakIn(messages, language));
  for (const part of [asked, added, `NPS — **${target}**`]) expect(markdown).toContain(part);
});

test('nothing is told in words as well', () => {
  expect(diffMarkdown(report([]), speakIn(messages, 'ru'))).toBe(
    '**OKR:** от main до HEAD по смыслу ничего не изменилось.\n',
  );
});
