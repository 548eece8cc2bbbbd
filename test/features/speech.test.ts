import { expect, test } from 'vitest';
import { type SpokenSource, spokenAbout } from '../../language-server/features/speech.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../language-server/rules/settings.ts';
import { uriOf, workspaceOf } from '../support/workspace.ts';

const POLISH = 'objective o "Piec chleb, po który jedzie się przez całe miasto" {}\n';

function source(messages: Settings['messages'], editorLanguage?: string): SpokenSource {
  const { project } = workspaceOf(POLISH, { settings: { messages } });
  return {
    projectOf: (uri) => (project.files.has(uri) ? project : undefined),
    settingsFor: () => ({ ...DEFAULT_SETTINGS, messages }),
    editorLanguage,
  };
}

test('a file is spoken about as its findings are', () => {
  expect(spokenAbout(source('text', 'sv'), uriOf('a.okr'))).toBe('pl');
  expect(spokenAbout(source('ru', 'sv'), uriOf('a.okr'))).toBe('ru');
});

test('a file that is none of ours in what the settings name, else in the editor’s language', () => {
  expect(spokenAbout(source('ru', 'sv'), 'file:///okrs/report.md')).toBe('ru');
  expect(spokenAbout(source('text', 'zh-cn'), 'file:///okrs/report.md')).toBe('zh');
  expect(spokenAbout(source('editor', 'sv-SE'), undefined)).toBe('sv');
  expect(spokenAbout(source('editor'), undefined)).toBe('en');
});
