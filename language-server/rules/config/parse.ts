import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Range } from '../../model/file.ts';
import { type Lines, lineStarts } from '../../model/position.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { RuleSetting, SettingsChange } from '../settings.ts';
import { findingOf, listed, type Problem, rangeOf, unknown, wrong } from './bad-config.ts';
import { checkValue } from './check-value.ts';
import { KEY_NAMES, KEYS, type Key } from './keys.ts';
import { pairs } from './pairs.ts';
import { checkRules } from './rules-key.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** What one `okr.config.json` says. */
export interface ConfigFile extends Lines {
  readonly uri: string;
  readonly text: string;
  /** Its folder is a project of its own. */
  readonly root: boolean;
  /** The profiles it names, if it names any. */
  readonly profiles?: readonly string[];
  /** Patterns of what is not read, relative to its folder. */
  readonly ignore: readonly string[];
  readonly settings: SettingsChange;
  /** Where each value stands: by `ambition`, `rules.kr-count`, `rules.kr-count.max`. */
  readonly places: ReadonlyMap<string, Range>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a settings file: JSON with comments and trailing commas; an empty one says nothing. A value that cannot be
 * understood is a finding and not in force.
 * @param previous the file as it was. What it said stays in force while the text is no JSON, as happens at every other keystroke.
 */
export function parseConfig(
  uri: string,
  text: string,
  rules: readonly Rule[],
  previous?: ConfigFile,
): ConfigFile {
  const lines: Lines = { lines: lineStarts(text), length: text.length };
  const { tree, problem } = readJson(text);
  const read = tree && readKeys(tree, rules);
  if (problem && previous) {
    const message = `${problem.message} Until this is mended, the settings from before hold.`;
    return { ...previous, text, ...lines, findings: [findingOf(uri, { ...problem, message })] };
  }
  const problems = problem ? [problem] : (read?.problems ?? []);
  const findings = problems.map((one) => findingOf(uri, one)).sort((a, b) => a.range[0] - b.range[0]);
  return { uri, text, ...lines, ...NOTHING, ...read?.says, findings };
}

const NOTHING = { root: false, ignore: [], settings: {}, places: new Map<string, Range>() } as const;

const KNOWN_KEYS = `There are ${listed(KEY_NAMES)}.`;

type Says = Pick<ConfigFile, 'root' | 'profiles' | 'ignore' | 'settings' | 'places'>;

function readJson(text: string): { tree?: Node; problem?: Problem } {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    // The parser descends once for every bracket: thousands of them exhaust the stack.
    return {
      problem: {
        range: [0, 0],
        severity: 'error',
        message: 'These settings are nested too deeply to be read.',
      },
    };
  }
  if (errors[0]) return { ...(tree && { tree }), problem: syntaxProblem(errors[0], text) };
  if (!tree) return {};
  if (tree.type !== 'object')
    return {
      problem: wrong(tree, 'Settings are written between { and }, as in { "ambition": "committed" }.'),
    };
  return { tree };
}

function readKeys(tree: Node, rules: readonly Rule[]): { says: Says; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<string, Range>();
  const values: Partial<Record<Key, unknown>> = {};
  let ruleSettings: Readonly<Record<string, Partial<RuleSetting>>> | undefined;
  for (const [key, value] of pairs(tree, problems)) {
    const name: string = key.value;
    if (name === 'rules') {
      ruleSettings = checkRules(value, rules, problems, places);
    } else if (isKey(name)) {
      const found = checkValue(value, KEYS[name].schema, `“${name}”`);
      problems.push(...found);
      if (found.length > 0) continue;
      values[name] = getNodeValue(value);
      places.set(name, rangeOf(value));
    } else problems.push(unknown(key, 'setting', KEY_NAMES, KNOWN_KEYS));
  }
  const { $schema, root, extends: profiles, ignore, ...settings } = values;
  return {
    problems,
    says: {
      root: root === true,
      ...(profiles !== undefined && { profiles: [profiles].flat() as string[] }),
      ignore: (ignore as string[] | undefined) ?? [],
      // Each value was compared with the schema of its key.
      settings: { ...(settings as SettingsChange), ...(ruleSettings && { rules: ruleSettings }) },
      places,
    },
  };
}

function isKey(name: string): name is Key {
  return Object.hasOwn(KEYS, name);
}
