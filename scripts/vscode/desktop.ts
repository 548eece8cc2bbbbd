import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../paths.ts';

/**
 * Finds desktop VS Code by its command `code`.
 * @returns undefined when there is none that can run the extension: not found, too old, or one that opens windows on
 *   another machine (a remote terminal, WSL), where a folder of this machine is no extension
 */
export async function findDesktop(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  if (env.VSCODE_IPC_HOOK_CLI || env.WSL_DISTRO_NAME) return undefined;
  try {
    const { stdout } = await promisify(execFile)('code', ['--version'], {
      env,
      shell: process.platform === 'win32',
      timeout: 20_000,
    });
    const [major = 0, minor = 0] = stdout.split('.').map(Number);
    return major > 1 || minor >= 101 ? 'code' : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a folder in a new window of desktop VS Code, with the extension out of the project's folder. */
export function openDesktop(code: string, folder: string): Promise<void> {
  const child = spawn(code, ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
