import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cache } from '../../../scripts/paths.ts';
import { installInto } from '../../../scripts/vscode/npm.ts';
import { GeneratedCascade } from '../cascade.ts';

export const MERMAID = '12.3.0';
/** In milliseconds: it takes minutes for 2,000 objectives. */
const PATIENCE = 900_000;

/** Lays out and draws the same cascade with Mermaid; in milliseconds. */
export async function drawWithMermaid(browser: Browser, size: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(PATIENCE);
  await page.setContent('<!DOCTYPE html><div id="app"></div>');
  await page.addScriptTag({ path: await mermaidScript() });
  const lines = new GeneratedCascade(size)
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
