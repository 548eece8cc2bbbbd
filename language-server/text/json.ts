/**
 * JSON that a terminal can be shown: JSON leaves DEL and the second block of control characters as they are, of which
 * U+009B begins a command to a terminal as ESC does. Line separators are escaped for readers that end a line there.
 * @param indent spaces a level; without them all is on one line
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    /[\u007F-\u009F\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
