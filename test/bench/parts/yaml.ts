/** Against yaml-language-server with a JSON schema, on the same OKRs written in YAML. */
import { okrText } from '../generated/okr-text.ts';
import { FOUR, oneFile } from '../generated/okrs.ts';
import { writeSettings, yamlForm } from '../generated/workspace.ts';
import { okrServer } from '../support/client.ts';
import { count, ms, times } from '../support/figures.ts';
import { inFolders } from '../support/folder.ts';
import type { Measure, Target } from '../support/report.ts';
import { median, percentile } from '../support/statistics.ts';
import { eagerYamlServer, ITS_DELAY, version, yamlServer } from '../yaml/server.ts';
import { Typist } from '../yaml/typist.ts';

interface Sized {
  readonly objectives: number;
  readonly okr: readonly number[];
  readonly yaml: readonly number[];
  /** Without its delay. */
  readonly eager: readonly number[];
}

/** How often a server is typed at before it counts: by then its code is compiled. */
const WARM_UP = 4;

const ABOUT = `One file with everything in it, as \`.okr\` and as YAML, with [a schema](../test/bench/yaml/okrs.schema.json) that knows names, required fields, numbers, dates and counts. Both servers
run over stdio, each in its process, and are typed at in turn: a key result's target becomes a word (\`x40\`) and a number again, each time another one. From sending the change to
the findings in which that line's have changed; half of the times are of breaking, half of mending.

yaml-language-server ${version} waits ${ITS_DELAY} ms for more typing before it looks, and starts to wait anew with each letter. People get it like that, so the targets are about that. *Without its delay* is the
same server with that delay set to 0. Our server has no delay. The schema sees a missing or mistyped field; names that lead nowhere, arithmetic and wording it does not.`;

export const measure: Measure = async ({ quick }) => {
  const sizes: Sized[] = [];
  for (const objectives of quick ? [5, 200] : [5, 20, 200, 1000])
    sizes.push(await measureSize(objectives, quick ? 4 : objectives < 1000 ? 20 : 8));
  return {
    title: 'Against yaml-language-server',
    about: ABOUT,
    tables: [
      {
        head: ['objectives', 'key results', '', 'median', '95 %', 'of which okr takes'],
        rows: sizes.flatMap(({ objectives, okr, yaml, eager }) => {
          const row = (name: string, values: readonly number[]): string[] => [
            count(objectives),
            count(objectives * FOUR),
            name,
            ms(median(values)),
            ms(percentile(values, 0.95)),
            values === okr ? '–' : times(median(okr) / median(values)),
          ];
          return [row('okr', okr), row('yaml-language-server', yaml), row('without its delay', eager)];
        }),
      },
    ],
    targets: sizes.map(target),
  };
};

function target({ objectives, okr, yaml }: Sized): Target {
  return {
    id: `yaml-${objectives}`,
    what: `Edit to findings in a file of ${count(objectives)} objectives, of yaml-language-server's time`,
    ours: ms(median(okr)),
    other: ms(median(yaml)),
    ratio: median(okr) / median(yaml),
    promise: { atMost: 0.25 },
  };
}

function measureSize(objectives: number, repetitions: number): Promise<Sized> {
  return inFolders(async ({ workspace }) => {
    writeSettings(workspace);
    const content = oneFile(objectives);
    const okrFile = {
      path: 'okrs.okr',
      text: okrText(content),
      target: /^( {2}kr .* to )\d+$/,
    };
    const yamlFile = { path: 'okrs.yaml', text: yamlForm.text(content), target: /^( +to: )\d+$/ };
    const okr = await Typist.start(okrServer, workspace, okrFile);
    const yaml = await Typist.start(yamlServer, workspace, yamlFile);
    const eager = await Typist.start(eagerYamlServer, workspace, yamlFile);
    const all = [okr, yaml, eager];
    if (new Set(all.map(({ places }) => places)).size > 1) throw new Error('The files are not the same.');
    for (let i = 0; i < WARM_UP + repetitions; i++)
      for (const typist of all) await typist.type((i * 7) % okr.places);
    for (const typist of all) await typist.stop();
    const [first, second, third] = all.map(({ times: all }) => all.slice(2 * WARM_UP));
    return { objectives, okr: first!, yaml: second!, eager: third! };
  });
}
