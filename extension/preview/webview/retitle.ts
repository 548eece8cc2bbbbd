import { Component } from 'preact';
import { el, type VNode } from '../../../drawing/element.ts';
import type { Speech } from '../../../drawing/speech.ts';
import { iconButton } from './controls.ts';

export interface RetitleProps {
  readonly title: string;
  readonly speech: Speech;
  readonly retitle: (title: string) => void;
}

/** A title that can be written anew: F2 or the pencil begins, Enter takes it, Escape leaves it as it was. */
export class Retitle extends Component<RetitleProps, { readonly editing: boolean }> {
  override state = { editing: false };

  override render({ title, speech: { say } }: RetitleProps): VNode {
    if (!this.state.editing)
      return el(
        'div',
        { class: 'titled' },
        el('h2', {}, title),
        iconButton('edit', say('changeTitle'), () => this.setState({ editing: true }), {
          'data-command': 'retitle',
        }),
      );
    return el('input', {
      class: 'retitle',
      'aria-label': say('title'),
      value: title,
      ref: (input: HTMLInputElement | null) => {
        if (input && document.activeElement !== input) {
          input.focus();
          input.select();
        }
      },
      onKeyDown: this.key,
      onBlur: () => this.setState({ editing: false }),
    });
  }

  private readonly key = (event: KeyboardEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    // Enter also ends what an input method composes: that is not meant for us.
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      const title = input.value.trim();
      if (title !== '' && title !== this.props.title) this.props.retitle(title);
    } else if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.setState({ editing: false });
  };
}
