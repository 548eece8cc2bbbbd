import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { ShownFigures } from '../../language-server/features/shown-figures.ts';

const A = 'file:///a.okr';

/** What an editor hears, and the figures that the workspace has. */
function editor(supports: { readonly refresh: boolean; readonly outline: boolean }) {
  const heard: string[] = [];
  const versions = new Map([[A, 1]]);
  const figure = { now: '0.50' };
  let registrations = 0;
  const connection = {
    sendRequest: async ({ method }: { method: string }) => void heard.push(method),
    client: {
      register: async () => {
        const number = ++registrations;
        heard.push(`register ${number}`);
        return { dispose: () => heard.push(`dispose ${number}`) };
      },
    },
  } as unknown as Connection;
  const shown = new ShownFigures(connection, (uri) => versions.get(uri));
  shown.initialize({
    capabilities: {
      workspace: {
        codeLens: { refreshSupport: supports.refresh },
        inlayHint: { refreshSupport: supports.refresh },
      },
      textDocument: { documentSymbol: { dynamicRegistration: supports.outline } },
    },
  } as InitializeParams);
  const ask = (kind: 'lens' | 'hint' | 'outline'): void => {
    shown.begin(kind, A);
    shown.add(kind, A, 'one', () => figure.now);
  };
  const settle = async (): Promise<string[]> => {
    shown.settled();
    await vi.runAllTimersAsync();
    return heard.splice(0);
  };
  return { shown, versions, figure, ask, settle, heard };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the editor is asked to ask again', () => {
  test('when a figure that it shows has changed, once, and not for what it does not show', async () => {
    const { ask, settle, figure } = editor({ refresh: true, outline: true });
    ask('lens');
    expect(await settle()).toEqual([]);
    figure.now = '0.75';
    expect(await settle()).toEqual(['workspace/codeLens/refresh']);
    ask('lens');
    expect(await settle()).toEqual([]);
  });

  test('once where everything settles several times in a row', async () => {
    const { shown, ask, settle, figure } = editor({ refresh: true, outline: true });
    ask('lens');
    ask('hint');
    figure.now = '0.75';
    for (let i = 0; i < 5; i++) shown.settled();
    expect(await settle()).toEqual(['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']);
  });

  test('but not about a file that has changed itself: it does that anyway', async () => {
    const { versions, ask, settle, figure } = editor({ refresh: true, outline: true });
    ask('lens');
    versions.set(A, 2);
    figure.now = '0.75';
    expect(await settle()).toEqual([]);
    ask('lens');
    figure.now = '1.00';
    expect(await settle()).toEqual(['workspace/codeLens/refresh']);
  });

  test('nor about one that it has closed', async () => {
    const { versions, ask, settle, figure } = editor({ refresh: true, outline: true });
    ask('lens');
    versions.delete(A);
    figure.now = '0.75';
    expect(await settle()).toEqual([]);
  });

  test('nor where it does not know how', async () => {
    const { shown, ask, settle, figure } = editor({ refresh: false, outline: false });
    await shown.registerOutline();
    for (const kind of ['lens', 'hint', 'outline'] as const) ask(kind);
    figure.now = '0.75';
    expect(await settle()).toEqual([]);
  });
});

test('the outline is registered anew before the old one goes, so that there is always one', async () => {
  const { shown, heard, ask, settle, figure } = editor({ refresh: true, outline: true });
  await shown.registerOutline();
  expect(heard.splice(0)).toEqual(['register 1']);
  ask('outline');
  figure.now = '0.75';
  expect(await settle()).toEqual(['register 2', 'dispose 1']);
});
