import type { Connection } from 'vscode-languageserver';
import type { OkrSharedServices } from '../../module.ts';
import {
  AlignRequest,
  AlignTargetsRequest,
  FileStatusRequest,
  SupportersRequest,
  TreeChildrenRequest,
  TreeOverviewRequest,
  TreePathRequest,
  TreeTooltipRequest,
} from '../../protocol.ts';
import { align } from '../align.ts';
import { settledIn } from '../settled.ts';
import { alignTargets } from './align-targets.ts';
import { treeChildren } from './children.ts';
import { fileStatus } from './file-status.ts';
import { treeOverview } from './overview.ts';
import { treePath } from './path.ts';
import { supporterLocations } from './supporters.ts';
import { treeTooltip } from './tooltip.ts';

/** Answers what the tree of goals, its commands and the status bar ask. */
export function addTreeHandlers(connection: Connection, services: OkrSharedServices): void {
  const { Workspace: source } = services.okr;
  const settled = settledIn(services);
  connection.onRequest(TreeChildrenRequest, (asked) => settled(() => treeChildren(source, asked)));
  connection.onRequest(TreePathRequest, (asked) => settled(() => treePath(source, asked)));
  connection.onRequest(TreeTooltipRequest, ({ id }) =>
    settled(() => treeTooltip(source, id, source.editorCommands)),
  );
  connection.onRequest(TreeOverviewRequest, () => settled(() => treeOverview(source)));
  connection.onRequest(SupportersRequest, (goal) => settled(() => supporterLocations(source, goal)));
  connection.onRequest(AlignRequest, ({ from, to }) => settled(() => align(source, from, to)));
  connection.onRequest(AlignTargetsRequest, (from) => settled(() => alignTargets(source, from)));
  connection.onRequest(FileStatusRequest, ({ uri }) => settled(() => fileStatus(source, uri)));
}
