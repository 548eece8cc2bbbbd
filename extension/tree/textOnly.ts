/** Quick picks draw `$(name)` as an icon; what people wrote is text. */
export function textOnly(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}
