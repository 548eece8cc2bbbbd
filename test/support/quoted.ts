/** A text between quotation marks as the language has it, every character of it kept. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
