import { DataTransferItem, l10n, type TreeDragAndDropController } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GoalId } from '../../language-server/protocol.ts';
import { tell } from '../tell.ts';
import { alignGoals } from './align.ts';
import type { Element } from './provider.ts';

/** As the editor derives it from the view's id. */
const MIME = 'application/vnd.code.tree.okr.goals';

/** A goal that is dropped on another supports it from then on. */
export function dragToAlign(client: BaseLanguageClient): TreeDragAndDropController<Element> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [MIME],
    handleDrag: (elements, data) => {
      const goals = elements.flatMap((element) => goalOf(element) ?? []);
      if (goals.length > 0) data.set(MIME, new DataTransferItem(JSON.stringify(goals)));
    },
    handleDrop: async (target, data) => {
      const item = data.get(MIME);
      if (!item) return;
      const [from] = JSON.parse(await item.asString()) as GoalId[];
      const to = target && goalOf(target);
      if (!from) return;
      if (to) await alignGoals(client, from, to);
      else void tell(l10n.t('Drop it on an objective or a key result: it will support that one.'));
    },
  };
}

function goalOf(element: Element): GoalId | undefined {
  return 'moreOf' in element ? undefined : element.node.goal;
}
