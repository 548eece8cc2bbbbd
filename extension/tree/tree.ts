import { commands, type Disposable, l10n, type Memento, type TreeView, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type TreeGrouping, TreeOverviewRequest } from '../../language-server/protocol.ts';
import { onFiguresChanged } from '../figuresChanged.ts';
import { TRUSTED_COMMANDS } from '../lenses.ts';
import { rowCommands, viewCommands } from './commands.ts';
import { decorateFindings } from './decorations.ts';
import { dragToAlign } from './drag.ts';
import { Follower } from './follow.ts';
import { cycleText } from './pickCycle.ts';
import { type Element, GoalTree } from './provider.ts';
import { TreeState } from './state.ts';

/** The *OKRs* view: goals by cascade, team, cycle or owner. */
export function registerTree(client: BaseLanguageClient, memento: Memento): Disposable[] {
  const state = new TreeState(memento);
  const tree = new GoalTree(client, state, TRUSTED_COMMANDS);
  const view: TreeView<Element> = window.createTreeView<Element>('okr.goals', {
    treeDataProvider: tree,
    dragAndDropController: dragToAlign(client),
  });
  const follower = new Follower(client, tree, state, view);
  const remember = (element: Element, opened: boolean): void => {
    if (!('moreOf' in element)) state.setOpened([element.id], opened);
  };
  let isOld = false;
  const refresh = (): void => {
    // Nobody sees a hidden tree: it is asked for again when it is shown.
    isOld = !view.visible;
    if (!isOld) tree.refresh().catch((error) => client.debug('The tree could not be drawn again.', error));
  };
  describe(view, state);
  return [
    view,
    decorateFindings(),
    ...viewCommands(client, tree, state, follower),
    ...rowCommands(client, tree),
    ...follower.start(),
    view.onDidChangeVisibility(() => {
      if (isOld) refresh();
    }),
    view.onDidExpandElement(({ element }) => remember(element, true)),
    view.onDidCollapseElement(({ element }) => remember(element, false)),
    state.onDidChange(() => {
      describe(view, state);
      tree.reset();
      void count(client, view, state);
    }),
    onFiguresChanged(client, () => {
      refresh();
      void count(client, view, state);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) tree.reset();
    }),
  ];
}

/** Says above the rows what is shown, and lets the menus know. */
function describe(view: TreeView<Element>, state: TreeState): void {
  const { grouping, filter, cycle } = state.shown;
  view.description = groupedText(grouping);
  const only = [cycleText(cycle), filter !== undefined && `“${filter}”`].filter(
    (one) => typeof one === 'string',
  );
  // A line of its own: beside the title there is room in few windows, and what is missing must not be a riddle.
  view.message =
    only.length > 1
      ? l10n.t('Only {0} with {1}', only[0]!, only[1]!)
      : only.length > 0
        ? l10n.t('Only {0}', only[0]!)
        : '';
  void commands.executeCommand('setContext', 'okr.tree.grouping', grouping);
  void commands.executeCommand('setContext', 'okr.tree.filtered', filter !== undefined);
}

function groupedText(grouping: TreeGrouping): string {
  switch (grouping) {
    case 'cascade':
      return l10n.t('by cascade');
    case 'team':
      return l10n.t('by team');
    case 'cycle':
      return l10n.t('by cycle');
    case 'owner':
      return l10n.t('by owner');
  }
}

/** The number of findings on the icon, and what stands there instead of rows where there are none. */
async function count(client: BaseLanguageClient, view: TreeView<Element>, state: TreeState): Promise<void> {
  try {
    const { objectives, findings, cycles } = await client.sendRequest(TreeOverviewRequest, {});
    const tooltip =
      findings === 1 ? l10n.t('1 error or warning') : l10n.t('{0} errors and warnings', findings);
    view.badge = findings > 0 ? { value: findings, tooltip } : undefined;
    const { filter, cycle } = state.shown;
    const asks = filter !== undefined || (cycle !== undefined && cycles.length > 0);
    void commands.executeCommand(
      'setContext',
      'okr.tree.content',
      objectives === 0 ? 'none' : asks ? 'some' : 'all',
    );
  } catch (error) {
    client.debug('The findings could not be counted.', error);
  }
}
