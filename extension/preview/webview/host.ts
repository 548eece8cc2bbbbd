import type { FromPanel, ToPanel } from '../messages.ts';

/** Where a preview runs: in a panel of the editor, or as a page by itself. */
export interface Host {
  /** Whether there is an editor that can go to a text and change it. */
  readonly edits: boolean;
  /** What was remembered when the preview was last here. */
  readonly remembered: unknown;
  remember(state: unknown): void;
  send(message: FromPanel): void;
  listen(receive: (message: ToPanel) => void): void;
}

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: (() => VsCodeApi) | undefined;

/** The editor's panel; undefined on a page by itself. */
export function panelHost(): Host | undefined {
  if (typeof acquireVsCodeApi === 'undefined') return undefined;
  const api = acquireVsCodeApi();
  return {
    edits: true,
    remembered: api.getState(),
    remember: (state) => api.setState(state),
    send: (message) => api.postMessage(message),
    listen: (receive) => window.addEventListener('message', ({ data }) => receive(data as ToPanel)),
  };
}

/** A page that carries its model with it, as an exported file does. */
export function pageHost(): Host {
  const written = document.getElementById('okr-model')?.textContent;
  const { changes, state } = written ? JSON.parse(written) : { changes: undefined, state: undefined };
  return {
    edits: false,
    remembered: state,
    remember: () => {},
    send: (message) => {
      if (message.type === 'copy') void navigator.clipboard?.writeText(message.text);
    },
    listen: (receive) => receive(changes ? { type: 'changes', changes, whole: true } : { type: 'nothing' }),
  };
}
