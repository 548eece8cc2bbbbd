import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './features/actions/code-actions.ts';
import { canRegisterOutline } from './features/shown-figures.ts';

/** Says what this server can do beyond what Langium knows to say. */
export class OkrLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const result = super.buildInitializeResult(params);
    return {
      ...result,
      serverInfo: { name: 'okr' },
      capabilities: {
        ...result.capabilities,
        // A lens says its figures when it comes into sight.
        codeLensProvider: { resolveProvider: true },
        // It is registered, and registered anew when its figures have changed, where the editor lets it.
        ...(canRegisterOutline(params.capabilities) && { documentSymbolProvider: false }),
        codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
        selectionRangeProvider: true,
        workspace: {
          ...result.capabilities.workspace,
          workspaceFolders: { supported: true, changeNotifications: true },
        },
      },
    };
  }
}
