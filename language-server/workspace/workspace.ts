import type { Fault } from '../model/fault.ts';
import type { FileModel } from '../model/file.ts';
import { Shelf } from '../packed/shelf.ts';
import { parseIgnoreFile } from '../rules/config/ignore-file.ts';
import { isIgnored } from '../rules/config/ignored.ts';
import { type InForce, settingsInForce } from '../rules/config/merge.ts';
import { type ConfigFile, parseConfig } from '../rules/config/parse.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { Settings } from '../rules/settings.ts';
import type { OkrParser } from '../syntax/parser.ts';
import { AllFiles } from './all-files.ts';
import type { Circumstances, Memory } from './memory.ts';
import {
  CONFIG_NAME,
  folderOf,
  foldersAbove,
  IGNORE_NAME,
  isConfig,
  isIgnoreFile,
  isWithin,
  savedAs,
} from './paths.ts';
import { type FileChange, Project } from './project.ts';
import type { SavedProject } from './saved-project.ts';

export interface WorkspaceContext {
  readonly parser: OkrParser;
  readonly rules: readonly Rule[];
  /** ISO date of the current day; a `today` in the settings wins over it. */
  today(): string;
  /** Given to the command line: wins over everything. */
  readonly forcedToday?: string;
  /** So many files of each project are kept as they are; the others take less room and a little time. */
  readonly atHand?: number;
}

/** A project is kept anew when more than one in so many of its files was read or judged. */
const SPARED = 20;

interface FolderSettings {
  /** The settings files that hold there, outermost first. */
  readonly chain: readonly ConfigFile[];
  readonly settings: Settings;
}

/** A file's text as it is now; without one the file is gone. */
export interface TextChange {
  readonly uri: string;
  readonly text?: string;
  /** Why the text of a file that is there cannot be had. */
  readonly unreadable?: Fault;
  /** Of the text, where it is the one on the disk. */
  readonly fingerprint?: string;
}

/**
 * Every file there is, in as many projects as there are roots. A project is a folder whose `okr.config.json` says
 * `root`, or else a workspace folder, or else, for a file outside all of them, the folder it is in.
 */
export class Workspace {
  /** Files that the settings leave out, for the day they do not any more. */
  private readonly leftOut = new Shelf<FileModel>(0);
  /** Of these, those whose findings nobody has asked for since: they have none any more. */
  private readonly fallenSilent = new Set<string>();
  private readonly configs = new Map<string, ConfigFile>();
  private readonly projects = new Map<string, Project>();
  private readonly all = new AllFiles(() => this.projects.values());
  private readonly homes = new Map<string, string>();
  /** By folder. */
  private readonly settings = new Map<string, FolderSettings>();
  private folders: readonly string[] = [];
  /** The editor's language, as its code (`pl`, `zh-cn`); where there is none, English is spoken. */
  editorLanguage: string | undefined;
  /** The commands of the editor that links and code lenses may run. */
  editorCommands: ReadonlySet<string> = new Set();

  constructor(private readonly context: WorkspaceContext) {}

  /** URIs of the workspace folders, without a slash at their end. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.settingsChanged();
  }

  /** URIs of the workspace folders, without a slash at their end. */
  get folderUris(): readonly string[] {
    return this.folders;
  }

  /** Where projects are kept from one start to the next; missing where they are not. */
  memory: Memory | undefined;

  /**
   * Takes up the projects of these files as they were kept, if they were. Their files are still to be compared with what
   * is on the disk now.
   * @param past whether old versions of files may be known
   * @returns URIs of the files that are known now
   */
  recall(uris: readonly string[], past: boolean): string[] {
    const known: string[] = [];
    for (const root of new Set(uris.map((uri) => this.rootOf(uri)))) {
      const saved = this.memory?.recall(root, this.circumstances(root));
      if (!saved) continue;
      const before = this.projects.get(root);
      const project = this.newProject(saved);
      if (!past) project.forgetPast();
      this.projects.set(root, project);
      const moved = [...project.files.keys()].filter(
        (uri) => this.rootOf(uri) !== root || this.isIgnored(uri),
      );
      if (moved.length > 0) project.update(moved.map((uri) => ({ uri })));
      for (const uri of project.files.keys()) this.homes.set(uri, root);
      known.push(...project.files.keys());
      if (before) project.update([...before.files].map(([uri, model]) => ({ uri, model })));
    }
    return known;
  }

  /** True for a file that is known as it was read from a text with this fingerprint. */
  isOf(uri: string, fingerprint: string): boolean {
    return !this.isIgnored(uri) && this.projectOf(uri)?.isOf(uri, fingerprint) === true;
  }

  /** Keeps the projects in which enough was done since they were taken up. */
  keep(): void {
    for (const [root, project] of this.projects) {
      if (!this.memory || project.unsaved * SPARED <= project.files.size) continue;
      this.memory.keep(root, this.circumstances(root), project.save());
    }
  }

  private circumstances(root: string): Circumstances {
    const configs = [...this.configs]
      .filter(([uri]) => isWithin(uri, root))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      settings: JSON.stringify(configs),
      view: JSON.stringify([this.context.forcedToday ?? this.context.today(), this.editorLanguage ?? null]),
    };
  }

  /** Takes in texts as they are now: `.okr`, `okr.config.json` and `.okrignore` files. */
  update(changes: readonly TextChange[]): void {
    const models = changes.filter(({ uri }) => !isConfig(uri)).map((change) => this.parse(change));
    const configs = changes.filter(({ uri }) => isConfig(uri));
    for (const { uri, text } of configs) this.putConfig(uri, text);
    if (configs.length > 0) this.settingsChanged();
    this.updateModels(models);
  }

  /** The model of a text, not taken in yet. */
  parse({ uri, text, unreadable, fingerprint }: TextChange): FileChange {
    if (unreadable !== undefined) return { uri, model: this.context.parser.unreadable(uri, unreadable) };
    if (text === undefined) return { uri };
    return {
      uri,
      model: this.context.parser.parse(uri, text),
      ...(fingerprint !== undefined && { fingerprint }),
    };
  }

  /** As `update`, for files that have been parsed already. */
  updateModels(changes: readonly FileChange[]): void {
    for (const [project, list] of this.sorted(changes)) project.update(list);
  }

  /** As `updateModels`, for some of very many files: what they change is followed when `settle` is called after the last. */
  load(changes: readonly FileChange[]): void {
    for (const [project, list] of this.sorted(changes)) project.load(list);
  }

  /** Follows what has been loaded. */
  settle(): void {
    for (const project of this.projects.values()) project.settle();
  }

  /** The changes of each project, without the files that the settings leave out. */
  private sorted(changes: readonly FileChange[]): Map<Project, FileChange[]> {
    const byProject = new Map<Project, FileChange[]>();
    for (const { uri, model, fingerprint } of changes) {
      const known = model && this.isIgnored(uri) ? undefined : model;
      if (model && !known) {
        this.leftOut.set(uri, model);
        this.fallenSilent.add(uri);
      } else this.leftOut.delete(uri);
      const project = this.home(uri);
      const change: FileChange = {
        uri,
        ...(known && { model: known }),
        ...(known && fingerprint !== undefined && { fingerprint }),
      };
      const list = byProject.get(project);
      if (list) list.push(change);
      else byProject.set(project, [change]);
      if (!known) this.homes.delete(uri);
    }
    return byProject;
  }

  /** The project that a file belongs to; undefined for a file that is not there. */
  projectOf(uri: string): Project | undefined {
    const project = this.projects.get(this.homes.get(uri) ?? '');
    return project?.files.has(uri) ? project : undefined;
  }

  /** Every project by the URI of its folder. */
  get projectsByFolder(): ReadonlyMap<string, Project> {
    return this.projects;
  }

  get allProjects(): Iterable<Project> {
    return this.projects.values();
  }

  /** Every `.okr` file's model, by URI. */
  get files(): ReadonlyMap<string, FileModel> {
    return this.all;
  }

  /** Every settings file and every `.okrignore`, by URI. */
  get configFiles(): ReadonlyMap<string, ConfigFile> {
    return this.configs;
  }

  /** The findings of an `.okr` or settings file as they are shown, fresh. */
  findingsOf(uri: string): readonly Finding[] {
    this.fallenSilent.delete(uri);
    return this.configs.get(uri)?.findings ?? this.projectOf(uri)?.shownFindingsOf(uri) ?? [];
  }

  /** The files whose findings may not be what they were, one after the other as long as there are any. */
  *staleFiles(): Iterable<string> {
    yield* this.fallenSilent;
    for (const project of this.projects.values()) yield* project.staleFiles;
  }

  /** The settings in force for a file: those of its folder, over those of the folders above it up to its project's root. */
  settingsFor(uri: string): Settings {
    return this.folderSettings(uri).settings;
  }

  /** The settings in force for a file, and where each value comes from. */
  inForce(uri: string): InForce {
    return settingsInForce(this.folderSettings(uri).chain);
  }

  /** The settings file that is nearest to a file; where none holds for it, only where one would be made. */
  nearestSettings(uri: string): ConfigFile | { readonly uri: string } {
    const file = this.folderSettings(uri).chain.findLast(
      (one) => isConfig(one.uri) && !isIgnoreFile(one.uri),
    );
    return file ?? { uri: `${this.rootOf(uri)}/${CONFIG_NAME}` };
  }

  /** True for a file that the settings leave out: nobody knows its names, and it has no findings. */
  isIgnored(uri: string): boolean {
    return isIgnored(savedAs(uri, this.folders), this.folderSettings(uri).chain);
  }

  /** The day has changed: what depends on it is to be judged again. */
  dayChanged(): void {
    for (const project of this.projects.values()) project.refresh();
  }

  private folderSettings(document: string): FolderSettings {
    const uri = savedAs(document, this.folders);
    const folder = folderOf(uri);
    let found = this.settings.get(folder);
    if (!found) {
      const chain = this.chain(uri);
      const { settings } = settingsInForce(chain);
      const { forcedToday } = this.context;
      found = { chain, settings: forcedToday ? { ...settings, today: forcedToday } : settings };
      this.settings.set(folder, found);
    }
    return found;
  }

  /** The settings files that hold for a file, outermost first. */
  private chain(uri: string): ConfigFile[] {
    const root = this.rootOf(uri);
    const chain: ConfigFile[] = [];
    for (const folder of foldersAbove(uri)) {
      for (const name of [IGNORE_NAME, CONFIG_NAME]) {
        const config = this.configs.get(`${folder}/${name}`);
        if (config) chain.unshift(config);
      }
      if (folder === root) break;
    }
    return chain;
  }

  private rootOf(document: string): string {
    const uri = savedAs(document, this.folders);
    for (const folder of foldersAbove(uri)) {
      if (this.configs.get(`${folder}/${CONFIG_NAME}`)?.root || this.folders.includes(folder)) return folder;
    }
    return folderOf(uri);
  }

  private home(uri: string): Project {
    let root = this.homes.get(uri);
    if (root === undefined) {
      root = this.rootOf(uri);
      this.homes.set(uri, root);
    }
    let project = this.projects.get(root);
    if (!project) {
      project = this.newProject();
      this.projects.set(root, project);
    }
    return project;
  }

  private newProject(saved?: SavedProject): Project {
    return new Project(
      {
        rules: this.context.rules,
        settingsFor: (file) => this.settingsFor(file),
        today: () => this.context.today(),
        editorLanguage: () => this.editorLanguage,
        ...(this.context.atHand !== undefined && { atHand: this.context.atHand }),
      },
      saved,
    );
  }

  private putConfig(uri: string, text: string | undefined): void {
    if (text === undefined) this.configs.delete(uri);
    else if (isIgnoreFile(uri)) this.configs.set(uri, parseIgnoreFile(uri, text, this.editorLanguage));
    else {
      const before = this.configs.get(uri);
      this.configs.set(uri, parseConfig(uri, text, this.context.rules, before, this.editorLanguage));
    }
  }

  /**
   * Files whose root is another one now move to its project, files that are left out or read again go or come, and
   * everything else is judged again where it is.
   */
  private settingsChanged(): void {
    this.settings.clear();
    const moved: FileChange[] = [];
    for (const [uri, model] of this.leftOut) if (!this.isIgnored(uri)) moved.push({ uri, model });
    for (const uri of [...this.all.keys()]) {
      const before = this.homes.get(uri);
      if (before === this.rootOf(uri) && !this.isIgnored(uri)) continue;
      const model = this.all.get(uri)!;
      this.projects.get(before ?? '')?.update([{ uri }]);
      this.homes.delete(uri);
      moved.push({ uri, model });
    }
    for (const [root, project] of this.projects) if (project.files.size === 0) this.projects.delete(root);
    for (const project of this.projects.values()) project.refresh();
    this.updateModels(moved);
  }

  /** URIs of all known files in a folder. */
  filesWithin(folder: string): string[] {
    return [...this.all.keys(), ...this.leftOut.keys(), ...this.configs.keys()].filter((uri) =>
      isWithin(uri, folder),
    );
  }
}
