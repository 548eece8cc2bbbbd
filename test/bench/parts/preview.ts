/** The preview in a browser, against the same cascade drawn by Mermaid in the same browser. */
import { findBrowser } from '../../editor/support/browser.ts';
import { launchBrowser } from '../../editor/support/page.ts';
import { drawWithMermaid, MERMAID } from '../browser/mermaid.ts';
import { type Drawn, drawInPanel } from '../browser/panel.ts';
import { count, ms } from '../support/figures.ts';
import type { Measure, Target } from '../support/report.ts';

interface Sized extends Drawn {
  readonly size: number;
  /** Missing where it took so long that the promise is kept for certain. */
  readonly mermaid: number | undefined;
  readonly patience: number;
}

/** At most so much of Mermaid's time. */
const PROMISED = new Map([
  [50, 0.5],
  [500, 0.1],
  [2000, 0.01],
]);

const ABOUT = `The panel's page in a headless Chromium, with cascades in which five objectives support each: from figures that are known to the first picture, and from an edit to the new picture,
the server's share included and the way between them not. Mermaid ${MERMAID} lays out and draws the same titles and arrows as a flowchart in the same browser; it draws all at once, we draw what is in sight. Mermaid is waited for
until the target is met for certain.`;

export const measure: Measure = async ({ quick }) => {
  const program = await findBrowser();
  const sizes: Sized[] = [];
  for (const size of quick ? [50, 500] : PROMISED.keys()) {
    const browser = await launchBrowser(program);
    // The first page of a browser pays for things that no later one does.
    await drawInPanel(browser, 10);
    const drawn = await drawInPanel(browser, size);
    const patience = Math.max(20_000, (1.2 * drawn.first) / PROMISED.get(size)!);
    sizes.push({ size, ...drawn, patience, mermaid: await drawWithMermaid(browser, size, patience) });
    await browser.close();
  }
  return {
    title: 'The preview against Mermaid',
    about: ABOUT,
    tables: [
      {
        head: ['objectives', 'first picture', 'after an edit, median', 'elements', 'Mermaid'],
        rows: sizes.map((sized) => [
          count(sized.size),
          ms(sized.first),
          ms(sized.update),
          count(sized.elements),
          mermaidTime(sized),
        ]),
      },
    ],
    targets: sizes.map(target),
  };
};

function target(sized: Sized): Target {
  const { size, first, mermaid = sized.patience } = sized;
  return {
    id: `preview-${size}`,
    what: `First picture of ${count(size)} objectives, of Mermaid's time`,
    ours: ms(first),
    other: mermaidTime(sized),
    ratio: first / mermaid,
    promise: { atMost: PROMISED.get(size)! },
  };
}

function mermaidTime({ mermaid, patience }: Sized): string {
  return mermaid === undefined ? `over ${ms(patience)}` : ms(mermaid);
}
