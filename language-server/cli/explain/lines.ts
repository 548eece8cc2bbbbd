/**
 * The lines of a stream as they come in, without their ends. Only a line feed ends a line: JSON may hold the other
 * separators that line readers know.
 */
export async function* linesOf(stream: AsyncIterable<string | Uint8Array>): AsyncIterable<string> {
  const utf8 = new TextDecoder();
  let rest = '';
  for await (const piece of stream) {
    const lines = (typeof piece === 'string' ? piece : utf8.decode(piece, { stream: true })).split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop()!;
    yield* lines;
  }
  rest += utf8.decode();
  if (rest !== '') yield rest;
}
