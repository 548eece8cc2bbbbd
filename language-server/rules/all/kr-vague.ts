import { insertion } from '../engine/edits.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/kr-vague.ts';
import { defineRule } from '../rule.ts';
import { speaks } from '../wording/order.ts';
import { vagueWord } from '../wording/vague-words.ts';

export const krVague = defineRule({
  meta: {
    id: 'kr-vague',
    summary: 'A key result about something that nobody counts',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'S',
    reason:
      'Awareness, quality and “significantly better” mean something else to everyone. Behind each of them is a figure ' +
      'that people look at to tell; that figure is the key result.',
    source: 'Kalungi (“increase brand awareness”), Midnatt (a number is a must)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Inserts “from … to …” to be filled in, or declares the key result yes/no.',
  },
  keyResult(keyResult, report) {
    if (!speaks('kr-vague', keyResult)) return;
    const { uri, model, reading } = keyResult;
    const vague = reading && vagueWord(reading);
    if (!model.title || !vague) return;
    const say = keyResult.say(messages);
    const end = model.title.range[1];
    report({
      range: rangeOfWords(model.title, vague),
      message: say('vague', { words: brief(vague.text) }),
      fixes: model.metric
        ? []
        : [
            { title: say('measure'), edits: [insertion(uri, end, ' from ? to ?')], ask: '?' },
            { title: say('declare'), edits: [insertion(uri, end, ' yes/no')] },
          ],
    });
  },
});
