import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Range } from '../../model/file.ts';
import { type Lines, lineStarts } from '../../model/position.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { RuleSetting, SettingsChange } from '../settings.ts';
import { MESSAGE_LANGUAGES } from '../speak.ts';
import { findingOf, type Problem, rangeOf, unknown, wrong } from './bad-config.ts';
import { checkValue } from './check-value.ts';
import { type ConfigSpeech, configSpeech } from './config-speech.ts';
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
 * @param language code of the one that the editor speaks; a `messages` in the file wins over it
 * @param previous the file as it was. What it said stays in force while the text is no JSON, as happens at every other keystroke.
 */
export function parseConfig(
  uri: string,
  text: string,
  rules: readonly Rule[],
  previous?: ConfigFile,
  language = 'en',
): ConfigFile {
  const lines: Lines = { lines: lineStarts(text), length: text.length };
  const { tree, problem: found } = readJson(text);
  const speech = configSpeech(spokenIn(tree) ?? language);
  const { say } = speech;
  const read = tree && readKeys(tree, rules, speech);
  const problem = found?.(speech);
  if (problem && previous) {
    const message = say('before', { message: problem.message });
    return { ...previous, text, ...lines, findings: [findingOf(uri, { ...problem, message }, speech)] };
  }
  const problems = problem ? [problem] : (read?.problems ?? []);
  const findings = problems.map((one) => findingOf(uri, one, speech)).sort((a, b) => a.range[0] - b.range[0]);
  return { uri, text, ...lines, ...NOTHING, ...read?.says, findings };
}

const NOTHING = { root: false, ignore: [], settings: {}, places: new Map<string, Range>() } as const;

type Says = Pick<ConfigFile, 'root' | 'profiles' | 'ignore' | 'settings' | 'places'>;

/** The language that the file itself names for messages. */
function spokenIn(tree: Node | undefined): string | undefined {
  const said: unknown = tree && findNodeAtLocation(tree, ['messages'])?.value;
  return MESSAGE_LANGUAGES.find((language) => language === said);
}

function readJson(text: string): { tree?: Node; problem?: (speech: ConfigSpeech) => Problem } {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    // The parser descends once for every bracket: thousands of them exhaust the stack.
    return { problem: ({ say }) => ({ range: [0, 0], severity: 'error', message: say('deep') }) };
  }
  const [error] = errors;
  if (error) return { ...(tree && { tree }), problem: (speech) => syntaxProblem(error, text, speech) };
  if (!tree) return {};
  const { type } = tree;
  if (type !== 'object') return { problem: ({ say }) => wrong(tree, say('notObject')) };
  return { tree };
}

function readKeys(
  tree: Node,
  rules: readonly Rule[],
  speech: ConfigSpeech,
): { says: Says; problems: Problem[] } {
  const { say, listed } = speech;
  const problems: Problem[] = [];
  const places = new Map<string, Range>();
  const values: Partial<Record<Key, unknown>> = {};
  let ruleSettings: Readonly<Record<string, Partial<RuleSetting>>> | undefined;
  for (const [key, value] of pairs(tree, problems, speech)) {
    const name: string = key.value;
    if (name === 'rules') {
      ruleSettings = checkRules(value, rules, problems, places, speech);
    } else if (isKey(name)) {
      const found = checkValue(value, KEYS[name].schema, say('quote', { word: name }), speech);
      problems.push(...found);
      if (found.length > 0) continue;
      values[name] = getNodeValue(value);
      places.set(name, rangeOf(value));
    } else {
      const known = (): string => say('known', { names: listed(KEY_NAMES) });
      problems.push(
        unknown(key, KEY_NAMES, speech, (word, advice = known()) => say('noSetting', { word, advice })),
      );
    }
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
