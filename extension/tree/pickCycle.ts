import { l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CURRENT_CYCLES, type TreeCycle, TreeOverviewRequest } from '../../language-server/protocol.ts';
import { pickFrom } from '../tell.ts';
import type { TreeState } from './state.ts';

interface CycleItem extends QuickPickItem {
  readonly cycle: string | undefined;
}

/** Lets people choose the cycle whose goals are shown. */
export async function pickCycle(client: BaseLanguageClient, state: TreeState): Promise<void> {
  const { cycles } = await client.sendRequest(TreeOverviewRequest, {});
  const shown = state.shown.cycle;
  const items: CycleItem[] = [
    { label: l10n.t('All Cycles'), cycle: undefined },
    {
      label: l10n.t('Current Cycles'),
      description: l10n.t('those that today is in'),
      cycle: CURRENT_CYCLES,
    },
    { label: '', kind: QuickPickItemKind.Separator, cycle: undefined },
    ...cycles.map(itemOf),
  ];
  const picked = await pickFrom(
    items.map((item) =>
      item.cycle === shown && !item.kind ? { ...item, picked: true, iconPath: new ThemeIcon('check') } : item,
    ),
    {
      title: l10n.t('Show the goals of'),
      placeHolder: l10n.t('Choose a cycle'),
      matchOnDescription: true,
    },
  );
  if (picked) state.show({ cycle: picked.cycle });
}

/** What the view says of the cycle that it shows. */
export function cycleText(cycle: string | undefined): string | undefined {
  return cycle === CURRENT_CYCLES ? l10n.t('current cycles') : cycle;
}

function itemOf({ name, title, period, current, objectives }: TreeCycle): CycleItem {
  const count = objectives === 1 ? l10n.t('1 objective') : l10n.t('{0} objectives', objectives);
  return {
    label: title ?? name,
    description: [title && name, current && l10n.t('current'), count].filter(Boolean).join(' · '),
    ...(period && { detail: `${period.start} – ${period.end}` }),
    cycle: name,
  };
}
