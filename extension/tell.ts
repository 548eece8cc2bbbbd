import { type ProgressOptions, type QuickPickItem, window } from 'vscode';
import { textOnly } from './textOnly.ts';

/*
 * What the extension tells and asks. The editor draws `$(name)` in it as an icon and `[text](command:…)` as a link that
 * runs a command: nothing is shown but through here, where titles and names of files stay text.
 */

export const tell = withTextOnly(window.showInformationMessage);
export const tellWarning = withTextOnly(window.showWarningMessage);
export const tellError = withTextOnly(window.showErrorMessage);
/** In the status bar, for a moment. */
export const tellBriefly = withTextOnly(window.setStatusBarMessage);

/** Lets people pick one of several things, or more. An icon before one is its `iconPath`. */
export const pickFrom = ((items: readonly QuickPickItem[], options?: object) =>
  window.showQuickPick(
    items.map((item) => textIn(item)),
    options && textIn(options),
  )) as typeof window.showQuickPick;

export const askText: typeof window.showInputBox = (options, token) =>
  window.showInputBox(options && textIn(options), token);

export function whileWorking<T>(options: ProgressOptions, task: () => Thenable<T>): Thenable<T> {
  return window.withProgress(textIn(options), task);
}

function withTextOnly<F extends (text: string, ...rest: never[]) => unknown>(show: F): F {
  return ((text: string, ...rest: never[]) => show(textOnly(text), ...rest)) as F;
}

const SHOWN = ['label', 'description', 'detail', 'title', 'prompt', 'placeHolder', 'placeholder'] as const;

/** The same, with its texts as they are drawn. What people may change is not touched. */
export function textIn<T extends object>(of: T): T {
  const texts = SHOWN.flatMap((key) => {
    const text = (of as Readonly<Record<string, unknown>>)[key];
    return typeof text === 'string' ? [[key, textOnly(text)]] : [];
  });
  return { ...of, ...Object.fromEntries(texts) };
}
