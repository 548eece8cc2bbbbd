import { commands, type Disposable, env, l10n, Range, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SupportersRequest, type TreeGrouping } from '../../language-server/protocol.ts';
import { tell } from '../tell.ts';
import { pickAlignment } from './align.ts';
import { openFilterBox } from './filterBox.ts';
import { type Follower, follows } from './follow.ts';
import { pickCycle } from './pickCycle.ts';
import type { Element, GoalTree } from './provider.ts';
import type { Row } from './rows.ts';
import type { TreeState } from './state.ts';

const GROUPINGS: Readonly<Record<string, TreeGrouping>> = {
  Cascade: 'cascade',
  Team: 'team',
  Cycle: 'cycle',
  Owner: 'owner',
};

/** What can be done with the tree as a whole. */
export function viewCommands(
  client: BaseLanguageClient,
  tree: GoalTree,
  state: TreeState,
  follower: Follower,
): Disposable[] {
  const setFollow = (follow: boolean) =>
    workspace.getConfiguration('okr').update('tree.follow', follow, true);
  const on = commands.registerCommand;
  return [
    ...Object.entries(GROUPINGS).flatMap(([name, grouping]) => [
      on(`okr.tree.groupBy${name}`, () => state.show({ grouping })),
      // The same with a tick before it, for the menu: choosing it again changes nothing.
      on(`okr.tree.groupBy${name}.chosen`, () => undefined),
    ]),
    on('okr.tree.filter', () => openFilterBox(state)),
    on('okr.tree.changeFilter', () => openFilterBox(state)),
    on('okr.tree.clearFilter', () => state.show({ filter: undefined })),
    on('okr.tree.pickCycle', () => pickCycle(client, state)),
    on('okr.tree.expandAll', () => tree.setAllOpened(true)),
    on('okr.tree.collapseAll', () => tree.setAllOpened(false)),
    on('okr.tree.follow', () => setFollow(!follows())),
    on('okr.tree.follow.chosen', () => setFollow(false)),
    on('okr.tree.reveal', async () => {
      const editor = window.activeTextEditor;
      const found = editor?.document.languageId === 'okr' && (await follower.reveal(editor, true));
      if (!found) await commands.executeCommand('okr.goals.focus');
    }),
  ];
}

/** What can be done with a row of the tree. */
export function rowCommands(client: BaseLanguageClient, tree: GoalTree): Disposable[] {
  const { protocol2CodeConverter: convert } = client;
  const on = (name: string, run: (row: Row) => unknown): Disposable =>
    commands.registerCommand(`okr.tree.${name}`, (element?: Element) =>
      element && 'node' in element ? run(element) : undefined,
    );
  return [
    on('open', async ({ node: { location } }) => {
      if (!location) return;
      const { start } = convert.asRange(location.range);
      await window.showTextDocument(convert.asUri(location.uri), {
        selection: new Range(start, start),
        preserveFocus: true,
        preview: true,
      });
    }),
    on('checkIn', ({ node }) => commands.executeCommand('okr.checkIn', node.goal)),
    on('preview', ({ node }) => commands.executeCommand('okr.openPreview', node.goal)),
    on('align', ({ node }) => node.goal && pickAlignment(client, node.goal, node.label)),
    on('copyReference', ({ node }) => env.clipboard.writeText(node.reference ?? '')),
    on('findSupporters', async ({ node: { goal, location, label } }) => {
      if (!goal || !location) return;
      const found = await client.sendRequest(SupportersRequest, goal);
      if (found.length === 0) {
        void tell(l10n.t('Nobody supports “{0}” yet.', label));
        return;
      }
      await window.showTextDocument(convert.asUri(location.uri), {
        selection: convert.asRange(location.range),
      });
      await commands.executeCommand('okr.showSupporters', location.uri, location.range.start, found);
    }),
    commands.registerCommand('okr.tree.showMore', (parent?: Row) => tree.showMore(parent)),
  ];
}
