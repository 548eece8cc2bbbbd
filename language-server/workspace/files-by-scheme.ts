import type { FileSystemNode, FileSystemProvider, URI } from 'langium';

/** Files on the disk, and all others from elsewhere: a desktop editor may have both in one workspace. */
export class FilesByScheme implements FileSystemProvider {
  /** @param disk where files of the scheme `file` are */
  constructor(
    private readonly disk: FileSystemProvider,
    private readonly elsewhere: FileSystemProvider,
  ) {}

  stat(uri: URI): Promise<FileSystemNode> {
    return this.at(uri).stat(uri);
  }

  statSync(uri: URI): FileSystemNode {
    return this.at(uri).statSync(uri);
  }

  exists(uri: URI): Promise<boolean> {
    return this.at(uri).exists(uri);
  }

  existsSync(uri: URI): boolean {
    return this.at(uri).existsSync(uri);
  }

  readBinary(uri: URI): Promise<Uint8Array> {
    return this.at(uri).readBinary(uri);
  }

  readBinarySync(uri: URI): Uint8Array {
    return this.at(uri).readBinarySync(uri);
  }

  readFile(uri: URI): Promise<string> {
    return this.at(uri).readFile(uri);
  }

  readFileSync(uri: URI): string {
    return this.at(uri).readFileSync(uri);
  }

  readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return this.at(uri).readDirectory(uri);
  }

  readDirectorySync(uri: URI): FileSystemNode[] {
    return this.at(uri).readDirectorySync(uri);
  }

  private at({ scheme }: URI): FileSystemProvider {
    return scheme === 'file' ? this.disk : this.elsewhere;
  }
}
