import type { IsoDate } from '../model/dates.ts';
import type { OkrParser } from '../syntax/parser.ts';
import type { Workspace } from './workspace.ts';

/** Where old versions of files come from: a version control system, where there is one. */
export interface History {
  /**
   * Files as they were at the end of a day, by URI; those of which nothing is known are left out, and so are those that
   * are on the disk now as they were then, unless they are open.
   */
  versionsOn(day: IsoDate, files: readonly PastFile[]): Promise<ReadonlyMap<string, string>>;
}

export interface PastFile {
  readonly uri: string;
  /** Its text may be another than the one on the disk. */
  readonly open: boolean;
}

/** Fetches what was promised: each file's version of the days on which the promises of its running cycles were made. */
export class Past {
  private readonly asked = new Set<string>();

  constructor(
    private readonly workspace: Workspace,
    private readonly parser: OkrParser,
    private readonly history: History,
  ) {}

  /**
   * @returns the files that have been given an old version, and are to be judged again
   */
  async fetch(files: readonly PastFile[]): Promise<string[]> {
    const byDay = new Map<IsoDate, PastFile[]>();
    for (const file of files) {
      for (const day of this.workspace.projectOf(file.uri)?.promiseDays(file.uri) ?? []) {
        const key = `${day} ${file.open} ${file.uri}`;
        if (this.asked.has(key)) continue;
        this.asked.add(key);
        const due = byDay.get(day);
        if (due) due.push(file);
        else byDay.set(day, [file]);
      }
    }
    const told: string[] = [];
    for (const [day, some] of byDay) {
      const versions = await this.history.versionsOn(day, some);
      for (const { uri } of some) if (this.remember(uri, day, versions.get(uri))) told.push(uri);
    }
    return told;
  }

  /** @returns whether it is something new */
  private remember(uri: string, day: IsoDate, text: string | undefined): boolean {
    const project = this.workspace.projectOf(uri);
    if (text === undefined) {
      if (!project?.remembers(uri, day)) return false;
      project.remember(uri, day, undefined);
      return true;
    }
    const fingerprint = this.workspace.memory?.fingerprint(text);
    if (fingerprint !== undefined && project?.remembers(uri, day, fingerprint)) return false;
    project?.remember(uri, day, this.parser.parse(uri, text), fingerprint);
    return true;
  }
}
