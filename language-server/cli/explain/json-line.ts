import { answerTo } from '../../explain/answer.ts';
import { type Asked, questionOf } from '../../explain/question.ts';
import { explained } from '../../prose/explain.ts';
import { jsonText } from '../../text/json.ts';

/**
 * Answers one line of JSON with one line of JSON. Never throws: what cannot be answered is told in `error`.
 * @param defaults what a line that does not say is meant to say
 * @param today ISO date
 */
export function answerLine(line: string, defaults: Asked, today: string): string {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch (error) {
    return jsonText({ id: null, error: `this line is no JSON: ${messageOf(error)}` });
  }
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    return jsonText({
      id: null,
      error: 'a line is an object, as in {"text": "Increase NPS from 31 to 45"}',
    });
  const { id = null, ...given } = asked as Asked & { id?: unknown };
  const question = questionOf({ ...defaults, ...given });
  if (!question.ok) return jsonText({ id, error: question.reason });
  try {
    const { reading, findings } = answerTo(question.value, today);
    return jsonText({
      id,
      lang: reading.lang,
      reading: explained(reading),
      findings: findings.map(({ rule, severity, message, range: [start, end] }) => ({
        rule,
        severity,
        message,
        start,
        end,
      })),
    });
  } catch (error) {
    return jsonText({ id, error: `this text could not be read: ${messageOf(error)}` });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
