import { defineConfig } from 'vitest/config';

/** One VS Code on one machine: the files run one after the other, and the setup has the time of a first installation. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    // Pictures for the docs are made when they are wanted: `npm run pictures`.
    exclude: process.env.OKR_PICTURES ? [] : ['pictures.test.ts'],
    globalSetup: ['support/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
