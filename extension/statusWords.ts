import { l10n } from 'vscode';
import type { GoalStatus } from '../language-server/protocol.ts';

/** What a status is called. */
export function statusWord(status: GoalStatus): string {
  switch (status) {
    case 'done':
      return l10n.t('done');
    case 'on track':
      return l10n.t('on track');
    case 'at risk':
      return l10n.t('at risk');
    case 'behind':
      return l10n.t('behind');
    case 'not started':
      return l10n.t('not started');
    case 'no data':
      return l10n.t('no data');
  }
}
