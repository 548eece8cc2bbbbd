import { commands, type Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CompareRequest } from '../language-server/protocol.ts';
import { askText, tell } from './tell.ts';

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
      const revision = await askText({
        title: l10n.t('What Changed in Meaning'),
        prompt: l10n.t('Since which revision? A branch, a tag, a commit, or HEAD for the last commit'),
        value: 'HEAD',
      });
      if (!revision) return;
      const answer = await client.sendRequest(CompareRequest, { uri: uri.toString(), revision });
      if ('refused' in answer) {
        tell(answer.refused);
        return;
      }
      const name = l10n.t('OKRs since {0}', revision.replaceAll('/', '∕'));
      const page = Uri.from({ scheme: SCHEME, path: `/${name}.md` });
      texts.set(page.toString(), answer.markdown);
      changed.fire(page);
      await commands.executeCommand('markdown.showPreview', page);
    }),
  ];
}
