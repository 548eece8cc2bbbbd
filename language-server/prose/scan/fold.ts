/**
 * The text as it is matched: lower case, full-width forms narrowed, every kind of space a space, every dash a hyphen.
 * Each character keeps its place, so that offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  let lower = text.includes('&') ? unescaped(text).toLowerCase() : text.toLowerCase();
  if (lower.length !== text.length) {
    lower = Array.from({ length: text.length }, (_, i) => {
      const c = text[i]!.toLowerCase();
      return c.length === 1 ? c : text[i]!;
    }).join('');
  }
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  let out = '';
  let kept = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    const folded = foldCode(code);
    if (folded === code) continue;
    out += lower.slice(kept, i) + String.fromCharCode(folded);
    kept = i + 1;
  }
  return kept === 0 ? lower : out + lower.slice(kept);
}

/** Pasted from a web page: `&gt;` is the sign and spaces, so that all else keeps its place. */
function unescaped(text: string): string {
  return text.replace(/&(gt|lt|amp|nbsp);/g, (entity, name: keyof typeof ENTITIES) =>
    ENTITIES[name].padEnd(entity.length),
  );
}

const ENTITIES = { gt: '>', lt: '<', amp: '&', nbsp: ' ' } as const;

/** The folded text with a language's variant letters replaced, each by one of the same length. */
export function unify(folded: string, variants: ReadonlyMap<string, string> | undefined): string {
  if (variants === undefined) return folded;
  let out = '';
  let kept = 0;
  for (let i = 0; i < folded.length; i++) {
    const variant = folded.charCodeAt(i) > 0x7f ? variants.get(folded[i]!) : undefined;
    if (variant === undefined) continue;
    out += folded.slice(kept, i) + variant;
    kept = i + 1;
  }
  return kept === 0 ? folded : out + folded.slice(kept);
}

/** One UTF-16 unit, folded. */
export function foldCode(code: number): number {
  if (code < 0x80) return code < 32 ? 32 : code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
    return 32;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 45;
  // Russian «ё» is often written «е».
  if (code === 0x451) return 0x435;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34;
  if (code === 0x2264) return code;
  return code;
}

/** True for letters and marks of any script that separates words by spaces. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xaa) return false;
  if (code < 0x2000)
    return code !== 0xd7 && code !== 0xf7 && (code >= 0xc0 || code === 0xaa || code === 0xb5);
  return (code >= 0x2c00 && code < 0x2e00) || (code >= 0xa640 && code < 0xabff) || isSyllable(code);
}

/** True for ideographs and kana, where every character may begin a word. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x3040 && code <= 0x30ff)
  );
}

function isSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
