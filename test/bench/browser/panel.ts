import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PAGE_THEME } from '../../../drawing/page-theme.ts';
import { PreviewFeed } from '../../../language-server/preview/feed.ts';
import { root } from '../../../scripts/paths.ts';
import { GeneratedCascade } from '../cascade.ts';
import { median } from '../support/statistics.ts';

const EDITS = 20;

export interface Drawn {
  /** Milliseconds from figures that are known to the first picture. */
  readonly first: number;
  /** Milliseconds from an edit to the new picture, median. */
  readonly update: number;
  /** How many elements the page has. */
  readonly elements: number;
}

/** Shows a cascade of so many objectives in the panel's page and edits it. */
export async function drawInPanel(browser: Browser, size: number): Promise<Drawn> {
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
  return { first, update: median(updates), elements };
}

/** What the panel's page is, with the editor's side of it left to the bench. */
function panelPage(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>${PAGE_THEME}${built('preview.css')}</style></head>
<body><div id="app"></div><script>window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });</script>
<script>${built('preview.js').replaceAll('</script', '<\\/script')}</script></body></html>`;
}

function built(file: string): string {
  return readFileSync(join(root, 'dist', file), 'utf8');
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
