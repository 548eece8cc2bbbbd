/** Invisible, and nothing in a text means anything around it. */
const NOTHING = '\u200b';

/** What people wrote, for places that draw `$(name)` as an icon and `[text](address)` as a link: there it stays text. */
export function textOnly(text: string): string {
  return text.replaceAll('$(', `$${NOTHING}(`).replaceAll('](', `]${NOTHING}(`);
}
