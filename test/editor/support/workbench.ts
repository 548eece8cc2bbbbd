import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { testOutput } from '../../../scripts/paths.ts';
import { launchBrowser, openPage } from './page.ts';
import { type Box, boxOf, type Squiggle, squiggles, visibleText } from './words.ts';
import { Workspace } from './workspace.ts';

/** How long the editor has for anything; a test that is about speed measures by itself. */
const patience = { timeout: 15_000, interval: 50 };

/** VS Code with a folder open, used the way a person uses it: by keyboard, mouse and what is on the screen. */
export class Workbench {
  readonly page: Page;
  readonly workspace: Workspace;
  private readonly browser: Browser;

  protected constructor(browser: Browser, page: Page, workspace: Workspace) {
    this.browser = browser;
    this.page = page;
    this.workspace = workspace;
  }

  /**
   * Opens VS Code on a folder with these files.
   * @param files text by path
   * @param language what the editor is told that people have chosen; its own texts stay English without a language pack
   */
  static async open(files: Record<string, string>, language?: string): Promise<Workbench> {
    const editor = inject('editor');
    if ('missing' in editor) throw new Error(editor.missing);
    const workspace = await Workspace.create(files);
    const browser = await launchBrowser(editor.browser);
    const page = await openPage(browser);
    if (language) await page.addInitScript(choose, language);
    await page.goto(`http://127.0.0.1:${editor.port}/?folder=${workspace.folder}`);
    const workbench = new Workbench(browser, page, workspace);
    await workbench.restored();
    return workbench;
  }

  /** Closes the browser and forgets the folder. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.workspace.delete();
  }

  /** Loads the page anew: a new window on the same folder. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.restored();
  }

  /** Loads the window anew as a person does: the editor first writes what it keeps, such as the state of views. */
  async reloadWindow(): Promise<void> {
    const loaded = this.page.waitForEvent('load', { timeout: 60_000 });
    await this.command('Developer: Reload Window');
    await loaded;
  }

  /** Waits until the text has the keyboard, which it gets a moment after a click where a panel had it. */
  async typesIntoText(): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor({ timeout: 10_000 });
  }

  protected async restored(): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 30_000 });
  }

  /** Opens a file of the folder by Quick Open. */
  async openFile(path: string): Promise<void> {
    await this.pick('ControlOrMeta+P', path);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // A window with two columns has two active tabs.
    await this.page
      .locator('.tab.active', { hasText: path.split('/').at(-1)! })
      .first()
      .waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /**
   * Waits for the lenses to stand above the text. The editor stops asking for them when the text loses the keyboard, and
   * asks again when the text has it back, so the text is given the keyboard until they stand there.
   * @param text what one of them says
   */
  async lenses(text: string | RegExp = ''): Promise<Locator> {
    const lens = this.page
      .locator('.codelens-decoration a, .codelens-decoration span', { hasText: text })
      .first();
    const shown = async (): Promise<boolean> => {
      if (await lens.isVisible()) return true;
      await this.command('View: Focus Active Editor Group');
      return lens.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(shown, { timeout: 40_000, interval: 50 }).toBe(true);
    return lens;
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.pick('F1', `>${title}`);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command that goes on asking where it was chosen. */
  async commandThatAsks(title: string): Promise<void> {
    await this.pick('F1', `>${title}`);
  }

  /**
   * Opens the quick input by a key, types into it and takes the entry that reads so. A key that was lost, because the
   * window was busy or the last quick input was still on its way out, is pressed again.
   */
  private async pick(key: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    const label = text.replace(/^>/, '').split('/').at(-1)!;
    const row = this.page
      .locator(`.quick-input-list .monaco-list-row[aria-label^=${JSON.stringify(label)}]`)
      .first();
    const attempt = async (): Promise<void> => {
      await this.page.keyboard.press(key);
      await input.fill(text, { timeout: 2000 });
      await row.click({ timeout: 4000 });
      // What the mouse rests on when the list is gone would show a tip, which covers what is below it.
      await this.page.mouse.move(0, 0);
    };
    await expect
      .poll(
        () =>
          attempt().then(
            () => true,
            () => false,
          ),
        { timeout: 40_000, interval: 50 },
      )
      .toBe(true);
  }

  /** The text in view. */
  text(): Promise<string> {
    return visibleText(this.page);
  }

  /** The language named in the status bar. */
  async language(): Promise<string> {
    const [name = ''] = await this.page.locator('[id="status.editor.mode"]').allInnerTexts();
    return name.trim();
  }

  /** The squiggles in view. Hints are three dots and no squiggle: people do not see them as something wrong. */
  async squiggles(): Promise<Squiggle[]> {
    return (await squiggles(this.page)).filter(({ severity }) => severity !== 'hint');
  }

  /** Waits until some words are underlined. */
  async waitForSquiggle(words: string, severity?: Squiggle['severity']): Promise<void> {
    const wanted = { text: words, ...(severity && { severity }) };
    await expect.poll(() => this.squiggles(), patience).toContainEqual(expect.objectContaining(wanted));
  }

  /** Where the first occurrence of some words stands; waits until they are in view. */
  private async find(words: string): Promise<Box> {
    await expect.poll(() => boxOf(this.page, words), patience).toBeDefined();
    return (await boxOf(this.page, words))!;
  }

  /** Clicks into the middle of the first occurrence of some words. */
  async click(words: string): Promise<void> {
    await this.clickAt(words, 0.5);
  }

  /** Puts the cursor behind the first occurrence of some words. */
  async clickBehind(words: string): Promise<void> {
    await this.clickAt(words, 1);
  }

  /** A file that is just being opened puts the cursor where it was last, so a click may have to be repeated. */
  private async clickAt(words: string, part: number): Promise<void> {
    await expect
      .poll(async () => {
        const box = await this.find(words);
        await this.page.mouse.click(box.x + box.width * part, box.y + box.height / 2);
        const line = await this.currentLine();
        // Lenses that come later move the text away from under the mouse.
        return (await this.find(words)).y === box.y && line.includes(words);
      }, patience)
      .toBe(true);
  }

  /** Rests the mouse on some words and waits for what the hover says. */
  async hover(words: string): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    // A mouse that rested before the editor was ready has to leave and come again.
    await expect
      .poll(async () => {
        const box = await this.find(words);
        await this.page.mouse.move(0, 0);
        await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
        await hover
          .first()
          .waitFor({ timeout: 2000 })
          .catch(() => undefined);
        // Lenses that come later move the text away from under the mouse.
        const now = await this.find(words);
        return (await hover.count()) > 0 && now.y === box.y;
      }, patience)
      .toBe(true);
    const texts = await hover.allInnerTexts();
    return texts.join('\n');
  }

  /** Opens the list of quick fixes at the cursor, by keyboard. */
  async quickFixes(): Promise<Locator> {
    const list = this.page.locator('.action-widget .monaco-list-row.action');
    const isOpen = async (): Promise<boolean> => {
      await this.page.keyboard.press('ControlOrMeta+.');
      return list
        .first()
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => false,
        );
    };
    // Asked before the findings have come to the place, the editor has nothing to offer.
    await expect.poll(isOpen, patience).toBe(true);
    return list;
  }

  /** Takes the quick fix at the cursor that is titled so, by keyboard. */
  async quickFix(title: string): Promise<void> {
    const list = await this.quickFixes();
    const titles = await list.allInnerTexts();
    const index = titles.findIndex((text) => text.includes(title));
    expect(titles.join('\n')).toContain(title);
    for (let step = 0; step < index; step++) await this.page.keyboard.press('ArrowDown');
    await this.page.locator('.action-widget .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
    await list.first().waitFor({ state: 'hidden' });
  }

  /** Gives what the cursor is on another name, by F2. */
  async rename(name: string): Promise<void> {
    const input = this.page.locator('.rename-box input.rename-input, .rename-box .rename-input').first();
    const isOpen = async (): Promise<boolean> => {
      await this.page.keyboard.press('F2');
      return input.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    };
    // A key that was lost, because the window was busy, is pressed again.
    await expect.poll(isOpen, patience).toBe(true);
    await input.fill(name);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Opens the list of proposals at the cursor. */
  async proposals(): Promise<Locator> {
    await this.page.keyboard.press('Control+Space');
    const list = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await list.first().waitFor();
    return list;
  }

  /** Opens the outline and waits for it to have rows. */
  async outline(): Promise<Locator> {
    await this.command('Explorer: Focus on Outline View');
    const rows = this.page.locator('.outline-tree .monaco-list-row, .outline-pane .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Opens the list of problems; its rows are files and what is wrong in them. */
  async problems(): Promise<Locator> {
    await this.command('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** The text of the line the cursor is on. */
  async currentLine(): Promise<string> {
    const [position = ''] = await this.page.locator('[id="status.editor.selection"]').allInnerTexts();
    const line = Number(/Ln (\d+)/.exec(position)?.[1]);
    return (await this.text()).split('\n')[line - 1] ?? '';
  }

  /** Closes the editor in front and answers that its changes are not to be saved. */
  async closeWithoutSaving(): Promise<void> {
    await this.command('View: Close Editor');
    await this.page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" }).click();
    await this.page.locator('.monaco-dialog-box').waitFor({ state: 'hidden' });
  }

  /** Keeps a picture of the window in light and in dark, as build output to be looked at. */
  async screenshot(name: string): Promise<void> {
    for (const [colorScheme, theme] of [
      ['dark', 'vs-dark'],
      ['light', 'vs'],
    ] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.locator(`.monaco-workbench.${theme}`).waitFor();
      await this.page.screenshot({
        path: join(testOutput, 'screenshots', `${name}-${colorScheme}.png`),
        animations: 'disabled',
      });
    }
  }
}

/** In the page: VS Code looks there for the language that its texts were loaded in. */
function choose(language: string): void {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined });
}
