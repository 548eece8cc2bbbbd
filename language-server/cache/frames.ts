/*
 * Several pieces of bytes in one: the number of pieces, the length of each, then the pieces. Numbers are four bytes, the
 * low one first.
 */

/** One behind the other, to be taken apart by `unframed`. */
export function framed(pieces: readonly Uint8Array[]): Uint8Array {
  const head = 4 * (pieces.length + 1);
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, head));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, pieces.length, true);
  let at = head;
  for (const [i, piece] of pieces.entries()) {
    view.setUint32(4 * (i + 1), piece.length, true);
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * The pieces; they are not copied.
 * @throws where the lengths do not add up
 */
export function unframed(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  let at = 4 * (count + 1);
  if (at > bytes.length) throw new Error('There are more pieces than bytes.');
  const pieces = Array.from({ length: count }, (_, i) => {
    const length = view.getUint32(4 * (i + 1), true);
    at += length;
    return bytes.subarray(at - length, at);
  });
  if (at !== bytes.length) throw new Error('The pieces do not add up.');
  return pieces;
}
