/**
 * A text as one number below 2⁵³, to be held against another one's: FNV-1a twice, from two beginnings. It is no
 * protection against somebody who looks for two texts with the same number.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193) ^ (low >>> 15);
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
