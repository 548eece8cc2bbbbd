/** Sentences read in a second on one core. */
import { readdirSync } from 'node:fs';
import { read } from '../../../language-server/prose/read.ts';
import { count } from '../support/figures.ts';
import type { Measure } from '../support/report.ts';

const FOLDER = new URL('../../prose/sentences/', import.meta.url);
const CONTEXT = { cycle: { start: '2026-01-01', end: '2026-03-31' }, today: '2026-02-02' };
const PROMISED = 20_000;

const ABOUT = `Sentences in five languages, each read for its verb, figures, deadline and language; by processor time, so that other programs on the machine do not count. The target is a figure of
our own: reading must not be what people wait for.`;

export const measure: Measure = async ({ quick }) => {
  const texts = await sentences();
  for (let i = 0; i < 20; i++) for (const text of texts) read(text, 'kr', CONTEXT);
  const seconds = quick ? 1 : 3;
  const start = used();
  let sum = 0;
  while (used() - start < seconds) {
    for (const text of texts) read(text, 'kr', CONTEXT);
    sum += texts.length;
  }
  const rate = sum / (used() - start);
  return {
    title: 'Reading sentences',
    about: ABOUT,
    tables: [{ head: ['different sentences', 'read a second'], rows: [[count(texts.length), count(rate)]] }],
    targets: [
      {
        id: 'prose',
        what: 'Sentences read a second, of what is promised',
        ours: count(rate),
        other: count(PROMISED),
        ratio: rate / PROMISED,
        promise: { atLeast: 1 },
      },
    ],
  };
};

/** In seconds of processor time. */
function used(): number {
  return process.cpuUsage().user / 1e6;
}

async function sentences(): Promise<string[]> {
  const texts: string[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => /^[a-z]{2}\.ts$/.test(name))) {
    const module = (await import(new URL(file, FOLDER).href)) as { sentences: readonly { text: string }[] };
    texts.push(...module.sentences.map(({ text }) => text));
  }
  return texts;
}
