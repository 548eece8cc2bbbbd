/**
 * People's text, fit for a terminal: characters that would move the cursor, change colours or turn the direction of
 * writing are shown as `�`, tabs as two spaces, line breaks as one.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replaceAll(/\r\n|[\r\n]/g, ' ')
    .replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
