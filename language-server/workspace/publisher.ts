import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { fingerprint } from '../packed/fingerprint.ts';
import { type Finding, SEVERITIES } from '../rules/finding.ts';
import type { Crashed } from './crashes.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** How long files are judged before others get a turn, in milliseconds. */
const SLICE = 15;

/** Findings of one file that are sent: VS Code shows a thousand of each file, and says how many it leaves out. */
const MOST = 5_000;

/**
 * Tells the editor what is found, for open and closed files alike: open ones first, nothing twice, in slices between
 * which requests are answered.
 */
export class Publisher {
  /** What was sent last for each file, as a fingerprint of its JSON; files without findings are not in it. */
  private readonly sent = new Map<string, number>();
  /** Files whose findings point into another file, by that file. */
  private readonly pointing = new Map<string, Set<string>>();
  private readonly due = new Set<string>();
  /** Files that were judged since the last time that everything had been sent. */
  private judged: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = false;

  constructor(
    private readonly workspace: Workspace,
    private readonly send: (params: PublishDiagnosticsParams) => void,
    private readonly versionOf: (uri: string) => number | undefined,
    /** Called whenever everything has been sent, with the files that were judged for it. */
    private readonly idle: (judged: readonly string[]) => void = () => {},
    private readonly crashed: Crashed = () => {},
  ) {}

  /** From now on findings are sent; before, half of the workspace was not known. */
  start(): void {
    this.started = true;
    this.schedule();
  }

  /** These files have changed: whatever has gone stale is judged and sent soon. */
  changed(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.due.add(uri);
      for (const other of this.pointing.get(uri) ?? []) this.due.add(other);
    }
    this.schedule();
  }

  private schedule(): void {
    if (!this.started || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.slice()) this.schedule();
      else this.settled();
    }, 0);
  }

  private settled(): void {
    const { judged } = this;
    this.judged = [];
    this.idle(judged);
  }

  /** @returns whether there is more to do */
  private slice(): boolean {
    const end = Date.now() + SLICE;
    for (const uri of this.open()) this.publish(uri);
    for (const uri of this.due) {
      this.publish(uri);
      if (Date.now() > end) return true;
    }
    for (const uri of this.workspace.staleFiles()) {
      this.publish(uri);
      if (Date.now() > end) return true;
    }
    return false;
  }

  /** Files of the editor that are due: people look at them. */
  private open(): string[] {
    return [...this.due, ...this.workspace.staleFiles()].filter((uri) => this.versionOf(uri) !== undefined);
  }

  private publish(uri: string): void {
    this.due.delete(uri);
    this.judged.push(uri);
    try {
      this.tell(uri, this.workspace.findingsOf(uri));
    } catch (error) {
      // One file must not take the findings of the others along.
      this.crashed(`Judging ${uri}`, error);
    }
  }

  private tell(uri: string, findings: readonly Finding[]): void {
    const diagnostics = gravest(findings).map((finding) => toDiagnostic(finding, this.workspace));
    const all = findings.flatMap((finding) => [finding, ...(finding.also ?? [])]);
    for (const { uri: other } of all.flatMap(({ related }) => related)) {
      if (other === uri) continue;
      const pointing = this.pointing.get(other) ?? new Set();
      this.pointing.set(other, pointing.add(uri));
    }
    const now = diagnostics.length > 0 ? fingerprint(JSON.stringify(diagnostics)) : undefined;
    if (this.sent.get(uri) === now) return;
    if (now === undefined) this.sent.delete(uri);
    else this.sent.set(uri, now);
    this.send({ uri, diagnostics: diagnostics as Diagnostic[], ...versioned(this.versionOf(uri)) });
  }
}

/** In the order of the text. An editor shows no more of one file, and a message has an end. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  const byGravity = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  const kept = new Set(byGravity.slice(0, MOST));
  return findings.filter((finding) => kept.has(finding));
}

function versioned(version: number | undefined): { version?: number } {
  return version === undefined ? {} : { version };
}
