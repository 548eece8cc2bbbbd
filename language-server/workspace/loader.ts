import { type FileSystemProvider, URI, UriUtils } from 'langium';
import { IGNORE_NAME, isConfig, isOkr } from './paths.ts';
import type { FileChange } from './project.ts';
import type { TextChange, Workspace } from './workspace.ts';

const SKIPPED = new Set(['node_modules']);
const PARALLEL_READS = 32;
/** How long files are parsed before others get a turn, in milliseconds. */
const SLICE = 20;

/** Finds and reads the files of the workspace. What cannot be read is passed over and reported. */
export class Loader {
  constructor(
    private readonly files: FileSystemProvider,
    private readonly workspace: Workspace,
    private readonly report: (message: string) => void,
  ) {}

  /**
   * Reads everything in the folders.
   * @param skip files that are open: their text is the editor's
   */
  async load(folders: readonly string[], skip: (uri: string) => boolean): Promise<void> {
    const found: string[] = [];
    for (const folder of folders) found.push(...(await this.find(folder)));
    const configs = found.filter(isConfig);
    const texts = found.filter((uri) => !isConfig(uri));
    await this.read([...configs, ...texts], skip);
  }

  /** The URIs of all files of a folder that are the workspace's. */
  async find(folder: string): Promise<string[]> {
    const found: string[] = [];
    await this.collect(URI.parse(folder), found, new Set());
    return found;
  }

  /** Reads single files again; one that is not there any more is taken out. */
  async reload(uris: readonly string[], skip: (uri: string) => boolean): Promise<void> {
    await this.read(uris, skip);
  }

  /** What an URI is now: a folder, a file, or nothing. */
  async kindOf(uri: string): Promise<'folder' | 'file' | undefined> {
    try {
      const stat = await this.files.stat(URI.parse(uri));
      return stat.isDirectory ? 'folder' : 'file';
    } catch {
      return undefined;
    }
  }

  /** Parses in slices, then takes everything in at once, so that each name is resolved once. */
  private async read(uris: readonly string[], skip: (uri: string) => boolean): Promise<void> {
    const models: FileChange[] = [];
    let sliceStart = Date.now();
    for (let i = 0; i < uris.length; i += PARALLEL_READS) {
      const changes = await Promise.all(uris.slice(i, i + PARALLEL_READS).map((uri) => this.text(uri)));
      for (const change of changes) {
        if (isConfig(change.uri)) this.workspace.update([change]);
        else models.push(this.workspace.parse(change));
        if (Date.now() - sliceStart < SLICE) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        sliceStart = Date.now();
      }
    }
    this.workspace.updateModels(models.filter(({ uri }) => !skip(uri)));
  }

  private async text(uri: string): Promise<TextChange> {
    try {
      return { uri, text: withoutMark(await this.files.readFile(URI.parse(uri))) };
    } catch {
      return { uri };
    }
  }

  private async collect(folder: URI, found: string[], seen: Set<string>): Promise<void> {
    let entries: Awaited<ReturnType<FileSystemProvider['readDirectory']>>;
    try {
      entries = await this.files.readDirectory(folder);
    } catch (error) {
      this.report(
        `The folder ${folder.toString(true)} could not be read: ${error instanceof Error ? error.message : String(error)}`,
      );
      return;
    }
    for (const entry of entries) {
      const uri = entry.uri.toString();
      const name = UriUtils.basename(entry.uri);
      if ((name.startsWith('.') && name !== IGNORE_NAME) || SKIPPED.has(name) || seen.has(uri)) continue;
      seen.add(uri);
      if (entry.isDirectory) await this.collect(entry.uri, found, seen);
      else if (entry.isFile && (isOkr(uri) || isConfig(uri))) found.push(uri);
    }
  }
}

/** Editors hide the byte order mark; offsets must agree with theirs. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
