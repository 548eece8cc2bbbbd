import { labelOf } from '../../model/file.ts';
import { idText, keyResultsOf, type ObjectiveId, objectivesOf } from '../../model/ids.ts';
import type { SupportEntry } from '../../model/links.ts';
import { scoreText } from '../figures.ts';
import type { HoverContext } from './context.ts';
import { placeLink } from './links.ts';
import { bold, escaped, lines, list } from './markdown.ts';

/** A hover is no place for a whole organisation. */
const MOST = 6;

/** An objective, or one key result of it. */
interface Place extends ObjectiveId {
  readonly keyResult?: string;
}

/** What it leads to, up to the top, and who supports it; each a link. */
export function cascadeContent(at: Place, context: HoverContext): string {
  const { say } = context;
  const own = entries('supports', at, context);
  const up = own.length > 0 ? own : entries('supports', { uri: at.uri, objective: at.objective }, context);
  const paths = up.map((entry) => pathUp(entry, context));
  const below = entries('supporters', at, context);
  const named = [...new Map(below.map((entry) => [placeText(fromOf(entry)), entry])).values()];
  const shown = named.slice(0, MOST).map((entry) => withScore(fromOf(entry), context));
  const more = named.length > MOST ? [escaped(say('more', { count: named.length - MOST }))] : [];
  return lines(
    ...paths.slice(0, MOST).map((path) => `${bold(say('supports'))} ${path}`),
    named.length > 0 ? `${bold(say('supportedBy'))}\n${list([...shown, ...more])}` : '',
  );
}

function entries(kind: 'supports' | 'supporters', at: Place, { project }: HoverContext): SupportEntry[] {
  return project.lookup(kind, idText({ uri: at.uri, objective: at.objective })).filter((entry) => {
    if (entry.dropped) return false;
    const own = kind === 'supports' ? entry.fromKeyResult : entry.toKeyResult;
    // An objective is supported where one of its key results is; what it supports itself is its own.
    return at.keyResult === undefined ? kind === 'supporters' || own === undefined : own === at.keyResult;
  });
}

/** `Win every island → Halyard reaches everyone`, by the first that each supports; a circle ends where it closes. */
function pathUp(first: SupportEntry, context: HoverContext): string {
  const path: string[] = [];
  const seen = new Set([idText(first.from)]);
  let entry: SupportEntry | undefined = first;
  while (entry && !seen.has(idText(entry.to)) && path.length < MOST) {
    const to: Place = toOf(entry);
    seen.add(idText(entry.to));
    path.push(link(to, context));
    entry = entries('supports', { uri: to.uri, objective: to.objective }, context)[0];
  }
  return path.join(' → ');
}

function withScore(at: Place, context: HoverContext): string {
  const { scores } = context.project;
  const progress =
    at.keyResult === undefined ? undefined : scores.keyResult({ ...at, keyResult: at.keyResult })?.progress;
  const score =
    at.keyResult === undefined
      ? scores.objective(at)?.score
      : progress && (progress.ok ? { ok: true as const, value: progress.value.value } : progress);
  return `${escaped((score && scoreText(score)) ?? '–')} · ${link(at, context)}`;
}

/** The title of an objective; a key result's with its objective's before it. */
function link(at: Place, context: HoverContext): string {
  const { uri, objective, keyResult } = at;
  const file = context.project.files.get(uri);
  const model = file && objectivesOf(file).get(objective);
  const named = model && placeLink(labelOf(model), { kind: 'objective', uri, id: objective }, context);
  const part = model && keyResult !== undefined ? keyResultsOf(model).get(keyResult) : undefined;
  if (!part) return named ?? '';
  return `${named}: ${placeLink(labelOf(part), { kind: 'key-result', uri, id: keyResult!, parent: objective }, context)}`;
}

function fromOf({ from, fromKeyResult }: SupportEntry): Place {
  return { ...from, ...(fromKeyResult !== undefined && { keyResult: fromKeyResult }) };
}

function toOf({ to, toKeyResult }: SupportEntry): Place {
  return { ...to, ...(toKeyResult !== undefined && { keyResult: toKeyResult }) };
}

function placeText({ uri, objective, keyResult = '' }: Place): string {
  return [uri, objective, keyResult].join('\n');
}
