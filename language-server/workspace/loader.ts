import { type FileSystemProvider, URI, UriUtils } from 'langium';
import type { Fault } from '../model/fault.ts';
import { messages } from '../rules/messages/syntax.ts';
import { speakIn } from '../rules/speak.ts';
import { LARGEST_FILE, TooLarge } from '../syntax/limits.ts';
import { IGNORE_NAME, isConfig, isOkr } from './paths.ts';
import type { FileChange } from './project.ts';
import type { TextChange, Workspace } from './workspace.ts';

const SKIPPED = new Set(['node_modules']);
const PARALLEL_READS = 32;
/** How long files are parsed before others get a turn, in milliseconds. */
const SLICE = 20;
/** How long a disk, or the editor, may take to hand over a file or a folder, in milliseconds: a share may be out of reach. */
const PATIENCE = 30_000;

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
   * @param past whether old versions of files may be known
   * @returns URIs of the files that had been kept from an earlier start
   */
  async load(
    folders: readonly string[],
    skip: (uri: string) => boolean,
    past = false,
  ): Promise<readonly string[]> {
    const found: string[] = [];
    for (const folder of folders) found.push(...(await this.find(folder)));
    const configs = found.filter(isConfig);
    const texts = found.filter((uri) => !isConfig(uri));
    await this.read(configs, skip);
    const known = this.workspace.recall(texts, past);
    const there = new Set(texts);
    await this.read([...texts, ...known.filter((uri) => !there.has(uri))], skip);
    return known;
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
      const place = URI.parse(uri);
      const stat = await inTime(this.files.stat(place));
      if (!stat.isDirectory) return 'file';
      // A link to a folder is none: at the next start it would not be followed either.
      const beside = await inTime(this.files.readDirectory(UriUtils.dirname(place)));
      return beside.some((entry) => entry.isDirectory && entry.uri.toString() === uri) ? 'folder' : undefined;
    } catch {
      return undefined;
    }
  }

  /** Parses in slices, then follows everything at once, so that each name is resolved once. */
  private async read(uris: readonly string[], skip: (uri: string) => boolean): Promise<void> {
    // What others know already changes at one moment: nobody is to meet a name whose thing is gone.
    const known: FileChange[] = [];
    let sliceStart = Date.now();
    for (let i = 0; i < uris.length; i += PARALLEL_READS) {
      const changes = await Promise.all(uris.slice(i, i + PARALLEL_READS).map((uri) => this.text(uri)));
      for (const change of changes) {
        if (isConfig(change.uri)) this.workspace.update([change]);
        else if (change.fingerprint !== undefined && this.workspace.isOf(change.uri, change.fingerprint))
          continue;
        else if (this.workspace.files.has(change.uri)) known.push(this.workspace.parse(change));
        else if (!skip(change.uri)) this.workspace.load([this.workspace.parse(change)]);
        if (Date.now() - sliceStart < SLICE) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        sliceStart = Date.now();
      }
    }
    this.workspace.settle();
    this.workspace.updateModels(known.filter(({ uri }) => !skip(uri)));
  }

  private async text(uri: string): Promise<TextChange> {
    try {
      const text = textOf(await inTime(this.files.readBinary(URI.parse(uri))));
      const fingerprint = this.workspace.memory?.fingerprint(text);
      return { uri, text, ...(fingerprint !== undefined && { fingerprint }) };
    } catch (error) {
      // What vanished while it was looked for is not there; what is there and cannot be read is told at its place.
      if ((await this.kindOf(uri)) !== 'file') return { uri };
      const unreadable = reasonOf(error);
      this.report(
        `${URI.parse(uri).toString(true)}: ${speakIn(messages, 'en')(unreadable.key, unreadable.values)}`,
      );
      return isConfig(uri) ? { uri } : { uri, unreadable };
    }
  }

  private async collect(folder: URI, found: string[], seen: Set<string>): Promise<void> {
    let entries: Awaited<ReturnType<FileSystemProvider['readDirectory']>>;
    try {
      entries = await inTime(this.files.readDirectory(folder));
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

/** Fails where it takes too long: one file that does not come must not keep all others waiting. */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it did not come within ${PATIENCE / 1000} seconds`)),
      PATIENCE,
    );
  });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's text without its byte order mark, as editors show it: offsets must agree with theirs. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_FILE) throw new TooLarge();
  return utf8.decode(bytes);
}

function reasonOf(error: unknown): Fault {
  if (error instanceof TypeError) return { key: 'notText' };
  if (error instanceof TooLarge) return { key: 'tooLarge' };
  return { key: 'unreadable', values: { reason: error instanceof Error ? error.message : String(error) } };
}
