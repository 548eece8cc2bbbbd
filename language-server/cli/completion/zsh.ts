import type { CompletedCommand, CompletedOption, Value } from './commands.ts';

/** A script for zsh, to be found on the `fpath` or read with `source`. */
export function zsh(commands: readonly CompletedCommand[]): string {
  const [top, ...rest] = commands;
  const described = rest.map(({ name, description }) => `    ${single(`${name}:${description}`)}`);
  const cases = rest.map(
    ({ name, options, argument }) =>
      `    ${name}) _arguments -s ${[...options.map(optionSpec), ...argumentSpec(argument)].join(' \\\n      ')} ;;`,
  );
  return `#compdef okr
# Completion of okr for zsh, written by: okr completion zsh
_okr() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands
  commands=(
${described.join('\n')}
  )
  _arguments -C -s ${top!.options.map(optionSpec).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
  command) _describe -t commands 'command of okr' commands ;;
  rest)
    case $words[1] in
${cases.join('\n')}
    esac ;;
  esac
}

if [ "$funcstack[1]" = _okr ]; then
  _okr "$@"
else
  compdef _okr okr
fi
`;
}

function optionSpec({ flags, description, value }: CompletedOption): string {
  const excluded = flags.length > 1 ? `(${flags.join(' ')})` : '';
  const told = `[${description.replaceAll(/[[\]\\]/g, '\\$&')}]`;
  const behind = value ? `:${value.name}:${action(value)}` : '';
  if (flags.length === 1) return single(`${flags[0]}${told}${behind}`);
  return `${single(excluded)}{${flags.join(',')}}${single(`${told}${behind}`)}`;
}

function argumentSpec(argument: Value | undefined): string[] {
  return argument ? [single(`*:${argument.name}:${action(argument)}`)] : [];
}

function action({ choices, isPath }: Value): string {
  if (choices.length > 0) return `(${choices.join(' ')})`;
  return isPath ? '_files -g "*.okr okr.config.json"' : ' ';
}

function single(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
