import { brief, rangeOfText, rangeOfWords } from '../engine/words.ts';
import { messages } from '../messages/kr-activity.ts';
import { defineRule } from '../rule.ts';
import { asInitiative } from '../wording/as-initiative.ts';
import { isCountedWork } from '../wording/faults.ts';
import { speaks } from '../wording/order.ts';

interface Options {
  readonly counted: boolean;
}

export const krActivity = defineRule<Options>({
  meta: {
    id: 'kr-activity',
    summary: 'A key result that is work',
    category: 'key-result',
    severity: 'warning',
    options: {
      counted: {
        default: true,
        description: 'Whether work with a count (“send 3 newsletters”) is told too, as information.',
        schema: { type: 'boolean' },
      },
    },
    smart: 'S',
    reason: 'Work can be done and change nothing. A key result says what will be different when it is done.',
    source: 'Zokri (better an initiative), Kalungi (fine when counted)',
    languages: ['en', 'pl', 'zh', 'sv', 'ru'],
    fix: 'Makes it an initiative, and leaves a key result that asks for its effect.',
  },
  keyResult(keyResult, report, { counted }) {
    if (!speaks('kr-activity', keyResult)) return;
    if (!counted && isCountedWork(keyResult)) return;
    const { title } = keyResult.model;
    const { reading } = keyResult;
    if (!title || !reading) return;
    const { verb } = reading;
    const say = keyResult.say(messages);
    const range = verb ? rangeOfWords(title, verb) : rangeOfText(title);
    const words = brief(verb?.text ?? title.value);
    const fixes = [asInitiative(keyResult, say('fix'), say('ask'))];
    if (isCountedWork(keyResult))
      report({ range, severity: 'information', message: say('counted', { words }), fixes });
    else report({ range, message: say('work', { words }), fixes });
  },
});
