/**
 * `npm run audit`: known weaknesses in what is used. One that is grave and in what people install fails; those of tools that
 * only build and test are told. Where the registry gives no answer, as without a network, that is said and nothing fails.
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.ts';

interface Weakness {
  readonly name: string;
  readonly severity: 'info' | 'low' | 'moderate' | 'high' | 'critical';
  readonly range: string;
}

/** The packages that went into the bundles, by the file that says their licences. */
export function bundledIn(licences: string): Set<string> {
  return new Set(
    [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d\S* \(.*\)$/gm)].map(([, name]) => name!),
  );
}

/**
 * What npm's answer means.
 * @param answer what `npm audit --json` has printed
 * @param bundled the names of the packages that are shipped
 */
export function judge(answer: string, bundled: ReadonlySet<string>): { fails: boolean; lines: string[] } {
  const weaknesses = read(answer);
  if (!weaknesses) return { fails: false, lines: ['SKIPPED: the registry tells nothing about weaknesses.'] };
  const grave = ({ name, severity }: Weakness) =>
    bundled.has(name) && (severity === 'high' || severity === 'critical');
  return {
    fails: weaknesses.some(grave),
    lines: [
      `${weaknesses.length} packages with known weaknesses.`,
      ...weaknesses.map((one) => {
        const { name, severity, range } = one;
        return `${grave(one) ? 'FAILED' : 'told'}: ${name} ${range}, ${severity}${bundled.has(name) ? '' : ', not in what is shipped'}`;
      }),
    ],
  };
}

function read(answer: string): Weakness[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(answer) as { vulnerabilities?: Record<string, Weakness> };
    return vulnerabilities && Object.values(vulnerabilities);
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const npm = process.env.npm_execpath;
  const args = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    : spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const licences = await readFile(join(root, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
  const { fails, lines } = judge(stdout ?? '', bundledIn(licences));
  console.log(lines.join('\n'));
  process.exit(fails ? 1 : 0);
}
