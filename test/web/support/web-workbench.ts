import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser, openPage } from '../../editor/support/page.ts';
import { Workbench } from '../../editor/support/workbench.ts';
import { Workspace } from '../../editor/support/workspace.ts';

/** How a window is opened. */
export interface WebOptions {
  /** The file system that the folder is in; one that can be written to where it is left out. */
  readonly scheme?: 'test-files' | 'test-readonly' | 'vscode-vfs';
  /** Folders to be opened together, by their paths; the whole folder where they are left out. */
  readonly folders?: readonly string[];
  /** Whether trust is of account: then `vscode-vfs` is in restricted mode, other schemes never are. */
  readonly mindsTrust?: boolean;
}

/** VS Code for the Web with a folder open: a workbench without a server, all of it in the browser. */
export class WebWorkbench extends Workbench {
  /** What the page and its workers have said on the console, the errors alone. */
  readonly errors: string[] = [];

  /** Opens a window on a folder with these files. */
  static async openWeb(files: Record<string, string>, options: WebOptions = {}): Promise<WebWorkbench> {
    const web = inject('web');
    if ('missing' in web) throw new Error(web.missing);
    const workspace = await Workspace.create(files);
    const browser = await launchBrowser(web.browser);
    const page = await openPage(browser);
    const workbench = new WebWorkbench(browser, page, workspace);
    const { scheme = 'test-files', folders, mindsTrust } = options;
    const root = `${scheme}://host${workspace.folder}`;
    const address = new URL(`http://127.0.0.1:${web.port}/`);
    if (folders) {
      const places = folders.map((path) => ({ uri: `${root}/${path}` }));
      await workspace.write('all.code-workspace', JSON.stringify({ folders: places }));
      address.searchParams.set('workspace', `${root}/all.code-workspace`);
    } else address.searchParams.set('folder', root);
    if (mindsTrust) address.searchParams.set('trust', '');
    await page.goto(address.toString());
    await workbench.restored();
    return workbench;
  }

  protected constructor(browser: Browser, page: Page, workspace: Workspace) {
    super(browser, page, workspace);
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }
}
