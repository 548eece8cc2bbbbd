import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  type Disposable,
  DocumentSymbolRequest,
  type InitializeParams,
  InlayHintRefreshRequest,
} from 'vscode-languageserver';

/** As the editor knows it. */
const LANGUAGE = 'okr';
/** How long everything has to be at rest before the editor is told, in milliseconds. */
const REST = 150;

type Kind = 'lens' | 'hint' | 'outline';

interface Shown {
  readonly text: string;
  /** What would be shown now. */
  readonly read: () => string;
}

interface ShownFile {
  readonly uri: string;
  readonly kind: Kind;
  /** The version that the editor asked about. */
  readonly version: number | undefined;
  readonly parts: Map<string, Shown>;
}

/**
 * Remembers which figures the editor shows in files that have not changed themselves, and asks it to ask again when
 * they are others now: at most once when everything has settled, and only where something is shown.
 */
export class ShownFigures {
  private readonly shown = new Map<string, ShownFile>();
  private readonly refreshes: Record<Kind, boolean> = { lens: false, hint: false, outline: false };
  private outline: Promise<Disposable | undefined> = Promise.resolve(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection | undefined,
    /** The version of an open file; undefined for one that is not open. */
    private readonly versionOf: (uri: string) => number | undefined,
  ) {}

  initialize({ capabilities }: InitializeParams): void {
    const { workspace } = capabilities;
    this.refreshes.lens = workspace?.codeLens?.refreshSupport === true;
    this.refreshes.hint = workspace?.inlayHint?.refreshSupport === true;
    this.refreshes.outline = canRegisterOutline(capabilities);
  }

  /** The editor asks for a file's figures anew: what it was told before is gone. */
  begin(kind: Kind, uri: string): void {
    if (!this.refreshes[kind]) return;
    this.shown.set(`${kind} ${uri}`, { uri, kind, version: this.versionOf(uri), parts: new Map() });
  }

  /** The editor is told a text that `read` makes; it is made again when something has changed. */
  add(kind: Kind, uri: string, part: string, read: () => string): string {
    const text = read();
    this.shown.get(`${kind} ${uri}`)?.parts.set(part, { text, read });
    return text;
  }

  /** Remembers what `read` makes of what the editor is told, where it can be asked to ask again. */
  watch(kind: Kind, uri: string, part: string, read: () => string): void {
    if (this.refreshes[kind]) this.add(kind, uri, part, read);
  }

  /** Everything has been judged: soon what is shown is held against what would be. */
  settled(): void {
    if (this.shown.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.compare(), REST);
    (this.timer as { unref?: () => void }).unref?.();
  }

  /** Whatever is shown is to be asked for again: the person's settings are others. */
  refreshAll(): void {
    for (const kind of ['lens', 'hint'] as const) this.refresh(kind);
  }

  /**
   * Registers the outline, for the first time or anew: an editor asks for it again only when its text has changed, or
   * who answers has.
   */
  async registerOutline(): Promise<void> {
    if (!this.refreshes.outline || !this.connection) return;
    const { client } = this.connection;
    const documentSelector = [{ language: LANGUAGE }];
    // One after the other: each has to know the one that it takes the place of.
    this.outline = this.outline.then(async (before) => {
      const next = await client.register(DocumentSymbolRequest.type, { documentSelector });
      before?.dispose();
      return next;
    });
    await this.outline;
  }

  private compare(): void {
    const stale = new Set<Kind>();
    for (const [key, { uri, kind, version, parts }] of this.shown) {
      const now = this.versionOf(uri);
      if (now === undefined) this.shown.delete(key);
      // Of a file that has changed itself the editor asks again by itself.
      else if (now !== version) continue;
      else if (!stale.has(kind) && [...parts.values()].some(({ text, read }) => read() !== text))
        stale.add(kind);
    }
    for (const kind of stale) this.refresh(kind);
  }

  private refresh(kind: Kind): void {
    if (!this.refreshes[kind]) return;
    if (kind === 'outline') {
      void this.registerOutline();
      return;
    }
    const request = kind === 'lens' ? CodeLensRefreshRequest.type : InlayHintRefreshRequest.type;
    // An editor that cannot do it just now asks again by itself sooner or later.
    this.connection?.sendRequest(request).catch(() => {});
  }
}

/** Whether the editor lets the server say later who answers for the outline. */
export function canRegisterOutline({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.documentSymbol?.dynamicRegistration === true;
}
