/** Attributes that say how something looks, where it leads and what it is for programs; what they say is no text. */
const ATTRIBUTES =
  'class|style|href|src|align|width|height|id|target|rel|alt|title|colspan|rowspan|scope|valign|bgcolor|border|cellpadding|cellspacing|type|checked|disabled|name|lang|dir|role|open|start|value|content|charset|http-equiv|property|media|color|face|size|data-[a-z0-9-]{1,60}|aria-[a-z]{1,30}|xmlns(?::[a-z]{1,10})?';

const MARKUP = new RegExp(
  `^</?[a-z][a-z0-9]{0,15}(?:\\s+(?:${ATTRIBUTES})(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?)*\\s*/?>$`,
  'i',
);

/** True for a tag that holds no words of the author's: its name and what it says are HTML. */
export function isMarkup(tag: string): boolean {
  return tag.length < 5000 && MARKUP.test(tag);
}

const BREAKING =
  'p div section article header footer main nav aside details body html figure figcaption center form fieldset dd address hgroup tbody thead tfoot colgroup'.split(
    ' ',
  );
const BREAKS: ReadonlySet<string> = new Set(BREAKING);

/** True for an element that stands on lines of its own. */
export function isBlock(name: string): boolean {
  return BREAKS.has(name);
}

const SILENT: ReadonlySet<string> = new Set(['style', 'script', 'noscript', 'template', 'svg']);

/** True for an element that holds no text. */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}
