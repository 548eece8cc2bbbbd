import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver';
import { hoverAt } from '../../language-server/features/hover/hover.ts';
import { treeChildren } from '../../language-server/features/tree/children.ts';
import { treeTooltip } from '../../language-server/features/tree/tooltip.ts';
import type { TreeNode } from '../../language-server/protocol.ts';
import { allRules } from '../../language-server/rules/index.ts';
import { createParser } from '../../language-server/syntax/parser.ts';
import { Workspace } from '../../language-server/workspace/workspace.ts';
import { folder, okr } from '../cli/support.ts';

/** What somebody may write who wants more than to be read. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[click](command:workbench.action.terminal.new)',
  '[click](javascript:alert(1))',
  '![seen](https://evil.example/pixel.png)',
  '<https://evil.example/>',
  'https://evil.example/ is a link',
  '$(alert) $(trash)',
  '</td></table><h1>mine',
  '# heading',
  '1. `code` **bold** ~~gone~~ | cell |',
  '@everyone ::error::mine',
  '\u001B]8;;https://evil.example/\u0007click\u001B]8;;\u0007 \u001B[2J',
  '\u202Eevil\u202C',
  ['$', '{1:tab} $0 }'].join(''),
  '&lt;b&gt; &#60;b&#62;',
  ']]> --> */ %0A::error::mine',
];
/** Characters that a text may bring and a terminal may obey. */
const CONTROLS = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

const URI = 'file:///w/a.okr';
const COMMANDS = new Set(['okr.checkIn', 'okr.openPreview', 'okr.align']);
/** The strictest reader there is: it makes HTML of whatever may be taken for it. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** The text in every place where people write prose. */
function fileWith(text: string): string {
  const t = JSON.stringify(text).replaceAll('\\u001b', '\u001B').replaceAll('\\u0007', '\u0007');
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
  initiative oven ${t} on guests note ${t}
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

function workspaceWith(text: string): Workspace {
  const workspace = new Workspace({ parser: createParser(), rules: allRules, today: () => '2026-02-10' });
  workspace.setFolders(['file:///w']);
  workspace.update([{ uri: URI, text: fileWith(text) }]);
  return workspace;
}

/** The Markdown is text: no tag, no picture, no heading, and links only to places and to this extension's commands. */
function expectText(source: string): void {
  expect(source).not.toMatch(CONTROLS);
  const html = markdown.render(source);
  expect(html).not.toMatch(/<(?:script|img|iframe|h1|svg|a(?! href="(?:file:\/\/\/w\/|command:okr\.)))/i);
  expect(html).not.toMatch(/javascript:(?!alert\(1\)\))|onerror=(?!alert\(1\)&gt;)/i);
  expect(html.match(/<[a-z]+[^>]*\son\w+=/i)).toBeNull();
}

describe.each(HOSTILE)('%j', (text) => {
  const workspace = workspaceWith(text);
  const project = workspace.projectOf(URI)!;

  test('is text in every hover', () => {
    const { length } = project.files.get(URI)!;
    const seen = new Set<string>();
    for (let offset = 0; offset <= length; offset += 2) {
      const contents = hoverAt(project, URI, offset, COMMANDS)?.contents;
      if (contents && MarkupContent.is(contents)) seen.add(contents.value);
    }
    expect(seen.size).toBeGreaterThan(5);
    for (const one of seen) expectText(one);
  });

  test('is text in the tree, whose labels have no icons and whose tooltips no links', () => {
    let rows = 0;
    const walk = (parent?: string): void => {
      const { nodes } = treeChildren(workspace, {
        grouping: 'team',
        ...(parent !== undefined && { parent }),
      });
      for (const { id, kind, label } of nodes as TreeNode[]) {
        rows++;
        expect(label).not.toMatch(CONTROLS);
        const tooltip = treeTooltip(workspace, id, COMMANDS);
        if (tooltip !== null) expectText(tooltip);
        if (kind !== 'key-result') walk(id);
      }
    };
    walk();
    expect(rows).toBeGreaterThan(2);
  });

  test('is text on the terminal and in every report', async () => {
    const cwd = folder({ 'a.okr': fileWith(text) });
    for (const format of ['text', 'compact', 'github', 'json', 'sarif', 'junit']) {
      const { out, err } = await okr(['check', '--format', format], { cwd });
      // Data for programs keeps the text as it is, without characters that its form cannot hold.
      const obeyed = ['json', 'sarif', 'junit'].includes(format) ? /(?!\n)\p{Cc}/u : CONTROLS;
      expect(out + err, format).not.toMatch(obeyed);
      if (format === 'github') expect(out).not.toMatch(/^::error::mine/m);
      if (format === 'junit') expect(out).not.toMatch(/<(?:script|img|h1)/);
    }
    for (const asked of [['score'], ['diff'], ['explain', 'Increase guests from 1 to 2']]) {
      const { out, err } = await okr(asked, { cwd });
      expect(out + err, asked.join(' ')).not.toMatch(CONTROLS);
    }
  });
});
