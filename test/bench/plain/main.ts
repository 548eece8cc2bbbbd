/** The plain pipeline on a folder, in a process of its own: builds everything, and again whenever a file has changed. */
import { pathToFileURL } from 'node:url';
import { URI } from 'langium';
import type { Built, Edited } from './protocol.ts';
import { plainServices } from './services.ts';

const { workspace } = plainServices();

function tell(): void {
  const errors = workspace.LangiumDocuments.all
    .map(({ diagnostics = [] }) => diagnostics.length)
    .reduce((sum, one) => sum + one, 0);
  process.send!({ errors } satisfies Built);
}

await workspace.WorkspaceManager.initializeWorkspace([
  { name: 'bench', uri: pathToFileURL(process.argv[2]!).toString() },
]);
tell();
process.once('disconnect', () => process.exit());
process.on('message', async ({ uri }: Edited) => {
  await workspace.DocumentBuilder.update([URI.parse(uri)], []);
  tell();
});
