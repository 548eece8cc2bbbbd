import { type InputBox, type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { textIn } from '../tell.ts';

/** What a step of a wizard answers: something, or that the person goes back, or that they give it all up. */
export type Answer<T> = { readonly value: T } | 'back' | 'cancelled';

/** Where a step stands among the others. */
export interface At {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** One of several things. */
export function pick<T extends QuickPickItem>(
  at: At,
  placeholder: string,
  items: readonly T[],
  chosen?: T,
): Promise<Answer<T>> {
  const input = window.createQuickPick<T>();
  Object.assign(input, textIn({ ...at, placeholder }), { matchOnDescription: true });
  input.items = items.map((item) => textIn(item));
  if (chosen) input.activeItems = input.items.filter((_, i) => items[i] === chosen);
  return shown(input, at, () => input.activeItems[0]);
}

/**
 * A line of text.
 * @param refuse why a text will not do, if it will not
 */
export function ask(
  at: At,
  prompt: string,
  placeholder: string,
  value: string,
  refuse: (text: string) => string | undefined,
): Promise<Answer<string>> {
  const input = window.createInputBox();
  Object.assign(input, textIn({ ...at, prompt, placeholder }), { value });
  input.onDidChangeValue(() => {
    input.validationMessage = undefined;
  });
  return shown(input, at, () => {
    const reason = refuse(input.value.trim());
    input.validationMessage = reason;
    return reason === undefined ? input.value.trim() : undefined;
  });
}

type Asking = QuickInput & Pick<InputBox, 'buttons' | 'onDidAccept' | 'onDidTriggerButton'>;

/** Shows an input until it answers, and closes it. It stays when the person looks elsewhere; Escape gives it all up. */
function shown<T>(input: Asking, { step }: At, accepted: () => T | undefined): Promise<Answer<T>> {
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  input.ignoreFocusOut = true;
  return new Promise<Answer<T>>((resolve) => {
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) resolve('back');
    });
    input.onDidAccept(() => {
      const value = accepted();
      if (value !== undefined) resolve({ value });
    });
    input.onDidHide(() => resolve('cancelled'));
    input.show();
  }).finally(() => input.dispose());
}
