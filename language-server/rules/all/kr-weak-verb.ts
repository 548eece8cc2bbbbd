import { insertion } from '../engine/edits.ts';
import { brief, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/kr-weak-verb.ts';
import { defineRule } from '../rule.ts';
import { speaks } from '../wording/order.ts';

export const krWeakVerb = defineRule({
  meta: {
    id: 'kr-weak-verb',
    summary: 'A key result that begins with help, support, analyse or the like',
    category: 'key-result',
    severity: 'warning',
    options: {},
    smart: 'S',
    reason:
      'Helping, supporting and analysing describe how one is busy. Whether it made a difference can only be told from ' +
      'what others do or have afterwards.',
    source: 'Google re:Work (results, not activities: consult, help, analyze, participate)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Inserts “from … to …” to be filled in.',
  },
  keyResult(keyResult, report) {
    if (!speaks('kr-weak-verb', keyResult)) return;
    const { uri, model, reading } = keyResult;
    if (!model.title || !reading?.verb) return;
    const say = keyResult.say(messages);
    const edit = insertion(uri, model.title.range[1], ' from ? to ?');
    report({
      range: rangeOfWords(model.title, reading.verb),
      message: say('weak', { words: brief(reading.verb.text) }),
      fixes: model.metric ? [] : [{ title: say('measure'), edits: [edit], ask: '?' }],
    });
  },
});
