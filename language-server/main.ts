/*
 * The server's one file for both of its places: a process of Node, which has a disk, and a worker of the browser, which
 * has an editor to ask. Only the half that fits is evaluated.
 */
if (typeof process === 'object' && typeof process.versions?.node === 'string') void import('./main.node.ts');
else void import('./main.browser.ts');
