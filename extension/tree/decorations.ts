import { type Disposable, FileDecoration, l10n, ThemeColor, Uri, window } from 'vscode';
import type { TreeNode } from '../../language-server/protocol.ts';

const SCHEME = 'okr-goal';
/** What fits into a badge. */
const MOST = 99;

const COLOURS = { error: 'list.errorForeground', warning: 'list.warningForeground' } as const;

/** An address that says what is to be drawn beside a node: another one, and the editor asks again. */
export function decorationUri({ id, findings, gravest }: TreeNode): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${id}`, query: `${findings}.${gravest ?? ''}` });
}

/** Draws the number of findings beside the rows of the tree. */
export function decorateFindings(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, query }) => {
      if (scheme !== SCHEME) return undefined;
      const [count = '0', gravest = ''] = query.split('.');
      const findings = Number(count);
      if (findings === 0) return undefined;
      const colour = gravest in COLOURS ? COLOURS[gravest as keyof typeof COLOURS] : undefined;
      return new FileDecoration(
        String(Math.min(findings, MOST)),
        findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings),
        colour === undefined ? undefined : new ThemeColor(colour),
      );
    },
  });
}
