import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from './workbench.ts';

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

  /** The preview that is open already. */
  static async opened(editor: Workbench): Promise<Preview> {
    const frame = editor.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator('.app:not(.loading)').waitFor({ timeout: 30_000 });
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

  /** Shows another view. */
  async view(name: 'Cascade' | 'Table' | 'Timeline' | 'Scorecard'): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
    await this.frame.locator(`#view.${name.toLowerCase()}`).waitFor();
  }

  /** Presses a button by what it says. */
  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name }).first().click();
  }

  /** Types into the filter. */
  async filter(words: string): Promise<void> {
    await this.frame.getByRole('textbox', { name: 'Filter by words' }).fill(words);
  }

  screenshot(name: string): Promise<void> {
    return this.editor.screenshot(name);
  }
}
