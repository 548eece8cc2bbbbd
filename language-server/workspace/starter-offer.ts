import type {
  ClientCapabilities,
  Connection,
  InitializeParams,
  PublishDiagnosticsParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { StarterDeclinedNotification, type StartOptions } from '../protocol.ts';
import { messages } from '../rules/messages/starter-offer.ts';
import { starter } from '../rules/profiles/starter.ts';
import { speakIn } from '../rules/speak.ts';
import { CONFIG_NAME, isIgnoreFile, isWithin } from './paths.ts';
import type { Workspace } from './workspace.ts';

/** Up to so many warnings can be read one after the other. */
export const READABLE = 40;

/**
 * Offers the starter profile, once, where a folder has more warnings than anyone wants to read and nobody has decided
 * yet what is in force there.
 */
export class StarterOffer {
  private readonly warnings = new Map<string, number>();
  private can = { ask: false, never: false, show: false };

  constructor(
    private readonly workspace: Workspace,
    private readonly connection: Connection | undefined,
  ) {}

  initialize({ capabilities, initializationOptions }: InitializeParams): void {
    const { starterOffer } = (initializationOptions ?? {}) as StartOptions;
    this.can = {
      ask: this.connection !== undefined && starterOffer !== 'never' && canCreateFiles(capabilities),
      never: starterOffer === 'ask',
      show: capabilities.window?.showDocument?.support === true,
    };
  }

  /** Takes note of what the editor shows for a file. */
  published({ uri, diagnostics }: PublishDiagnosticsParams): void {
    const count = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Warning).length;
    if (count > 0) this.warnings.set(uri, count);
    else this.warnings.delete(uri);
  }

  /** Everything that is known has been judged: asks, if it is time. */
  async consider(): Promise<void> {
    if (!this.can.ask) return;
    const found = this.folder();
    if (!found) return;
    this.can.ask = false;
    await this.ask(found.folder, found.count).catch((error: unknown) =>
      this.connection?.console.warn(`The starter profile could not be offered: ${String(error)}`),
    );
  }

  private folder(): { folder: string; count: number } | undefined {
    for (const folder of this.workspace.folderUris) {
      let count = 0;
      for (const [uri, warnings] of this.warnings) if (isWithin(uri, folder)) count += warnings;
      if (count > READABLE && !this.hasSettings(folder)) return { folder, count };
    }
    return undefined;
  }

  private hasSettings(folder: string): boolean {
    return [...this.workspace.configFiles.keys()].some((uri) => isWithin(uri, folder) && !isIgnoreFile(uri));
  }

  private async ask(folder: string, count: number): Promise<void> {
    const { window, workspace, console } = this.connection!;
    const say = speakIn(messages, (this.workspace.editorLanguage ?? 'en').split('-', 1)[0]!);
    // Editors draw `[text](address)` in messages as a link.
    const name = decodeURIComponent(folder.slice(folder.lastIndexOf('/') + 1)).replaceAll('](', '] (');
    const use = { title: say('use') };
    const never = { title: say('never') };
    const answer = await window.showInformationMessage(
      say('offer', { count, folder: name }),
      use,
      { title: say('later') },
      ...(this.can.never ? [never] : []),
    );
    if (answer?.title === never.title) await this.connection!.sendNotification(StarterDeclinedNotification);
    if (answer?.title !== use.title) return;
    const uri = `${folder}/${CONFIG_NAME}`;
    const { applied, failureReason = 'it may be there already' } = await workspace.applyEdit({
      label: say('use'),
      edit: creation(uri),
    });
    if (!applied) console.warn(`${CONFIG_NAME} could not be created: ${failureReason}.`);
    else if (this.can.show) await window.showDocument({ uri, takeFocus: true });
  }
}

function canCreateFiles({ window, workspace }: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations = [] } = workspace?.workspaceEdit ?? {};
  return (
    window?.showMessage !== undefined &&
    workspace?.applyEdit === true &&
    documentChanges === true &&
    resourceOperations.includes('create')
  );
}

/** Fails where the file is there: what somebody has written in the meantime is not overwritten. */
function creation(uri: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const newText = `${JSON.stringify({ extends: starter.name }, null, 2)}\n`;
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
    ],
  };
}
