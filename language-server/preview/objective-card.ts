import type { FindingCount, Link, ObjectiveCard } from '../../drawing/model.ts';
import { idText } from '../model/ids.ts';
import type { SupportEntry } from '../model/links.ts';
import { lastName } from '../model/names.ts';
import { objectiveRow } from '../overview/objective-row.ts';
import type { Scored } from '../overview/scored.ts';
import { detectLanguage } from '../prose/detect.ts';
import type { ObjectiveView } from '../rules/engine/views.ts';
import { messages } from '../rules/messages/status.ts';
import { speakIn } from '../rules/speak.ts';
import { reasonIn } from '../rules/status-words.ts';
import { keyResultCard } from './key-result-card.ts';

/**
 * An objective as the preview shows it: the row that everything shows, with what it supports and its key results' days.
 * @param language code of the one to say reasons in; where it is left out, what the settings and the editor say
 */
export function objectiveCard(
  view: ObjectiveView,
  scored: Scored,
  findings: ReadonlyMap<string, FindingCount>,
  language?: string,
): ObjectiveCard {
  const { id, model } = view;
  const row = objectiveRow(id, scored, view);
  const score = scored.project.scores.objective(id)!;
  const say = language === undefined ? view.say(messages) : speakIn(messages, language);
  const lang = view.language ?? (model.title ? detectLanguage(model.title.value) : undefined) ?? 'en';
  return {
    id: idText(id),
    title: row.title,
    name: row.id,
    teams: row.teams,
    owners: row.owners,
    cycle: row.cycle,
    ambition: row.ambition,
    because: model.because?.value ?? null,
    dropped: model.dropped !== undefined,
    score: row.score,
    grade: row.grade,
    pace: row.pace,
    confidence: row.confidence,
    status: row.status,
    reason: reasonIn(score.status.reason, say),
    forecast: row.forecast,
    links: linksOf(scored.project.lookup('supports', idText(id))),
    serves: model.serves.map(lastName),
    findings: findings.get(id.objective) ?? null,
    keyResults: view.keyResults.map((keyResult, i) =>
      keyResultCard(
        keyResult,
        row.keyResults[i]!,
        score.parts.find((part) => part.id === keyResult.id)!.score,
        { lang, say },
        findings.get(`${id.objective}/${keyResult.id}`),
      ),
    ),
  };
}

/** Each once; what was given up leads nowhere. */
function linksOf(entries: readonly SupportEntry[]): Link[] {
  const links = new Map<string, Link>();
  for (const { to, toKeyResult, fromKeyResult, contributes, dropped } of entries) {
    if (dropped) continue;
    const target = idText(toKeyResult === undefined ? to : { ...to, keyResult: toKeyResult });
    links.set(`${fromKeyResult ?? ''} ${target}`, {
      to: target,
      ...(fromKeyResult !== undefined && { fromKeyResult }),
      contributes,
    });
  }
  return [...links.values()];
}
