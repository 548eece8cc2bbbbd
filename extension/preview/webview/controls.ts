import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { type ComponentChildren, el, type VNode } from '../../../drawing/element.ts';
import { type IconName, standalone } from '../../../drawing/icon.ts';

/* VS Code's own controls, by the library that looks and behaves like them. */

/** A button with an icon; its label is what it says to those who do not see the icon, and its tooltip. */
export function iconButton(name: IconName, label: string, press: () => void, more: object = {}): VNode {
  return el(
    'vscode-toolbar-button',
    { key: label, label, title: label, onClick: press, ...more },
    standalone(name),
  );
}

/** As `iconButton`, for something that is on or off. */
export function toggle(name: IconName, label: string, on: boolean, press: (on: boolean) => void): VNode {
  return el(
    'vscode-toolbar-button',
    {
      key: label,
      label,
      title: label,
      toggleable: true,
      checked: on,
      onChange: (event: Event) => press((event.currentTarget as HTMLInputElement).checked),
    },
    standalone(name),
  );
}

export function button(text: ComponentChildren, press: () => void, more: object = {}): VNode {
  return el('vscode-button', { secondary: true, onClick: press, ...more }, text);
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

/** Room for the arrow of a list, in digits. */
const ARROW = 4;
const WIDEST = 24;

/** As wide as a label, in digits: ideographs take two. */
function roomFor(label: string): string {
  const wide = label.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/gu)?.length ?? 0;
  return `${Math.min(label.length + wide, WIDEST) + ARROW}ch`;
}

/**
 * A list to choose one from. Long ones can be searched.
 * @param widest the label that it has room for; others may be cut. Where it is left out, that of the first choice
 */
export function chooser(
  label: string,
  value: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
  widest = choices[0]?.label ?? '',
): VNode {
  return el(
    'vscode-single-select',
    {
      key: label,
      label,
      title: label,
      class: value === '' ? 'filter' : 'filter on',
      style: { flexBasis: roomFor(widest) },
      combobox: choices.length > 12,
      filter: 'contains',
      value,
      onChange: (event: Event) => choose((event.currentTarget as HTMLSelectElement).value),
    },
    choices.map((choice) =>
      el(
        'vscode-option',
        {
          key: choice.value,
          value: choice.value,
          selected: choice.value === value,
          ...(choice.description && { description: choice.description }),
        },
        choice.label,
      ),
    ),
  );
}
