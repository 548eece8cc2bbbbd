import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mermaid } from '../../language-server/export/mermaid.ts';
import { printable } from '../../language-server/text/printable.ts';
import { hostileTitle, hostileWorkspace } from './hostile.ts';
import { sampleWorkspaces } from './samples.ts';
import { exported } from './support.ts';

/** What a label may hold: letters, digits, plain signs, entities by number, and our own line breaks. */
const LABEL = /^(?:[\p{L}\p{M}\p{N} ,–—’“”·€£]|(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}])|#\d+;|<br>)+$/u;
const BOX = /^ {2}(o\d+)\["([^"]+)"\]:::([a-z]+)$/;
const ARROW = /^ {2}(o\d+) (?:-->|-\.->) (o\d+)$/;
const CLASS = /^ {2}classDef ([a-z]+) fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}$/;

/** Reads a flowchart by a grammar that is stricter than Mermaid's. */
function read(chart: string) {
  const [first, ...lines] = chart.trimEnd().split('\n');
  expect(first).toBe('flowchart BT');
  const boxes = new Map<string, { label: string; status: string }>();
  const arrows: [string, string][] = [];
  const classes = new Set<string>();
  for (const line of lines) {
    const [box, arrow, style] = [BOX.exec(line), ARROW.exec(line), CLASS.exec(line)];
    if (box) {
      expect(box[2]).toMatch(LABEL);
      boxes.set(box[1]!, { label: plain(box[2]!), status: box[3]! });
    } else if (arrow) arrows.push([arrow[1]!, arrow[2]!]);
    else if (style) classes.add(style[1]!);
    else throw new Error(`no line of a flowchart: ${line}`);
  }
  for (const [from, to] of arrows) expect([boxes.has(from), boxes.has(to)]).toEqual([true, true]);
  expect(new Set([...boxes.values()].map(({ status }) => status))).toEqual(classes);
  return { boxes, arrows };
}

const plain = (label: string): string =>
  label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test('draws what supports what, with place, score and status', () => {
  const { boxes, arrows } = read(
    exported(
      mermaid,
      `team ovens "Ovens"
okrs for ovens in 2026-Q1
objective top "Be the bakery" { kr k "Guests" from 1 to 3 }
objective crust "A crust that sings" { supports top  kr s "Stars" from 1 to 3 contributes to top.k }
checkin 2026-02-02 on crust { s: 3 }`,
    ),
  );
  expect(boxes.get('o2')).toEqual({
    label: 'Ovens · 2026-Q1<br>A crust that sings<br>1.00 done',
    status: 'done',
  });
  expect(arrows).toEqual([['o2', 'o1']]);
});

test.each(sampleWorkspaces())('the sample %s is a flowchart', (_, text) => {
  expect(read(exported(mermaid, text)).boxes.size).toBeGreaterThan(0);
});

test('titles are only text, whatever is in them', () => {
  fc.assert(
    fc.property(hostileTitle, (title) => {
      const { boxes, arrows } = read(exported(mermaid, hostileWorkspace(title)));
      expect(arrows).toEqual([['o2', 'o1']]);
      const shown = printable(title).replace(/ +/g, ' ').trim();
      expect(boxes.get('o1')!.label).toContain(shown);
    }),
    { numRuns: 100 },
  );
});
