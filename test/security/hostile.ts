import MarkdownIt from 'markdown-it';
import { expect } from 'vitest';
import { quoted } from '../support/quoted.ts';

/** What somebody may write who wants more than to be read. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[click](command:workbench.action.terminal.new)',
  '[click](javascript:alert(1))',
  '![seen](https://evil.example/pixel.png)',
  '<https://evil.example/>',
  'https://evil.example/ is a link',
  'command:workbench.action.terminal.new',
  'file:///etc/passwd',
  '../../../etc/passwd',
  '$(alert) $(trash)',
  '</td></table><h1>mine',
  '# heading',
  '1. `code` **bold** ~~gone~~ | cell |',
  '```js alert(1) ``` ~~~ ```',
  '@everyone ::error::mine',
  '\u001B]8;;https://evil.example/\u0007click\u001B]8;;\u0007 \u001B[2J',
  '\u009B2J\u009D0;mine\u007F',
  '\u202Eevil\u202C',
  ['$', '{1:tab} $0 $TM_FILENAME ', '$', '{CLIPBOARD} \\} |a,b|'].join(''),
  '&lt;b&gt; &#60;b&#62;',
  ']]> --> */ %0A::error::mine',
  `=cmd|' /C calc'!A0`,
  `'; rm -rf ~ #" & del * \`id\` $(id)`,
  '- a: !!js/function "x" {b: *c} # d',
  'long '.repeat(500),
];

/** Characters that a text may bring and a terminal may obey. */
export const CONTROLS = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

export const COMMANDS: readonly string[] = [
  'okr.checkIn',
  'okr.openPreview',
  'okr.align',
  'okr.showSupporters',
  'okr.showFigures',
];

/** The strictest reader there is: it makes HTML of whatever may be taken for it. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Reports may show addresses that people wrote, and readers make links of them to what they say. */
export const withAddresses = new MarkdownIt({ html: true });

/** The Markdown is text: no tag, no picture, no heading, and links only to places and to this extension's commands. */
export function expectText(source: string, reader = markdown): void {
  expect(source).not.toMatch(CONTROLS);
  const html = reader.render(source);
  expect(html).not.toMatch(/<(?:script|img|iframe|h1|svg|pre|a(?! href="(?:file:\/\/\/\w|command:okr\.)))/i);
  expect(html).not.toMatch(/javascript:(?!alert\(1\)\))|onerror=(?!alert\(1\)&gt;)/i);
  expect(html.match(/<[a-z]+[^>]*\son\w+=/i)).toBeNull();
}

/** The text in every place where people write prose. */
export function fileWith(text: string): string {
  const t = quoted(text);
  return `company house ${t} {
  mission ${t}
  vision ${t}
  pillar craft ${t}
}
team bakery ${t} in house lead mia
person mia ${t} in bakery
cycle spring ${t} from 2026-01-01 to 2026-06-30
kpi nps ${t} {
  owner mia
  every month
  definition ${t}
  2026-01-31: 4 note ${t}
}
okrs for bakery in spring
objective fresh ${t} {
  owner mia
  serves craft
  because ${t}
  note ${t}
  link ${t}
  kr guests ${t} from 300 to 450 tracks nps note ${t}
  initiative oven ${t} for guests note ${t}
  risk ${t} mitigation ${t}
}
objective below ${t} {
  supports fresh
  kr queue ${t} from 9 to 4
}
checkin 2026-02-02 on fresh by mia {
  guests: 320 confidence 0.4 ${t}
  note ${t}
}
`;
}
