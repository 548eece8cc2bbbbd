import type { CompletedCommand, Value } from './commands.ts';

/** A script for bash 3.2 and newer; it needs no package for completion. */
export function bash(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) =>
      value ? [`    ${flags.map((flag) => `${name}:${flag}`).join('|')}) ${propose(value)}; return ;;`] : [],
    ),
  );
  const places = commands.map(({ name, options, argument }) => {
    const flags = options.flatMap((option) => option.flags);
    return `    ${name || "''"}) if [[ $current == -* ]]; then _okr_words ${quoted(flags)}; else ${propose(argument)}; fi ;;`;
  });
  return `# Completion of okr for bash, written by: okr completion bash
_okr_words() {
  COMPREPLY=()
  local word
  for word in $1; do
    [[ $word == "$current"* ]] && COMPREPLY+=("$word")
  done
}

_okr_paths() {
  COMPREPLY=()
  compopt -o filenames 2>/dev/null
  local path
  while IFS= read -r path; do
    [[ -d $path || $path == *.okr || $path == *okr.config.json ]] && COMPREPLY+=("$path")
  done < <(compgen -f -- "$current")
}

_okr() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
    ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  # bash takes --format=json for three words.
  if [[ $current == '=' ]]; then current=''; elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  case $command:$previous in
${values.join('\n')}
  esac
  case $command in
${places.join('\n')}
  esac
}

complete -F _okr okr
`;
}

function propose(value: Value | undefined): string {
  if (value?.choices.length) return `_okr_words ${quoted(value.choices)}`;
  return value?.isPath ? '_okr_paths' : ':';
}

function quoted(words: readonly string[]): string {
  return `'${words.join(' ')}'`;
}
