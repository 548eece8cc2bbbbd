import type { Connection } from 'vscode-languageserver';
import { version } from '../../package.json';
import { csv } from '../export/csv.ts';
import { json } from '../export/json.ts';
import { markdown } from '../export/markdown/markdown.ts';
import { messages } from '../export/markdown/messages.ts';
import { mermaid } from '../export/mermaid.ts';
import { emptyReason, exportSource, type TextExporter } from '../export/source.ts';
import { stratml } from '../export/stratml/stratml.ts';
import { yaml } from '../export/yaml.ts';
import type { OkrSharedServices } from '../module.ts';
import { type ExportAnswer, type ExportFormat, ExportRequest } from '../protocol.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { settledIn } from './settled.ts';
import { sayAbout, spokenAbout } from './speech.ts';

const FORMATS: Readonly<Record<ExportFormat, readonly [write: TextExporter, ending: string]>> = {
  md: [markdown, 'md'],
  csv: [csv, 'csv'],
  json: [json, 'json'],
  yaml: [yaml, 'yaml'],
  mermaid: [mermaid, 'mmd'],
  stratml: [stratml, 'xml'],
};

/** Answers exports of what the workspace holds, unsaved changes included. */
export function addExportHandler(
  connection: Connection,
  shared: OkrSharedServices,
  today: () => string,
): void {
  const settled = settledIn(shared);
  connection.onRequest(ExportRequest, ({ format, uri }) =>
    settled(() => exported(format, shared.okr.Workspace, today(), uri)),
  );
}

function exported(format: ExportFormat, workspace: Workspace, today: string, uri?: string): ExportAnswer {
  const [write, ending] = FORMATS[format] ?? [];
  if (!write || !ending) return { refused: `there is no format ${format}` };
  const project = uri === undefined ? undefined : workspace.projectOf(uri);
  const uris = [...(project ? [project] : workspace.allProjects)]
    .flatMap(({ files }) => [...files.keys()])
    .sort();
  const shown = namesIn(workspace.folderUris);
  const asked = uris.map((one) => ({ uri: one, file: shown(one) }));
  const [first] = uris;
  const source = exportSource(
    { workspace, asked, today: (first && workspace.settingsFor(first).today) ?? today },
    {},
    version,
    (one) =>
      lastOf(
        workspace.folderUris.find((folder) => one.startsWith(`${folder}/`)) ??
          one.slice(0, one.lastIndexOf('/')),
      ),
  );
  const text = source.ok ? write(source.value, spokenAbout(workspace, uri ?? first)) : source;
  if (text.ok) return { text: text.value, ending };
  const isEmpty = text.reason === emptyReason({});
  return { refused: isEmpty ? sayAbout(messages, workspace, uri ?? first)('nothing') : text.reason };
}

/** Files by their paths in the workspace. */
function namesIn(folders: readonly string[]): (uri: string) => string {
  return (uri) => {
    const folder = folders.find((one) => uri.startsWith(`${one}/`));
    return decoded(folder === undefined ? lastOf(uri) : uri.slice(folder.length + 1));
  };
}

function lastOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
