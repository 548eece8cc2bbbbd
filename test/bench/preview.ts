/**
 * How long the preview takes in a browser: from figures that are known to the first picture, and from an edit to the new
 * picture, for 50, 500 and 2,000 objectives; and the same cascade laid out and drawn by Mermaid in the same browser.
 * `--no-mermaid` leaves that out, `--sizes 50,500` chooses the sizes. Fails where the ratio is not what is promised.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PAGE_THEME } from '../../drawing/page-theme.ts';
import { PreviewFeed } from '../../language-server/preview/feed.ts';
import { cache, root } from '../../scripts/paths.ts';
import { installInto } from '../../scripts/vscode/npm.ts';
import { findBrowser } from '../editor/support/browser.ts';
import { launchBrowser } from '../editor/support/page.ts';
import { GeneratedCascade } from './cascade.ts';

const MERMAID = '12.3.0';
const EDITS = 20;
/** Mermaid takes minutes for 2,000. */
const PATIENCE = 900_000;
/** At most so much of Mermaid's time. */
const PROMISED: Readonly<Record<number, number>> = { 50: 0.5, 500: 0.1, 2000: 0.01 };

interface Measured {
  readonly size: number;
  readonly first: number;
  readonly update: number;
  readonly elements: number;
  readonly mermaid: number | undefined;
}

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const built = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');

/** What the panel's page is, with the editor's side of it left to the bench. */
function panelPage(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>${PAGE_THEME}${built('preview.css')}</style></head>
<body><div id="app"></div><script>window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });</script>
<script>${built('preview.js').replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** Hands over a message and waits until something is drawn that says so; in milliseconds. */
function hand(page: Page, message: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([text, wanted]) => {
      const start = performance.now();
      window.postMessage(JSON.parse(text!), '*');
      while (!document.querySelector(wanted!)) await new Promise((resolve) => setTimeout(resolve, 0));
      // Painted: the frame after the one in which it stands in the document has begun.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - start;
    },
    [message, selector],
  );
}

async function measure(browser: Browser, size: number, mermaid: string | undefined): Promise<Measured> {
  const cascade = new GeneratedCascade(size);
  const { project } = cascade;
  const judge = (): void => {
    for (const uri of [...project.staleFiles]) project.findingsOf(uri);
  };
  judge();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.setContent(panelPage());
  const start = performance.now();
  const feed = new PreviewFeed(project, (uri) => uri);
  const changes = feed.changes(0);
  const message = JSON.stringify({ type: 'changes', changes, whole: true });
  const server = performance.now() - start;
  const first = server + (await hand(page, message, '.card'));
  const updates: number[] = [];
  let { revision } = changes;
  for (let i = 1; i <= EDITS; i++) {
    const before = performance.now();
    cascade.edit(i);
    judge();
    const next = feed.changes(revision);
    revision = next.revision;
    const text = JSON.stringify({ type: 'changes', changes: next, whole: false });
    const share = Math.round((i / 40) * 100);
    const drawn = `.row[aria-label*="in the week 0, "][aria-label*=" ${share}% of the way"]`;
    updates.push(performance.now() - before + (await hand(page, text, drawn)));
  }
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  const other = mermaid === undefined ? undefined : await measureMermaid(browser, cascade, mermaid);
  return { size, first, update: median(updates), elements, mermaid: other };
}

async function measureMermaid(browser: Browser, cascade: GeneratedCascade, script: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(PATIENCE);
  await page.setContent('<!DOCTYPE html><div id="app"></div>');
  await page.addScriptTag({ path: script });
  const lines = cascade
    .outline()
    .flatMap(({ title, keyResults, parent }, n) => [
      `n${n}["${[title, ...keyResults].join('<br/>')}"]`,
      ...(parent >= 0 ? [`n${parent} --> n${n}`] : []),
    ]);
  const time = await page.evaluate(
    async (text) => {
      type Mermaid = {
        initialize(o: object): void;
        render(id: string, text: string): Promise<{ svg: string }>;
      };
      const { mermaid } = window as unknown as { mermaid: Mermaid };
      mermaid.initialize({ startOnLoad: false, maxEdges: 1e6, maxTextSize: 1e8 });
      const start = performance.now();
      const { svg } = await mermaid.render('cascade', text);
      document.getElementById('app')!.innerHTML = svg;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return performance.now() - start;
    },
    `flowchart LR\n${lines.join('\n')}`,
  );
  await page.close();
  return time;
}

async function mermaidScript(): Promise<string> {
  const folder = join(cache, `mermaid-${MERMAID}`);
  if (!existsSync(folder))
    await installInto(folder, { title: `Mermaid ${MERMAID}`, spec: `mermaid@${MERMAID}`, megabytes: 120 });
  return join(folder, 'node_modules/mermaid/dist/mermaid.min.js');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

const sizes = argument('--sizes')?.split(',').map(Number) ?? [50, 500, 2000];
const script = process.argv.includes('--no-mermaid') ? undefined : await mermaidScript();
const browser = await launchBrowser(await findBrowser());
// The first page of a browser pays for things that no later one does.
await measure(browser, 10, undefined);
const ms = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)} ms`);
const ratio = ({ first, mermaid }: Measured): number | undefined => mermaid && first / mermaid;
console.log('\n| objectives | first picture | after an edit, median | elements | Mermaid | of its time |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
let late = false;
for (const size of sizes) {
  const one = await measure(browser, size, script);
  const part = ratio(one);
  late ||= (part ?? 0) > (PROMISED[size] ?? 1);
  const cells = [
    size,
    ms(one.first),
    ms(one.update),
    one.elements,
    ms(one.mermaid),
    part?.toPrecision(2) ?? '–',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
await browser.close();
process.exit(late ? 1 : 0);
