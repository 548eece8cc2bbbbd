/**
 * Writes drawing/icons.ts: the outlines of the icons that the preview draws, out of VS Code's own. A drawing that stands
 * in a file by itself cannot load a font.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.ts';

const NAMES =
  'arrow-down arrow-up circle-large close collapse-all copy expand-all dashboard edit error export graph-line lightbulb pass-filled pin question screen-full search table target type-hierarchy type-hierarchy-sub warning arrow-circle-down arrow-circle-right zoom-in zoom-out'.split(
    ' ',
  );

const outlines = await Promise.all(
  NAMES.sort().map(async (name) => {
    const svg = await readFile(join(root, `node_modules/@vscode/codicons/src/icons/${name}.svg`), 'utf8');
    const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
    if (paths.length === 0) throw new Error(`The icon ${name} has no outline.`);
    return `  '${name}':\n    '${paths.join('')}',`;
  }),
);

await writeFile(
  join(root, 'drawing/icons.ts'),
  `// Made by scripts/generate-icons.ts from @vscode/codicons (CC-BY-4.0): outlines of 16 by 16.
// biome-ignore format: long lines are easier to compare
export const ICONS = {
${outlines.join('\n')}
} as const;

export type IconName = keyof typeof ICONS;
`,
);
