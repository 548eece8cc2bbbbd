import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { version } from '../../../package.json';
import type { NewFile } from './files.ts';

/** The workflow stands at the top of the repository, wherever in it the OKRs are. */
export function workflowFile(folder: string): NewFile & { readonly top: string } {
  const top = topOf(folder);
  const paths = relative(top, folder).replaceAll(sep, '/') || '.';
  const text = `# Checks the OKRs, and notes what is found at the lines of a pull request.
name: OKRs
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: okr-as-code/okr@v${version}
        with:
          paths: ${JSON.stringify(paths)}
`;
  return { top, path: '.github/workflows/okr.yml', text, purpose: 'checks every pull request on GitHub' };
}

/** The nearest folder, itself or above, that is a repository; itself where none is. */
function topOf(folder: string): string {
  for (let at = folder, below = ''; at !== below; below = at, at = dirname(at))
    if (existsSync(join(at, '.git'))) return at;
  return folder;
}
