import type { LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import { type FileModel, rangeInText, type Text } from '../model/file.ts';
import { positionsOf } from '../model/position.ts';
import { fileOf, type ProjectSource } from './source.ts';

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * The targets of `link` clauses that can be opened: web pages, mail addresses, and files of the workspace by their path
 * from the file at hand.
 * @param folders URIs of the workspace's folders: no link leads out of them
 */
export function documentLinks(file: FileModel, folders: readonly string[]): DocumentLink[] {
  return linksIn(file).flatMap((text) => {
    const target = targetOf(text.value.trim(), file.uri, folders);
    if (!target) return [];
    return { range: positionsOf(file, rangeInText(text, 0, text.value.length)), target };
  });
}

function linksIn(file: FileModel): Text[] {
  return [
    ...file.kpis.flatMap(({ links }) => links),
    ...file.objectives.flatMap(({ links, keyResults, initiatives }) => [
      ...links,
      ...[...keyResults, ...initiatives].flatMap((one) => one.links),
    ]),
  ];
}

function targetOf(written: string, uri: string, folders: readonly string[]): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) {
    const url = parsed(written);
    return url && SCHEMES.has(url.protocol) ? url.href : undefined;
  }
  // What begins with a slash is no path from here; `//host` would even leave the machine.
  if (written === '' || /^[\\/?#]/.test(written)) return undefined;
  const url = parsed(written.replace(/\\/g, '/'), uri);
  const inside = folders.some((folder) => url?.href.startsWith(`${folder.replace(/\/$/, '')}/`));
  return inside ? url?.href : undefined;
}

function parsed(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** Links that can be followed. */
export class OkrDocumentLinkProvider implements DocumentLinkProvider {
  constructor(
    private readonly source: ProjectSource,
    /** URIs of the workspace's folders, as they are now. */
    private readonly folders: () => readonly string[],
  ) {}

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    const at = fileOf(this.source, document);
    return at ? documentLinks(at.file, this.folders()) : [];
  }
}
