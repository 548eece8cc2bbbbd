import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { testOutput } from '../../../scripts/paths.ts';
import type { Workbench } from './workbench.ts';

const patience = { timeout: 30_000 };

/** The preview panel, as a person sees and uses it. */
export class Preview {
  private constructor(
    private readonly editor: Workbench,
    readonly frame: FrameLocator,
  ) {}

  /** Opens the preview beside the text and waits until something is drawn. */
  static async open(editor: Workbench): Promise<Preview> {
    await editor.command('OKR: Open Preview to the Side');
    return Preview.opened(editor);
  }

  /** Takes the side bar away, so that there is room for the drawing. */
  async hideSideBar(): Promise<void> {
    await this.editor.command('View: Toggle Primary Side Bar Visibility');
  }

  /** The preview that is open already. */
  static async opened(editor: Workbench): Promise<Preview> {
    const frame = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator('.app:not(.loading)').waitFor({ timeout: 60_000 });
    return new Preview(editor, frame);
  }

  /** The cards that are drawn. */
  get cards(): Locator {
    return this.frame.locator('.card');
  }

  /** The card with these words on it. */
  card(words: string): Locator {
    return this.frame.locator(`.card[aria-label*=${JSON.stringify(words)}]`);
  }

  /** What is said of the card that is lit up. */
  async selected(): Promise<string> {
    return (
      (await this.frame
        .locator('.card.selected')
        .first()
        .getAttribute('aria-label')
        .catch(() => '')) ?? ''
    );
  }

  /** The number of the line that the text beside shows, though one works in the panel. */
  async shownLine(): Promise<number> {
    return Number(await this.editor.page.locator('.active-line-number').first().innerText());
  }

  /** What is said of the card that has the keyboard. */
  async focused(): Promise<string> {
    return (
      (await this.frame
        .locator('.card:focus')
        .first()
        .getAttribute('aria-label', { timeout: 1000 })
        .catch(() => '')) ?? ''
    );
  }

  /** Clicks on a card's title. */
  async select(words: string): Promise<void> {
    await this.fit();
    await this.card(words)
      .locator('.face')
      .click({ position: { x: 30, y: 8 } });
    await this.frame.locator('.inspector').waitFor(patience);
  }

  /** Shows another view. */
  async view(name: 'Cascade' | 'Table' | 'Timeline' | 'Scorecard'): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
    await this.frame.locator(`#view.${name.toLowerCase()}`).waitFor(patience);
  }

  /** Presses a button by what it says. */
  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name }).first().click();
  }

  /** Shows the whole cascade, in a size in which everything on the cards is drawn. */
  async fit(): Promise<void> {
    await this.press('Fit everything');
  }

  /** Where the cascade is looked at from. */
  async camera(): Promise<{ x: number; y: number; k: number }> {
    const transform = (await this.frame.locator('.world').getAttribute('transform')) ?? '';
    const [x = 0, y = 0, k = 1] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    return { x, y, k };
  }

  /** Types into the filter. */
  async filter(words: string): Promise<void> {
    await this.frame.getByRole('textbox', { name: 'Filter by words' }).fill(words);
  }

  /** Drags one card onto another. */
  async drag(from: string, to: string): Promise<void> {
    const [start, end] = await Promise.all(
      [from, to].map(async (words) => (await this.card(words).locator('.face').boundingBox())!),
    );
    const { mouse } = this.editor.page;
    await mouse.move(start!.x + start!.width / 2, start!.y + start!.height / 4);
    await mouse.down();
    await mouse.move(end!.x + end!.width / 2, end!.y + end!.height / 4, { steps: 8 });
    await mouse.up();
  }

  /** Exports by the button, under the name that is proposed. */
  async exportAs(format: string, ending: string): Promise<void> {
    const { page } = this.editor;
    await this.press('Export…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: format }).click();
    const name = page.locator('.quick-input-widget input').first();
    await expect.poll(() => name.inputValue().catch(() => ''), patience).toContain(`okr.${ending}`);
    await name.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden', ...patience });
  }

  /** What axe finds to be in somebody's way: the rule and where. */
  async accessibility(): Promise<string[]> {
    const frame = await this.innerFrame();
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    // The panel's policy lets no script element in; what the debugger evaluates is none.
    await frame.evaluate(await readFile(axe, 'utf8'));
    return frame.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
  }

  private async innerFrame(): Promise<Frame> {
    const handle = await this.frame.locator('body').elementHandle();
    return (await handle!.ownerFrame())!;
  }

  /** Keeps pictures of the window: light, dark and in high contrast. */
  async screenshots(name: string): Promise<void> {
    await this.editor.screenshot(name);
    const settings = '.vscode/settings.json';
    const contrast = {
      'window.autoDetectColorScheme': false,
      'workbench.colorTheme': 'Default High Contrast',
    };
    await this.editor.workspace.write(settings, JSON.stringify(contrast));
    await this.editor.page.locator('.monaco-workbench.hc-black').waitFor(patience);
    await this.editor.page.screenshot({
      path: join(testOutput, 'screenshots', `${name}-contrast.png`),
      animations: 'disabled',
    });
    await this.editor.workspace.write(settings, '{}');
    await this.editor.page.locator('.monaco-workbench.hc-black').waitFor({ state: 'detached', ...patience });
  }
}
