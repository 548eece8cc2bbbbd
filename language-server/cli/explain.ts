import { Command, Option } from 'commander';
import type { Asked } from '../explain/question.ts';
import type { IsoDate } from '../model/dates.ts';
import { localToday } from '../workspace/today.ts';
import { dateArgument } from './arguments.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';

export interface ExplainOptions extends Asked {
  readonly stdin?: true;
  readonly today?: IsoDate;
}

export function explainCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('explain')
    .description('Say what is read out of a sentence: verb, metric, baseline, target, deadline and kind.')
    .argument('[text...]', 'the sentence')
    .addOption(
      new Option('-k, --kind <kind>', 'what the sentence is written for')
        .choices(['objective', 'kr', 'initiative', 'kpi'])
        .default('kr'),
    )
    .option('-l, --lang <code>', 'its language, as in en (default: detected)')
    .option(
      '-c, --cycle <name>',
      'its objective’s cycle, as in 2026-Q1: for deadlines such as “end of the quarter”',
    )
    .option('--today <date>', 'the current day, as in 2026-03-31 (default: the real one)', dateArgument)
    .option('--stdin', 'answer each line of JSON on the standard input with a line of JSON')
    .addHelpText(
      'after',
      `
Example
  okr explain "Increase NPS from 31 to 45 by the end of March" --cycle 2026-Q1

With --stdin, a line is {"id": …, "kind": …, "text": …, "lang": …, "cycle": …}; only the text must be there.`,
    )
    .action(async (words: string[], options: ExplainOptions) =>
      done(await explain(words.join(' '), options, io)),
    );
}

/** Explains one text to a person, or each line of the input to a program. */
export async function explain(text: string, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const { stdin, today = localToday(io.now()), ...asked } = options;
  if (stdin ? text !== '' : text === '') {
    const wrong = stdin
      ? 'With --stdin, the texts come from there: leave out the other.'
      : 'Write the sentence to be explained, or --stdin.';
    io.stderr.write(`okr: ${wrong}\n`);
    return EXIT.trouble;
  }
  if (stdin) {
    const [{ linesOf }, { answerLine }] = await Promise.all([
      import('./explain/lines.ts'),
      import('./explain/json-line.ts'),
    ]);
    for await (const line of linesOf(io.stdin)) io.stdout.write(`${answerLine(line, asked, today)}\n`);
    return EXIT.clean;
  }
  const [{ questionOf }, { answerTo }, { answerText }] = await Promise.all([
    import('../explain/question.ts'),
    import('../explain/answer.ts'),
    import('./explain/text.ts'),
  ]);
  const question = questionOf({ ...asked, text });
  if (!question.ok) {
    io.stderr.write(`okr: ${question.reason}.\n`);
    return EXIT.trouble;
  }
  io.stdout.write(answerText(answerTo(question.value, today)));
  return EXIT.clean;
}
