import { commands, type Disposable, EventEmitter, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CompareRequest } from '../language-server/protocol.ts';

const SCHEME = 'okr-compare';

/** The command that tells what changed in meaning since a revision, as a Markdown preview. */
export function registerCompare(client: BaseLanguageClient): Disposable[] {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  return [
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    commands.registerCommand('okr.compare', async () => {
      const uri = window.activeTextEditor?.document.uri;
      if (!uri) return;
      const revision = await window.showInputBox({
        title: 'What Changed in Meaning',
        prompt: 'Since which revision? A branch, a tag, a commit, or HEAD for the last commit',
        value: 'HEAD',
      });
      if (!revision) return;
      const answer = await client.sendRequest(CompareRequest, { uri: uri.toString(), revision });
      if ('refused' in answer) {
        window.showInformationMessage(answer.refused);
        return;
      }
      const page = Uri.from({ scheme: SCHEME, path: `/OKRs since ${revision.replaceAll('/', '∕')}.md` });
      texts.set(page.toString(), answer.markdown);
      changed.fire(page);
      await commands.executeCommand('markdown.showPreview', page);
    }),
  ];
}
