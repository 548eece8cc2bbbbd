import { join, resolve } from 'node:path';

/** The project's root folder, absolute. */
export const root = resolve(import.meta.dirname, '..');

/** What is installed at first use (VS Code for the browser, a browser) lives here; OKR_CACHE names another folder. */
export const cache = process.env.OKR_CACHE ?? join(root, '.cache');

/** Results and screenshots of the tests; git ignores it. */
export const testOutput = join(root, 'test-output');
