import { type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** Says beside the language's name in the status bar how the server is, and offers to restart it. */
export function showServerStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('okr.server', { language: 'okr' });
  item.name = l10n.t('OKR Language Server');
  item.command = { command: 'okr.restartServer', title: l10n.t('Restart') };
  show(client.state);
  client.onDidChangeState((change) => show(change.newState));
  return item;

  function show(state: State): void {
    item.busy = state === State.Starting;
    item.severity = isDown(state) ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = isDown(state)
      ? l10n.t('The language server has stopped')
      : state === State.Running
        ? l10n.t('Checking OKRs')
        : l10n.t('Starting the language server');
  }
}

function isDown(state: State): boolean {
  return state === State.Stopped || state === State.StartFailed;
}
