import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, it } from 'vitest';
import { root, testOutput } from '../../scripts/paths.ts';
import { readVsix } from '../web/support/vsix.ts';

it('packs what the extension needs and nothing else', async () => {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  expect(files.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY-LICENCES.txt',
    'dist/extension.cjs',
    'dist/extension.web.cjs',
    'dist/preview.css',
    'dist/preview.js',
    'dist/server.cjs',
    'docs/okr.config.schema.json',
    'extension/icons/okr-dark.svg',
    'extension/icons/okr-light.svg',
    'extension/icons/okr-view.svg',
    'extension/icons/okr.png',
    'extension/walkthrough/check-in.svg',
    'extension/walkthrough/mend.svg',
    'extension/walkthrough/preview.svg',
    'extension/walkthrough/write.svg',
    'grammar/language-configuration.json',
    'grammar/okr.tmLanguage.json',
    'l10n/bundle.l10n.pl.json',
    'l10n/bundle.l10n.ru.json',
    'l10n/bundle.l10n.sv.json',
    'l10n/bundle.l10n.zh-cn.json',
    'package.json',
    'package.nls.json',
    'package.nls.pl.json',
    'package.nls.ru.json',
    'package.nls.sv.json',
    'package.nls.zh-cn.json',
  ]);
});

it('stays small', async () => {
  expect((await stat(join(testOutput, 'okr.vsix'))).size).toBeLessThan(2_000_000);
});

it('has a readme whose links lead somewhere from a marketplace, too', async () => {
  const files = await readVsix(join(testOutput, 'okr.vsix'));
  const readme = new TextDecoder().decode(files.get('readme.md'));
  const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((to) => !/^https:\/\//.test(to))).toEqual([]);
});
