import type { Argument, Command, Option } from 'commander';

/** What may stand in a place: one of some words, a path, or nothing that could be proposed. */
export interface Value {
  /** What the help calls it. */
  readonly name: string;
  readonly choices: readonly string[];
  readonly isPath: boolean;
}

export interface CompletedOption {
  /** `--format`, and `-f` where there is one. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What stands behind it; missing where nothing does. */
  readonly value?: Value;
}

export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What stands in the place of its arguments; missing where it takes none. */
  readonly argument?: Value;
}

const PATHS = /^(?:paths?|files?|folder|dir)$/;

/** Every command with what can be completed in it, as its help tells it. */
export function completedCommands(program: Command): CompletedCommand[] {
  const help = program.createHelp();
  const visible = help.visibleCommands(program).filter((command) => command.name() !== 'help');
  const commands = visible.map((command): CompletedCommand => {
    const argument = command.registeredArguments[0];
    return {
      name: command.name(),
      description: command.description(),
      options: help.visibleOptions(command).map(optionOf),
      ...(argument && { argument: placeOf(argument) }),
    };
  });
  const names = commands.map(({ name }) => name);
  const options = help.visibleOptions(program).map(optionOf);
  return [
    {
      name: '',
      description: program.description(),
      options,
      argument: { name: 'command', choices: [...names, 'help'], isPath: false },
    },
    ...commands,
    {
      name: 'help',
      description: 'print the help of a command',
      options: [],
      argument: { name: 'command', choices: names, isPath: false },
    },
  ];
}

function optionOf(option: Option): CompletedOption {
  const takes = option.required || option.optional;
  const name = /<([^<>]+)>/.exec(option.flags)?.[1] ?? '';
  return {
    flags: [option.long, option.short].filter((flag): flag is string => flag !== undefined),
    description: option.description,
    ...(takes && { value: { name, choices: option.argChoices ?? [], isPath: PATHS.test(name) } }),
  };
}

function placeOf(argument: Argument): Value {
  const name = argument.name();
  return { name, choices: argument.argChoices ?? [], isPath: PATHS.test(name) };
}
