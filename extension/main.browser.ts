import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateOkr } from './activate.ts';

/** The web host's entry (vscode.dev, github.dev): the language server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs');
  let url: string | undefined;
  let worker: Worker | undefined;
  // Each start gets a worker of its own: one that was shut down answers no more, one that hangs never will.
  const startWorker = async (): Promise<MessageTransports> => {
    url ??= URL.createObjectURL(await scriptAt(program));
    worker?.terminate();
    worker = new Worker(url, { name: 'OKR' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateOkr(context, (id, name, options) => new LanguageClient(id, name, startWorker, options));
}

/** Read here, as hosts serve `.cjs` files under names of types that a worker refuses to load. */
async function scriptAt(file: Uri): Promise<Blob> {
  const bytes = await workspace.fs.readFile(file);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'text/javascript' });
}
