/** Numbers and characters that stand for themselves, wherever they are. */
const UNMOVED = new Set(['quantity', 'escapes', 'values']);

/**
 * A part of a file model as it is further down in the text.
 * @param by how many characters; negative for further up
 * @returns a copy; the part itself where it has not moved
 */
export function moved<T extends object>(part: T, by: number): T {
  return by === 0 ? part : (copyOf(part, by) as T);
}

function copyOf(part: object, by: number): object {
  // Most lists are empty, and stay what they are.
  if (Array.isArray(part) && part.length === 0) return part;
  if (Array.isArray(part)) return part.map((one: unknown) => (isObject(one) ? copyOf(one, by) : one));
  const copy: Record<string, unknown> = { ...part };
  for (const property in copy) {
    const value = copy[property];
    if (!isObject(value) || UNMOVED.has(property)) continue;
    copy[property] =
      property === 'range' || property === 'nameRange'
        ? [(value as number[])[0]! + by, (value as number[])[1]! + by]
        : copyOf(value, by);
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
