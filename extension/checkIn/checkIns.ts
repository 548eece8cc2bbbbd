import { l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CheckInRequest,
  GoalAtRequest,
  type GoalId,
  NewCheckInRequest,
  type OpenTeam,
  OpenTeamsRequest,
} from '../../language-server/protocol.ts';
import { pickFrom, tell } from '../tell.ts';
import { showDraft } from './drafts.ts';
import { activePlace } from './place.ts';

/** Begins today's check-in of a team: the active file's, or one that is picked. */
export async function newCheckIn(client: BaseLanguageClient): Promise<void> {
  const { teams, active } = await client.sendRequest(OpenTeamsRequest, activePlace(client) ?? {});
  if (teams.length === 0) {
    await tell(
      l10n.t(
        'No team has open key results in a cycle that is running today, so there is nothing to check in on.',
      ),
    );
    return;
  }
  const own = active === undefined ? undefined : teams[active];
  const chosen = own ?? (teams.length === 1 ? teams[0] : await pickTeam(teams));
  if (!chosen) return;
  const ask = () => client.sendRequest(NewCheckInRequest, { team: chosen.team, uri: chosen.uri });
  await showDraft(client, await ask(), ask);
}

/** Checks in on a goal, or on the one at the cursor. */
export async function checkIn(client: BaseLanguageClient, goal?: GoalId): Promise<void> {
  const place = activePlace(client);
  const meant = goal ?? (place && (await client.sendRequest(GoalAtRequest, place)));
  if (!meant) {
    await tell(
      l10n.t(
        'Put the cursor on an objective or a key result to check in on it, or run “OKR: New Check-in” for a whole team.',
      ),
    );
    return;
  }
  const ask = () => client.sendRequest(CheckInRequest, meant);
  await showDraft(client, await ask(), ask);
}

async function pickTeam(teams: readonly OpenTeam[]): Promise<OpenTeam | undefined> {
  const items = teams.map((team) => ({
    label: team.title ?? team.team,
    description: team.keyResults === 1 ? l10n.t('1 key result') : l10n.t('{0} key results', team.keyResults),
    team,
  }));
  const picked = await pickFrom(items, {
    title: l10n.t('New Check-in'),
    placeHolder: l10n.t('Whose key results?'),
    matchOnDescription: true,
  });
  return picked?.team;
}
