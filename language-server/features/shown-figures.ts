import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  InlayHintRefreshRequest,
} from 'vscode-languageserver';

/** How long everything has to be at rest before the editor is told, in milliseconds. */
const REST = 150;

type Kind = 'lens' | 'hint';

interface Shown {
  readonly text: string;
  /** What would be shown now. */
  readonly read: () => string;
}

/**
 * Remembers which figures the editor shows in files that have not changed themselves, and asks it to ask again when
 * they are others now: at most once when everything has settled, and only where something is shown.
 */
export class ShownFigures {
  private readonly shown = new Map<
    string,
    { readonly uri: string; readonly kind: Kind; readonly parts: Map<string, Shown> }
  >();
  private readonly refreshes: Record<Kind, boolean> = { lens: false, hint: false };
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection | undefined,
    /** Whether the editor still has the file open. */
    private readonly isOpen: (uri: string) => boolean,
  ) {}

  initialize({ capabilities: { workspace } }: InitializeParams): void {
    this.refreshes.lens = workspace?.codeLens?.refreshSupport === true;
    this.refreshes.hint = workspace?.inlayHint?.refreshSupport === true;
  }

  /** The editor asks for a file's figures anew: what it was told before is gone. */
  begin(kind: Kind, uri: string): void {
    this.shown.set(`${kind} ${uri}`, { uri, kind, parts: new Map() });
  }

  /** The editor is told a text that `read` makes; it is made again when something has changed. */
  add(kind: Kind, uri: string, part: string, read: () => string): string {
    const text = read();
    this.shown.get(`${kind} ${uri}`)?.parts.set(part, { text, read });
    return text;
  }

  /** Everything has been judged: soon what is shown is held against what would be. */
  settled(): void {
    if (!this.refreshes.lens && !this.refreshes.hint) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.compare(), REST);
    (this.timer as { unref?: () => void }).unref?.();
  }

  /** Whatever is shown is to be asked for again: the person's settings are others. */
  refreshAll(): void {
    for (const kind of ['lens', 'hint'] as const) this.refresh(kind);
  }

  private compare(): void {
    const stale = new Set<Kind>();
    for (const [key, { uri, kind, parts }] of this.shown) {
      if (!this.isOpen(uri)) this.shown.delete(key);
      else if (!stale.has(kind) && [...parts.values()].some(({ text, read }) => read() !== text))
        stale.add(kind);
    }
    for (const kind of stale) this.refresh(kind);
  }

  private refresh(kind: Kind): void {
    if (!this.refreshes[kind]) return;
    const request = kind === 'lens' ? CodeLensRefreshRequest.type : InlayHintRefreshRequest.type;
    // An editor that cannot do it just now asks again by itself sooner or later.
    this.connection?.sendRequest(request).catch(() => {});
  }
}
