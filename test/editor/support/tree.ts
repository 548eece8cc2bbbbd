import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Workbench } from './workbench.ts';

/** The *OKRs* view, used the way a person uses it. */
export class GoalsView {
  readonly rows: Locator;

  constructor(private readonly editor: Workbench) {
    this.rows = editor.page.locator('.pane-body .monaco-list-row', {
      has: editor.page.locator('.custom-view-tree-node-item'),
    });
  }

  /** Brings the view to the front, by its icon. */
  async open(): Promise<void> {
    const title = this.editor.page.locator('.part.sidebar .composite.title', { hasText: 'OKRs' });
    await expect
      .poll(
        async () => {
          if ((await title.count()) === 0)
            await this.editor.page
              .locator('.activitybar .action-item .action-label[aria-label^="OKRs"]')
              .click();
          return title.count();
        },
        { timeout: 15_000 },
      )
      .toBe(1);
  }

  /** Clicks an icon beside the view's title. */
  async press(title: string): Promise<void> {
    await this.editor.page
      .locator(`.part.sidebar .title-actions .action-label[aria-label^=${JSON.stringify(title)}]`)
      .click();
  }

  /** The row with that label. */
  row(label: string): Locator {
    return this.rows.filter({ has: this.editor.page.locator('.label-name', { hasText: label }) }).first();
  }

  /** The labels in view, from top to bottom. */
  async labels(): Promise<string[]> {
    const labels = await this.rows.locator('.label-name').allInnerTexts();
    return labels.map((label) => label.replaceAll('\u00a0', ' '));
  }

  /** The labels of the rows that are selected. */
  async selected(): Promise<string[]> {
    const selected = this.editor.page.locator(
      '.pane-body .monaco-list-row.selected .custom-view-tree-node-item .label-name',
    );
    return (await selected.allInnerTexts()).map((label) => label.replaceAll('\u00a0', ' '));
  }

  /** What stands above the rows; empty where all goals are shown. */
  async message(): Promise<string> {
    const message = this.editor.page.locator('.tree-explorer-viewlet-tree-view .message:not(.hide)');
    return (await message.allInnerTexts()).join('').trim();
  }

  /** What a screen reader says of the rows in view. */
  spoken(): Promise<(string | null)[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  }

  /** Opens a row, or closes it. */
  async toggle(label: string): Promise<void> {
    await this.row(label).locator('.monaco-tl-twistie').click();
  }

  /** Chooses from a row's context menu. */
  async choose(label: string, entry: string): Promise<void> {
    await this.row(label).click({ button: 'right' });
    const item = this.editor.page.locator('.monaco-menu .action-item', { hasText: entry });
    await item.waitFor();
    await item.hover();
    await item.click();
    // A menu that has just opened takes no click.
    const closed = await item.waitFor({ state: 'hidden', timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (!closed) await item.click();
  }

  /** Waits until the rows are these. */
  async expectLabels(labels: readonly string[]): Promise<void> {
    await expect.poll(() => this.labels(), { timeout: 15_000 }).toEqual(labels);
  }
}
