import { commands, type Disposable, Range, window } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** What links in hovers may run: nothing else, whatever a hover says. */
export const TRUSTED_COMMANDS: readonly string[] = ['okr.checkIn', 'okr.openPreview'];

/** What the server may name in hovers and code lenses. */
export const EDITOR_COMMANDS: readonly string[] = [
  ...TRUSTED_COMMANDS,
  'okr.showSupporters',
  'okr.showFigures',
];

/** What the lenses above objectives do when they are clicked. */
export function registerLensCommands(client: BaseLanguageClient): Disposable[] {
  const { protocol2CodeConverter: convert } = client;
  return [
    commands.registerCommand(
      'okr.showSupporters',
      (uri: string, position: Position, locations: readonly Location[]) =>
        commands.executeCommand(
          'editor.action.showReferences',
          convert.asUri(uri),
          convert.asPosition(position),
          locations.map((location) => convert.asLocation(location)),
        ),
    ),
    commands.registerCommand('okr.showFigures', async (uri: string, position: Position) => {
      const at = convert.asPosition(position);
      await window.showTextDocument(convert.asUri(uri), { selection: new Range(at, at) });
      await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    }),
  ];
}
