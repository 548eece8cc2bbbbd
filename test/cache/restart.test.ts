import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureOf } from '../workspace/picture.ts';
import { changesOf, type Step, step } from '../workspace/steps.ts';
import { anew, judgeAndKeep, MapStore, start } from './starts.ts';

/** Some with all other tests; thousands by hand (`OKR_SEQUENCES=5000`). */
const SEQUENCES = Number(process.env.OKR_SEQUENCES ?? 50);

function apply(steps: readonly Step[], texts: Map<string, string>): void {
  for (const one of steps)
    for (const { uri, text } of changesOf(one, texts)) {
      if (text === undefined) texts.delete(uri);
      // A file has no lone surrogates.
      else texts.set(uri, text.toWellFormed());
    }
}

const circumstances = fc.record({
  today: fc.constantFrom('2026-02-10', '2026-02-10', '2026-02-11'),
  editorLanguage: fc.constantFrom('en', 'en', 'pl'),
  program: fc.constantFrom('one', 'one', 'one', 'two'),
});

test(
  'after any changes between two starts, everything is what it would be without a cache',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(circumstances, fc.array(step, { minLength: 1, maxLength: 8 })), {
          minLength: 2,
          maxLength: 4,
        }),
        async (runs) => {
          const texts = new Map<string, string>();
          const store = new MapStore();
          for (const [under, steps] of runs) {
            apply(steps, texts);
            const workspace = await start(texts, { ...under, store });
            // Some files are left to be judged, as by somebody who has no time.
            if (steps.length % 3 === 0) workspace.keep();
            else judgeAndKeep(workspace);
            const fresh = await start(texts, under);
            expect(pictureOf(workspace, texts.keys())).toEqual(pictureOf(fresh, texts.keys()));
            // What came out of the cache can be changed like anything else.
            const typed = [...texts]
              .slice(0, 2)
              .map(([uri, text]) => ({ uri, text: text.replace('a', 'b') }));
            for (const one of [workspace, fresh]) one.update(typed);
            const uris = [...new Set([...texts.keys(), ...typed.map(({ uri }) => uri)])];
            expect(pictureOf(workspace, uris)).toEqual(pictureOf(fresh, uris));
          }
        },
      ),
      { numRuns: SEQUENCES },
    );
  },
  60_000 + SEQUENCES * 400,
);

const A = 'file:///w/a.okr';
const B = 'file:///w/b.okr';
const C = 'file:///w/c.okr';
const CONFIG = 'file:///w/okr.config.json';
const bakery = new Map([
  [
    A,
    'company mill "Mill"\nokrs for mill in 2026-Q1\nobjective top "Bread worth a detour" {\n  kr a "Stars" from 3 to 4\n}\n',
  ],
  [
    B,
    'okrs for mill in 2026-Q1\nobjective low "Fresh bread at noon" {\n  supports top\n  kr a "Loaves" from 3 to 4\n}\n',
  ],
  [C, 'team other "Other"\n'],
]);

async function kept(texts: ReadonlyMap<string, string> = bakery): Promise<MapStore> {
  const store = new MapStore();
  judgeAndKeep(await start(texts, { store }));
  return store;
}

test('nothing is read or judged again where nothing has changed', async () => {
  const store = await kept();
  const workspace = await start(bakery, { store });
  expect(anew(workspace)).toEqual([]);
  expect([...workspace.allProjects].map(({ unsaved }) => unsaved)).toEqual([0]);
  expect(workspace.findingsOf(B).length).toBeGreaterThan(0);
});

test('a change is followed to the files that it concerns, and to no others', async () => {
  const store = await kept();
  const changed = new Map(bakery).set(A, bakery.get(A)!.replace('objective top', 'objective summit'));
  const workspace = await start(changed, { store });
  expect(anew(workspace)).toEqual([A, B]);
  expect(workspace.findingsOf(B).map(({ rule }) => rule)).toContain('unknown-reference');
});

test('a file that is gone is gone, and a new one is there', async () => {
  const store = await kept();
  const changed = new Map(bakery).set('file:///w/d.okr', 'team new "New"\n');
  changed.delete(A);
  const workspace = await start(changed, { store });
  expect([...workspace.files.keys()].sort()).toEqual([B, C, 'file:///w/d.okr']);
  expect(workspace.findingsOf(B).map(({ rule }) => rule)).toContain('unknown-reference');
});

test('on another day, and in another language, everything is judged again', async () => {
  const store = await kept();
  expect(anew(await start(bakery, { store, today: '2026-02-11' }))).toEqual([A, B, C]);
  expect(anew(await start(bakery, { store, editorLanguage: 'pl' }))).toEqual([A, B, C]);
});

test('under other settings everything is judged again, and nothing is parsed again', async () => {
  const store = await kept();
  const changed = new Map(bakery).set(CONFIG, '{ "ambition": "committed" }');
  const workspace = await start(changed, { store });
  expect(anew(workspace)).toEqual([A, B, C]);
  expect([...workspace.allProjects].map(({ unsaved }) => unsaved)).toEqual([0]);
  workspace.findingsOf(A);
  expect(anew(workspace)).toEqual([B, C]);
});

test('another version of the program starts from nothing', async () => {
  const store = await kept();
  const workspace = await start(bakery, { store, program: 'the next one' });
  expect([...workspace.allProjects].map(({ unsaved }) => unsaved)).toEqual([3]);
});

test('old versions of files are known again where they may be, and to nobody else', async () => {
  const store = new MapStore();
  const first = await start(bakery, { store });
  const old = bakery.get(B)!.replace('to 4', 'to 9');
  const model = first.parse({ uri: B, text: old }).model!;
  first.projectOf(B)!.remember(B, '2026-01-15', model, first.memory!.fingerprint(old));
  judgeAndKeep(first);
  const moved = first.findingsOf(B);
  expect(moved.map(({ rule }) => rule)).toContain('goalpost-moved');
  const trusted = await start(bakery, { store, past: true });
  expect(anew(trusted)).toEqual([]);
  expect(trusted.findingsOf(B)).toEqual(moved);
  expect(trusted.projectOf(B)!.promiseDays(B)).toEqual(['2026-01-15']);
  expect(trusted.projectOf(B)!.remembers(B, '2026-01-15', trusted.memory!.fingerprint(old))).toBe(true);
  const untrusted = await start(bakery, { store, past: false });
  expect(anew(untrusted)).toEqual([B]);
  expect(untrusted.findingsOf(B).map(({ rule }) => rule)).not.toContain('goalpost-moved');
});

test('bytes that were changed, cut or swapped are passed over', async () => {
  const store = await kept();
  const [[name, bytes]] = [...store.files] as [[string, Uint8Array]];
  const fresh = pictureOf(await start(bakery), bakery.keys());
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 }),
        fc.nat(bytes.length - 1),
        fc.uint8Array({ maxLength: 60 }),
      ),
      async (harm) => {
        let broken = bytes.slice();
        if (typeof harm === 'number') broken = bytes.slice(0, harm);
        else if (harm instanceof Uint8Array) broken = new Uint8Array(harm);
        else for (const [at, byte] of harm) broken[at] = byte;
        const workspace = await start(bakery, { store: { read: () => broken, write: () => {} } });
        expect(pictureOf(workspace, bakery.keys())).toEqual(fresh);
      },
    ),
    { numRuns: 150 },
  );
  expect(store.read(name)).toEqual(bytes);
});

test('another project’s bytes are passed over', async () => {
  const store = await kept();
  const [bytes] = store.files.values();
  const elsewhere = new Map([...bakery].map(([uri, text]) => [uri.replace('/w/', '/w/in/'), text]));
  elsewhere.set('file:///w/in/okr.config.json', '{ "root": true }');
  const workspace = await start(elsewhere, { store: { read: () => bytes, write: () => {} } });
  expect([...workspace.files.keys()].every((uri) => uri.startsWith('file:///w/in/'))).toBe(true);
});
