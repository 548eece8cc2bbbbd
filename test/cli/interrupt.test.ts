import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Running } from './process.ts';
import { folder, GOOD, okr } from './support.ts';

const FILES = 300;
const NAMES = Array.from({ length: FILES }, (_, i) => `f${String(i).padStart(3, '0')}.okr`);
const UGLY = GOOD.replaceAll('  kr', '         kr');

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s leaves every file as it was or as it is to be',
  async (signal) => {
    const formatted = (await okr(['format', '--stdin'], { stdin: UGLY })).out;
    const cwd = folder(Object.fromEntries(NAMES.map((name) => [name, UGLY])));
    const running = new Running(['format'], { cwd });
    const begun = (): boolean => readFileSync(join(cwd, NAMES[3]!), 'utf8') === formatted;
    while (!begun()) await new Promise((resolve) => setTimeout(resolve, 1));
    running.send(signal);
    expect(await running.ended).toEqual({ code: 2, signal: null });
    expect(running.err).toMatch(/^okr: Stopped before f\d+\.okr: \d+ of 300 files were looked at\.\n$/);
    const texts = NAMES.map((name) => readFileSync(join(cwd, name), 'utf8'));
    for (const text of texts) expect([UGLY, formatted]).toContain(text);
    expect(readdirSync(cwd).sort()).toEqual(NAMES);
  },
);
