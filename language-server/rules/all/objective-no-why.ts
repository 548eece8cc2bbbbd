import type { Body, FileModel } from '../../model/file.ts';
import { lineAt } from '../../model/position.ts';
import { insertion, newMember, quoted } from '../engine/edits.ts';
import { rangeOfText } from '../engine/words.ts';
import type { Edit } from '../finding.ts';
import { messages } from '../messages/objective-no-why.ts';
import { defineRule } from '../rule.ts';

export const objectiveNoWhy = defineRule({
  meta: {
    id: 'objective-no-why',
    summary: 'An objective without a reason',
    category: 'objective',
    severity: 'hint',
    options: {},
    reason:
      'The priority problem or opportunity comes before the objective; who knows it can judge whether the objective fits.',
    source: 'Zokri (the why stands before every objective)',
    fix: 'Inserts `because` with a question.',
  },
  objective(objective, report) {
    const { model, file } = objective;
    if (!model.title || model.because) return;
    const say = objective.say(messages);
    const ask = say('ask');
    const edit = model.body
      ? atTheTop(file.model, model.body, `because ${quoted(ask)}`)
      : newMember(file.model, model, `because ${quoted(ask)}`);
    report({
      range: rangeOfText(model.title),
      message: say('why'),
      fixes: [{ title: say('add'), edits: [edit], ask }],
    });
  },
});

/** Before all else in the block: behind a key result it would be that one's reason. */
function atTheTop(file: FileModel, { range: [open, close], indent = '  ' }: Body, line: string): Edit {
  const oneLine = lineAt(file, open) === lineAt(file, close - 1);
  return insertion(file.uri, open + 1, oneLine ? ` ${line}` : file.eol + indent + line);
}
