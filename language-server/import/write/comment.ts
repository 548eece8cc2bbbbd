const WIDTH = 116;

/** A text as comment lines. Directives in it are only text: they silence nothing here. */
export function commentLines(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap((line) => wrapped(line.trimEnd().replace(/^(\s*)(okr-(?:disable|enable))/, '$1“$2')))
    .filter((line) => line.trim() !== '')
    .map((line) => `// ${line}`);
}

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const at = rest.lastIndexOf(' ', WIDTH);
    const cut = at > WIDTH / 2 ? at : rest.indexOf(' ', WIDTH);
    if (cut < 0 || rest.slice(cut).trim() === '') break;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
    // A wrapped line must not begin as a directive does.
    if (/^\s*okr-(?:disable|enable)/.test(rest)) rest = `“${rest}`;
  }
  return [...lines, rest];
}
