import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { TreeNode } from '../../language-server/protocol.ts';
import { decorationUri } from './decorations.ts';
import { scoreIcon } from './icon.ts';
import type { Row } from './rows.ts';

const GROUP_ICONS: Readonly<Partial<Record<TreeNode['kind'], string>>> = {
  project: 'root-folder',
  company: 'organization',
  team: 'organization',
  person: 'person',
  cycle: 'calendar',
  none: 'circle-slash',
};

/** How a row is drawn. @param id tells the editor whether it is a row that it knows */
export function itemOf(row: Row, id: string, isOpen: boolean): TreeItem {
  const { node } = row;
  const item = new TreeItem(
    node.label,
    node.hasChildren
      ? isOpen
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed
      : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.description = node.description;
  item.iconPath = iconOf(node);
  item.contextValue = contextOf(node);
  item.resourceUri = decorationUri(node);
  item.accessibilityInformation = { label: spoken(node) };
  if (node.location)
    item.command = { command: 'okr.tree.open', title: l10n.t('Go to Source'), arguments: [row] };
  return item;
}

/** The row at the end of a level that has more. */
export function moreItem(parent: Row | undefined, id: string, count: number): TreeItem {
  const item = new TreeItem(l10n.t('{0} more…', count));
  item.id = id;
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: 'okr.tree.showMore', title: l10n.t('Show More'), arguments: [parent] };
  return item;
}

/** Markdown that the server has made: what people wrote is escaped in it, and only these commands can be run from it. */
export function tooltip(text: string, trusted: readonly string[]): MarkdownString {
  const markdown = new MarkdownString(text);
  markdown.isTrusted = { enabledCommands: trusted };
  return markdown;
}

function iconOf(node: TreeNode): NonNullable<TreeItem['iconPath']> {
  if (node.kind !== 'objective' && node.kind !== 'key-result') {
    const icon = GROUP_ICONS[node.kind] ?? 'folder';
    return new ThemeIcon(icon, new ThemeColor('icon.foreground'));
  }
  return { light: svgUri(scoreIcon(node, 'light')), dark: svgUri(scoreIcon(node, 'dark')) };
}

function svgUri(svg: string): Uri {
  return Uri.from({ scheme: 'data', path: `image/svg+xml;base64,${btoa(svg)}` });
}

/** What the menus ask for: `objective named`, `key-result`, `team`. */
function contextOf({ kind, reference }: TreeNode): string {
  return reference === undefined ? kind : `${kind} named`;
}

/** For those who hear the tree: an icon and a badge say nothing to them. */
function spoken({ kind, label, description, findings }: TreeNode): string {
  const what = wordFor(kind);
  const found = findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
  return [
    what === undefined ? label : `${what} ${label}`,
    description.replaceAll(' · ', ', '),
    ...(findings === 0 ? [] : [found]),
  ].join(', ');
}

function wordFor(kind: TreeNode['kind']): string | undefined {
  switch (kind) {
    case 'project':
      return l10n.t('project');
    case 'company':
      return l10n.t('company');
    case 'team':
      return l10n.t('team');
    case 'person':
      return l10n.t('person');
    case 'cycle':
      return l10n.t('cycle');
    case 'objective':
      return l10n.t('objective');
    case 'key-result':
      return l10n.t('key result');
    case 'none':
      return undefined;
  }
}
