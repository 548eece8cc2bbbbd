import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { okr } from '../cli/support.ts';

const ROOM = 'language-server';
const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name).replaceAll('\\', '/')),
];

/** The links of a page that lead to a file of this repository; examples in code are none. */
function linksIn(page: string): string[] {
  const text = readFileSync(page, 'utf8')
    .replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
    .replace(/`[^`\n]*`/g, '``');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!).filter((to) => !/^[a-z]+:/.test(to));
}

/** A heading's anchor, as GitHub and the marketplaces make it. */
function anchorsIn(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

describe.each(pages)('%s', (page) => {
  test('leads somewhere with each of its links', () => {
    for (const link of linksIn(page)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
      expect(existsSync(target), `${link} is there`).toBe(true);
      if (anchor !== undefined && target.endsWith('.md')) expect(anchorsIn(target), link).toContain(anchor);
    }
  });
});

describe('the readme', () => {
  test('has a line about each command', async () => {
    const { out } = await okr(['help']);
    const commands = [...out.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(10);
    const readme = readFileSync('README.md', 'utf8');
    for (const name of commands.filter((one) => one !== 'help')) expect(readme).toContain(`\`okr ${name}\``);
  });
});

describe('the index of the docs', () => {
  test('leads to every page', () => {
    const own = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect(own.filter((name) => !linksIn('docs/README.md').includes(name))).toEqual([]);
  });
});

describe('the map of the house', () => {
  test('has every room', () => {
    const map = readFileSync('CONTRIBUTING.md', 'utf8');
    const rooms = readdirSync(ROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !map.includes(`${name}/\``))).toEqual([]);
  });
});
