import { version } from '../../package.json';
import { changesBetween } from '../diff/compare.ts';
import { diffMarkdown } from '../diff/markdown.ts';
import { messages } from '../diff/messages.ts';
import type { Revisions } from '../diff/revisions.ts';
import type { State } from '../diff/things.ts';
import type { CompareAnswer } from '../protocol.ts';
import type { ProjectSource } from './source.ts';
import { type SpokenSource, sayAbout } from './speech.ts';

/** What is compared, and where. */
export interface CompareContext {
  readonly source: ProjectSource & SpokenSource;
  readonly folders: readonly string[];
  readonly today: string;
  /** Missing where no old state may be read. */
  readonly revisions?: Revisions;
}

/** What changed in meaning since a revision, in the folder of the workspace that a file is in. */
export async function compare(
  uri: string,
  revision: string,
  { source, folders, today, revisions }: CompareContext,
): Promise<CompareAnswer> {
  const say = sayAbout(messages, source, uri);
  if (!revisions) return { refused: say('untrusted') };
  const before = await revisions.stateOf(uri, revision, today, say);
  if (!before.ok) return { refused: say('refused', { reason: before.reason }) };
  const { state, name } = before.value;
  const after: State = { projects: [...source.allProjects], fileOf: state.fileOf };
  const folder = folders.find((one) => uri.startsWith(`${one}/`));
  const changes = changesBetween(state, after, today).filter(
    ({ subject }) => folder === undefined || subject.uri.startsWith(`${folder}/`),
  );
  const report = {
    version,
    today,
    before: name,
    after: say('now'),
    changes: changes.map(({ subject: { uri: file, ...subject }, ...change }) => ({
      ...change,
      subject: { ...subject, file: state.fileOf(file) },
    })),
  };
  return { markdown: diffMarkdown(report, say) };
}
