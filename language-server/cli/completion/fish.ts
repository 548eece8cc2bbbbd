import type { CompletedCommand, CompletedOption, Value } from './commands.ts';

/** A script for fish. */
export function fish(commands: readonly CompletedCommand[]): string {
  const [top, ...rest] = commands;
  const lines = [
    '# Completion of okr for fish, written by: okr completion fish',
    'complete -c okr -f',
    ...top!.options.map((option) => `complete -c okr -n __fish_use_subcommand ${optionSpec(option)}`),
    ...rest.map(
      ({ name, description }) =>
        `complete -c okr -n __fish_use_subcommand -a ${name} -d ${single(description)}`,
    ),
    ...rest.flatMap(({ name, options, argument }) => {
      const within = `complete -c okr -n '__fish_seen_subcommand_from ${name}'`;
      return [
        ...options.map((option) => `${within} ${optionSpec(option)}`),
        ...(argument && (argument.isPath || argument.choices.length > 0)
          ? [`${within} -k -a ${single(candidates(argument))}`]
          : []),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function optionSpec({ flags, description, value }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const behind = value ? ['-x', ...(candidates(value) ? [`-a ${single(candidates(value))}`] : [])] : [];
  return [...names, ...behind, `-d ${single(description)}`].join(' ');
}

function candidates({ choices, isPath }: Value): string {
  if (choices.length > 0) return choices.join(' ');
  return isPath ? '(__fish_complete_suffix .okr)' : '';
}

function single(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
