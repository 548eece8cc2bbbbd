import { allRules } from '../rules/index.ts';
import { createParser } from '../syntax/parser.ts';
import type { Memory } from '../workspace/memory.ts';
import { isConfig } from '../workspace/paths.ts';
import { type TextChange, Workspace } from '../workspace/workspace.ts';
import { type Gathered, gather } from './files/gather.ts';
import { shownPath, uriOf } from './files/paths.ts';
import { readText } from './files/read.ts';
import type { Progress } from './progress.ts';

/** A file that was asked for. */
export interface AskedFile {
  /** Path from the current folder, with `/` on every system. */
  readonly file: string;
  readonly uri: string;
  readonly text: string;
}

/** Every file of the projects that the paths belong to, and which of them were asked for. */
export interface ReadWorkspace {
  readonly workspace: Workspace;
  readonly gathered: Gathered;
  /** Those that were asked for and could be read, by path. */
  readonly asked: readonly AskedFile[];
  /** ISO date that the files are judged for. */
  readonly today: string;
  /** What could not be done, each a sentence. */
  readonly problems: readonly string[];
  /** What may surprise, each a sentence. */
  readonly notes: readonly string[];
}

/** So many files are kept as they are: a program that ends soon should rather be quick than small. */
const AT_HAND = 20_000;

export interface ReadOptions {
  /** ISO date that wins over the settings. */
  readonly forcedToday?: string | undefined;
  /** Texts that stand for what is on the disk, by absolute path; the files need not be there. */
  readonly given?: ReadonlyMap<string, string>;
  readonly progress?: Progress;
  /** What was kept from an earlier run; missing where nothing is to be kept. */
  readonly memory?: Memory | undefined;
}

/**
 * Reads files with the projects they are in, so that every name is known.
 * @param paths files and folders, as given
 * @param today ISO date of the current day; the settings may name another
 * @param forcedToday ISO date that wins over the settings
 */
export function readWorkspace(
  paths: readonly string[],
  cwd: string,
  today: string,
  forcedToday?: string,
): ReadWorkspace {
  return new WorkspaceReader(paths, cwd, { forcedToday }).read(today);
}

/** Reads the same files again and again: only what has changed is parsed and judged anew. */
export class WorkspaceReader {
  private readonly workspace: Workspace;
  /** What was taken in last, by path. */
  private readonly texts = new Map<string, string>();
  private today = '';
  private recalled = false;

  /** @param paths files and folders, as given */
  constructor(
    private readonly paths: readonly string[],
    private readonly cwd: string,
    private readonly options: ReadOptions = {},
  ) {
    const { forcedToday } = options;
    this.workspace = new Workspace({
      parser: createParser(),
      rules: allRules,
      today: () => this.today,
      atHand: AT_HAND,
      ...(forcedToday !== undefined && { forcedToday }),
    });
    this.workspace.memory = options.memory;
  }

  /**
   * The files as they are now.
   * @param today ISO date of the current day; the settings may name another
   */
  read(today: string): ReadWorkspace {
    const { workspace, cwd, texts } = this;
    const { given, forcedToday } = this.options;
    const gathered = gather(this.paths, cwd, given);
    const { settings, okr } = gathered;
    const problems = [...gathered.problems];
    this.remember(today, gathered);
    this.take(settings, problems);
    const ignored = new Set(okr.filter((path) => workspace.isIgnored(uriOf(path))));
    const there = okr.filter((path) => !ignored.has(path));
    this.recall(there.map(uriOf));
    this.take(there, problems);
    const asked = [...gathered.asked]
      .filter((path) => texts.has(path) && !ignored.has(path))
      .map((path) => ({ file: shownPath(path, cwd), uri: uriOf(path), text: texts.get(path)! }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    const first = asked.find(({ uri }) => workspace.files.has(uri));
    return {
      workspace,
      gathered,
      asked,
      today: forcedToday ?? (first && workspace.settingsFor(first.uri).today) ?? today,
      problems,
      notes: gathered.named
        .filter((path) => ignored.has(path))
        .map((path) => `${shownPath(path, cwd)} is left out: the settings ignore it.`),
    };
  }

  /** Takes up what an earlier run has kept, without the files that are gone. */
  private recall(uris: readonly string[]): void {
    if (this.recalled) return;
    this.recalled = true;
    const known = this.workspace.recall(uris, true);
    const there = new Set(uris);
    this.workspace.update(known.filter((uri) => !there.has(uri)).map((uri) => ({ uri })));
  }

  /** The day, the projects, and which files are gone. */
  private remember(today: string, { roots, settings, okr }: Gathered): void {
    const folders = roots.map(uriOf);
    if (folders.join('\n') !== this.workspace.folderUris.join('\n')) this.workspace.setFolders(folders);
    if (this.today !== '' && this.today !== today) this.workspace.dayChanged();
    this.today = today;
    const there = new Set([...settings, ...okr]);
    this.drop([...this.texts.keys()].filter((path) => !there.has(path)));
  }

  private take(paths: readonly string[], problems: string[]): void {
    const { given, progress } = this.options;
    const changed: TextChange[] = [];
    const unreadable: string[] = [];
    paths.forEach((path, i) => {
      progress?.at('Reading', i, paths.length);
      const inHand = given?.get(path);
      const text = inHand === undefined ? readText(path) : { ok: true as const, value: inHand };
      if (!text.ok) {
        problems.push(`${shownPath(path, this.cwd)}: ${text.reason}.`);
        unreadable.push(path);
      } else if (this.texts.get(path) !== text.value) {
        this.texts.set(path, text.value);
        const change = this.changeOf(path, text.value);
        if (isConfig(change.uri) || this.workspace.files.has(change.uri)) changed.push(change);
        else this.workspace.load([this.workspace.parse(change)]);
      }
    });
    this.workspace.settle();
    this.drop(unreadable);
    this.workspace.update(
      changed.filter(({ uri, fingerprint = '' }) => !this.workspace.isOf(uri, fingerprint)),
    );
  }

  private changeOf(path: string, text: string): TextChange {
    const fingerprint = this.workspace.memory?.fingerprint(text);
    return { uri: uriOf(path), text, ...(fingerprint !== undefined && { fingerprint }) };
  }

  private drop(paths: readonly string[]): void {
    this.workspace.update(
      paths
        .filter((path) => this.texts.delete(path) || this.workspace.files.has(uriOf(path)))
        .map((path) => ({ uri: uriOf(path) })),
    );
  }
}
