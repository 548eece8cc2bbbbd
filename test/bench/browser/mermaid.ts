import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { cache } from '../../../scripts/paths.ts';
import { installInto } from '../../../scripts/vscode/npm.ts';
import { GeneratedCascade } from '../cascade.ts';

export const MERMAID = '12.3.0';

/**
 * Lays out and draws the same cascade with Mermaid.
 * @param patience milliseconds after which it is waited for no longer; the browser is busy then
 * @returns milliseconds, or undefined where it took longer than that
 */
export async function drawWithMermaid(
  browser: Browser,
  size: number,
  patience: number,
): Promise<number | undefined> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.setContent('<!DOCTYPE html><div id="app"></div>');
  await page.addScriptTag({ path: await mermaidScript() });
  const lines = new GeneratedCascade(size)
    .outline()
    .flatMap(({ title, keyResults, parent }, n) => [
      `n${n}["${[title, ...keyResults].join('<br/>')}"]`,
      ...(parent >= 0 ? [`n${parent} --> n${n}`] : []),
    ]);
  const drawn = page.evaluate(
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
  // Where nobody waits any more, closing the browser ends it.
  drawn.catch(() => undefined);
  return Promise.race([drawn, setTimeout(patience, undefined, { ref: false })]);
}

async function mermaidScript(): Promise<string> {
  const folder = join(cache, `mermaid-${MERMAID}`);
  if (!existsSync(folder))
    await installInto(folder, { title: `Mermaid ${MERMAID}`, spec: `mermaid@${MERMAID}`, megabytes: 120 });
  return join(folder, 'node_modules/mermaid/dist/mermaid.min.js');
}
