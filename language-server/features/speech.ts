import type { Settings } from '../rules/settings.ts';
import { type Messages, type Speak, speakIn } from '../rules/speak.ts';
import type { ProjectSource } from './source.ts';

/** A source that also knows what the settings and the editor say about languages. */
export interface SpokenSource extends Pick<ProjectSource, 'projectOf'> {
  readonly editorLanguage: string | undefined;
  settingsFor(uri: string): Settings;
}

/**
 * The language to speak in, as its code: that in which the findings of a file are told, or where there is none, what
 * the settings or else the editor say.
 */
export function spokenAbout(source: SpokenSource, uri: string | undefined): string {
  const view = uri === undefined ? undefined : source.projectOf(uri)?.view(uri);
  if (view) return view.spoken;
  const said = uri === undefined ? 'editor' : source.settingsFor(uri).messages;
  return said === 'editor' || said === 'text' ? (source.editorLanguage ?? 'en').split('-', 1)[0]! : said;
}

/** Messages in that language. */
export function sayAbout<Key extends string>(
  messages: Messages<Key>,
  source: SpokenSource,
  uri: string | undefined,
): Speak<Key> {
  return speakIn(messages, spokenAbout(source, uri));
}
