import type { Judged, Reason, Status } from '../model/score/status.ts';
import { messages } from './messages/status.ts';
import { type Speak, speakIn } from './speak.ts';

/** Says the words of `messages/status.ts` in some language. */
export type StatusSpeak = Speak<keyof (typeof messages)['en'] & string>;

/** What led to a status, for a person: no capital, no full stop. The only place that words it. */
export function reasonIn(reason: Reason, say: StatusSpeak): string {
  if (reason.key !== 'counts') return say(reason.key, 'values' in reason ? reason.values : {});
  return Object.entries(reason.counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => say('count', { count, status: say(status as Status) }))
    .join(say('comma'));
}

/** A status with its reason in plain English, as everything that is no editor shows it. */
export function inEnglish({ status, reason }: Judged): { readonly status: Status; readonly reason: string } {
  return { status, reason: reasonIn(reason, speakIn(messages, 'en')) };
}
