import { Dictionary } from '../packed/dictionary.ts';
import { Packer } from '../packed/pack.ts';
import type { SavedShelf } from '../packed/shelf.ts';
import { Unpacker } from '../packed/unpack.ts';
import type { SavedProject, SavedRest } from '../workspace/saved-project.ts';
import { framed, unframed } from './frames.ts';

const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder() };

/** A saved project as bytes. What is not needed at once is a piece of its own, and is read when it is needed. */
export function bytesOf({ words, shapes, files, texts, judged }: SavedProject): Uint8Array {
  const json = (value: unknown): Uint8Array => utf8.encoder.encode(JSON.stringify(value));
  const own = new Dictionary();
  const packer = new Packer(own);
  const [verdicts, past] = [judged?.verdicts, judged?.past.files];
  const index = packer
    .pack([
      withoutBytes(files),
      texts,
      verdicts && withoutBytes(verdicts),
      past && withoutBytes(past),
      judged?.past.texts,
    ])
    .slice();
  const rest = packer.pack(judged?.rest()).slice();
  const none = new Uint8Array();
  return framed([
    json({ words, shapes, own: { words: own.words, shapes: own.shapes } }),
    index,
    rest,
    files.bytes,
    verdicts?.bytes ?? none,
    past?.bytes ?? none,
  ]);
}

/**
 * The project that was saved.
 * @throws where the bytes are those of nothing like that
 */
export function savedIn(bytes: Uint8Array): SavedProject {
  const [dictionaries, index, rest, files, verdicts, past] = unframed(bytes) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const { words, shapes, own } = JSON.parse(utf8.decoder.decode(dictionaries));
  const unpacker = new Unpacker(new Dictionary(own.words, own.shapes));
  const [ofFiles, texts, ofVerdicts, ofPast, pastTexts] = unpacker.unpack(index) as [
    WithoutBytes,
    SavedProject['texts'],
    WithoutBytes | undefined,
    WithoutBytes | undefined,
    SavedProject['texts'],
  ];
  return {
    words,
    shapes,
    texts,
    files: { ...ofFiles, bytes: files },
    ...(ofVerdicts &&
      ofPast && {
        judged: {
          verdicts: { ...ofVerdicts, bytes: verdicts },
          past: { files: { ...ofPast, bytes: past }, texts: pastTexts },
          rest: () => unpacker.unpack(rest) as SavedRest,
        },
      }),
  };
}

type WithoutBytes = Omit<SavedShelf, 'bytes'>;

function withoutBytes({ keys, sizes }: SavedShelf): WithoutBytes {
  return { keys, sizes };
}
