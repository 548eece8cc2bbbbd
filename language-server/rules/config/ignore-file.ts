import type { Range } from '../../model/file.ts';
import { lineStarts } from '../../model/position.ts';
import { findingOf, type Problem } from './bad-config.ts';
import { configSpeech } from './config-speech.ts';
import { parseIgnorePattern } from './ignore-pattern.ts';
import type { ConfigFile } from './parse.ts';

/**
 * Reads an `.okrignore`: a pattern a line, written as in a `.gitignore`, relative to its folder. It says nothing else. A
 * pattern that cannot be used is a finding and leaves nothing out.
 * @param language code of the one that the editor speaks
 */
export function parseIgnoreFile(uri: string, text: string, language = 'en'): ConfigFile {
  const speech = configSpeech(language);
  const lines = lineStarts(text);
  const ignore: string[] = [];
  const places = new Map<string, Range>();
  const problems: Problem[] = [];
  lines.forEach((start, i) => {
    const pattern = text.slice(start, lines[i + 1] ?? text.length).replace(/(?<![\r\n])[\r\n]+$/, '');
    if (pattern.trim() === '' || pattern.startsWith('#')) return;
    const range: Range = [start, start + pattern.length];
    if (!parseIgnorePattern(pattern)) {
      problems.push({
        range,
        severity: 'error',
        message: speech.say('pattern'),
      });
      return;
    }
    ignore.push(pattern);
    places.set(`ignore.${pattern}`, range);
  });
  return {
    uri,
    text,
    lines,
    length: text.length,
    root: false,
    ignore,
    settings: {},
    places,
    findings: problems.map((problem) => findingOf(uri, problem, speech)),
  };
}
