import { type Browser, chromium, type Page } from 'playwright-core';
import { type BrowserProgram, browserArgs } from './browser.ts';

/** Starts the browser, a new one with an empty profile. */
export function launchBrowser({ executablePath, env = {} }: BrowserProgram): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: browserArgs,
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/** Opens a page that reaches this machine alone: what the editor asks of the internet is refused. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.route(
    (url) => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  return page;
}
