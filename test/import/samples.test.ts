import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imported, lostIn, withoutNames } from './support.ts';

const FOLDER = join(import.meta.dirname, 'samples');
const SAMPLES = readdirSync(FOLDER).filter((name) => !name.endsWith('.okr'));

/** Marks of the source that are no words: list numbers, boxes, entities, HTML's own words, keys that only hold others. */
function withoutMarks(source: string): string {
  return source
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/^\s*\d+[.)]\s/gm, '')
    .replace(/^[\s>]*(?:-|\d+\.)? ?\[[x ]\]/gim, '')
    .replace(/^:(?:PROPERTIES|END):|"(?:quarters|nodes|subgoals|displayName|timePeriod)":| Fri>/gm, '')
    .replace(/Custom field/g, '')
    .replace(/[*~`]/g, '')
    .replace(/&[a-z]+;/g, ' ')
    .replace(
      /<\/?[a-z][a-z0-9]*(?:\s(?!href)[a-z]+=(?:"[^"]*"|[\w-]+))*\s?\/?>|\b(?:a|href)=?(?=\s?[="])|<a|<\/a>/gi,
      ' ',
    );
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
