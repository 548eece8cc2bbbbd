import { l10n, ThemeIcon, window } from 'vscode';
import type { TreeState } from './state.ts';

/** How long nothing is typed before the tree follows, in milliseconds. */
const PAUSE = 150;

/** A box to type in while the tree follows. Enter keeps what was typed, Escape what was shown before. */
export function openFilterBox(state: TreeState): void {
  const before = state.shown.filter;
  const box = window.createInputBox();
  box.title = l10n.t('Filter OKRs');
  box.placeholder = l10n.t('Words in titles, key results, teams or owners');
  box.value = before ?? '';
  box.buttons = [{ iconPath: new ThemeIcon('clear-all'), tooltip: l10n.t('Clear the Filter') }];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = false;
  const show = (filter: string): void => {
    clearTimeout(timer);
    const asked = filter.trim() || undefined;
    if (asked !== state.shown.filter) state.show({ filter: asked });
  };
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => show(value), PAUSE);
  });
  box.onDidTriggerButton(() => {
    box.value = '';
    show('');
  });
  box.onDidAccept(() => {
    kept = true;
    show(box.value);
    box.hide();
  });
  box.onDidHide(() => {
    if (!kept) show(before ?? '');
    box.dispose();
  });
  box.show();
}
