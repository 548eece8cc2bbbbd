import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imported, lostIn, withoutNames } from './support.ts';

const FOLDER = join(import.meta.dirname, 'samples');
const SAMPLES = readdirSync(FOLDER).filter((name) => !name.endsWith('.okr'));

/** Marks of the source that are no words: list numbers, entities, HTML's own words. */
function withoutMarks(source: string): string {
  return source
    .replace(/^\s*\d+[.)]\s/gm, '')
    .replace(/^\s*- \[[x ]\]/gm, '')
    .replace(/[*~`]/g, '')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s(?!href)[a-z]+="[^"]*")?>|\b(?:a|href)=?(?=\s?[="])|<a|<\/a>/g, ' ');
}

describe('samples of how people write OKRs today', () => {
  test.each(SAMPLES)('%s becomes what stands beside it', async (name) => {
    const { text } = imported(readFileSync(join(FOLDER, name), 'utf8'), { fileName: name });
    await expect(withoutNames(text)).toMatchFileSnapshot(join(FOLDER, `${name}.okr`));
  });

  test.each(SAMPLES)('%s loses no number and no word', (name) => {
    const source = withoutMarks(readFileSync(join(FOLDER, name), 'utf8'));
    const { text } = imported(readFileSync(join(FOLDER, name), 'utf8'), { fileName: name });
    expect(lostIn(source, text)).toEqual([]);
  });
});
