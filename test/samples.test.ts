import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../language-server/format/format.ts';
import { readerOf } from '../language-server/format/reader.ts';
import { createSyntaxServices, parserOf } from '../language-server/syntax/parser.ts';

const services = createSyntaxServices();
const parser = parserOf(services);
const reader = readerOf(services);
const samples = globSync('samples/**/*.okr').sort();

/** Samples that are wrong on purpose, by their rule. */
const WRONG = new Set(
  ['syntax', 'clause-twice', 'hidden-direction'].map((rule) => `samples/findings/${rule}.okr`),
);

test('there are samples in every folder', () => {
  const folders = new Set(samples.map((path) => path.split(/[\\/]/)[1]));
  const configured = globSync('samples/*/okr.config.json').map((path) => path.split(/[\\/]/)[1]);
  expect([...folders].sort()).toEqual(configured.sort());
  expect(folders.size).toBeGreaterThanOrEqual(7);
});

describe.each(samples.map((path) => path.replaceAll('\\', '/')))('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test.skipIf(WRONG.has(path))('has no errors of syntax', () => {
    expect(parser.parse(path, text).problems).toEqual([]);
  });

  test('is formatted', () => {
    expect(format(text, reader, { tabSize: 2, insertSpaces: true })).toEqual([]);
  });
});

test('each folder is a project of its own, on a fixed day', () => {
  for (const path of globSync('samples/*/okr.config.json'))
    expect(JSON.parse(readFileSync(path, 'utf8')), path).toEqual({ root: true, today: '2026-02-16' });
});
