import type { Page } from 'playwright-core';

/** Words that a squiggle stands under, and how serious it is. */
export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly text: string;
}

/** Where words stand on the screen, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The squiggles in view, read off the screen: the characters whose middles stand above each.
 * A finding over several lines gives one for each line.
 */
export function squiggles(page: Page): Promise<Squiggle[]> {
  return page.evaluate(() => {
    const characters = [...document.querySelectorAll('.monaco-editor .view-line')].flatMap((line) => {
      const found: { text: string; x: number; y: number }[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let i = 0; i < node.textContent!.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left, top, width, height } = range.getBoundingClientRect();
          found.push({ text: node.textContent![i]!, x: left + width / 2, y: top + height / 2 });
        }
      }
      return found;
    });
    return (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) =>
      [...document.querySelectorAll(`.monaco-editor .squiggly-${severity}`)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const above = characters.filter(
          (c) => c.x > left && c.x < right && c.y > top - 2 && c.y < bottom + 2,
        );
        return {
          severity,
          text: above
            .map((c) => c.text)
            .join('')
            .replaceAll('\u00a0', ' '),
        };
      }),
    );
  });
}

/**
 * Where the first occurrence of the words stands in the open editor.
 * @returns undefined when they are not in view
 */
export function boxOf(page: Page, words: string): Promise<Box | undefined> {
  return page.evaluate((wanted) => {
    const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
    lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    for (const line of lines) {
      const start = line.textContent!.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent!.length;
        if (start >= before && start < before + length) range.setStart(node, start - before);
        const end = start + wanted.length;
        if (end > before && end <= before + length) range.setEnd(node, end - before);
        before += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return undefined;
  }, words);
}

/** The lines in view in the open editor, joined. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.monaco-editor .view-line')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((line) => line.textContent!.replaceAll('\u00a0', ' '))
      .join('\n'),
  );
}
