/** Longer names are cut: they are typed again and again. */
const LONGEST = 40;

/** Makes names for references out of what people call things, each once. */
export function namer(): (title: string, otherwise: string) => string {
  const taken = new Set<string>();
  return (title, otherwise) => {
    const name = nameOf(title) || otherwise;
    let free = name;
    for (let i = 2; taken.has(free); i++) free = `${name}-${i}`;
    taken.add(free);
    return free;
  };
}

/** Letters of any script, digits and dashes, beginning with a letter; empty where there is nothing to make one of. */
function nameOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}\p{N}]+/u, '');
  return [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/(?<!-)-+$/, '');
}

/** A title as it is written in a file. */
export function quoted(title: string): string {
  return `"${title.replaceAll(/\s+/g, ' ').trim().replaceAll(/[\\"]/g, '\\$&')}"`;
}
