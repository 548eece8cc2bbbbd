import { commands, type Disposable, l10n, window, workspace } from 'vscode';

/** The command that opens an OKR with the mistakes that are made most, for trying out what the coach says. Nothing is saved. */
export function offerExample(): Disposable {
  return commands.registerCommand('okr.openExample', async () => {
    const content = example(new Date());
    await window.showTextDocument(await workspace.openTextDocument({ language: 'okr', content }));
  });
}

/** @param today the example is about its quarter */
function example(today: Date): string {
  const cycle = `${today.getFullYear()}-Q${Math.floor(today.getMonth() / 3) + 1}`;
  const [objective, measured, activity, change] = [
    l10n.t('Improve web visibility'),
    l10n.t('Inbound leads a month'),
    l10n.t('Launch the new website'),
    l10n.t('Increase organic visits by 30%'),
  ];
  return `team example-team "${l10n.t('Example team')}"
person example-person "Ana Kowalska" in example-team

okrs for example-team in ${cycle}

objective search "${objective}" {
  owner example-person
  kr leads "${measured}" from 20 to 30
  kr "${activity}"
  kr "${change}"
}
`;
}
