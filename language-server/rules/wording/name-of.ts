/** A name made of a title's letters and digits, in lower case with hyphens: “Active users” is `active-users`. */
export function nameOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^[-\p{N}]+|-$/gu, '');
}
