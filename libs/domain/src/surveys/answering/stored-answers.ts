import { validateAnswers, type Answers, type Fault, type SurveyDefinition } from '@elinvoima/contracts';
import { Malformed, RuleBroken, type Database } from '../../platform/index.js';

/** Faults by which a program cannot have meant the questionnaire that it was given. */
const malformed = new Set<Fault['code']>(['unknown-member', 'wrong-type']);

/** What was given, checked against the version that was sent. Throws `Malformed` or `RuleBroken`, with a fault for each question. */
export function checkedAnswers(definition: SurveyDefinition, given: unknown): Answers {
  const result = validateAnswers(definition, given);
  if (result.ok) return result.answers;
  if (result.faults.some(({ code }) => malformed.has(code))) throw new Malformed('malformed', {}, result.faults);
  throw new RuleBroken(result.faults);
}

/** Writes checked answers, a row for each question that was answered. One statement. */
export async function keepAnswers(
  db: Database,
  responseId: string,
  definition: SurveyDefinition,
  answers: Answers,
): Promise<void> {
  const rows = definition.questions.flatMap((question) => {
    const answer = answers[question.key];
    if (answer === undefined) return [];
    const isText = question.type === 'short_text' || question.type === 'long_text';
    return [
      {
        questionKey: question.key,
        metricKey: question.metricKey ?? null,
        number: typeof answer === 'number' ? answer : null,
        codes: typeof answer === 'number' || isText ? null : typeof answer === 'string' ? [answer] : [...answer],
        text: isText ? String(answer) : null,
      },
    ];
  });
  await db.query(
    `insert into survey_answers (response_id, question_key, metric_key, value_number, value_codes, value_text)
     select $1, a."questionKey", a."metricKey", a.number, a.codes, a.text
     from jsonb_to_recordset($2::jsonb) as a ("questionKey" text, "metricKey" text, number double precision, codes text[], text text)`,
    [responseId, JSON.stringify(rows)],
  );
}

interface StoredAnswer {
  questionKey: string;
  number: number | null;
  codes: string[] | null;
  text: string | null;
}

/** The answers as they were given, in the order of the questions: what `keepAnswers` wrote. One statement. */
export async function storedAnswers(db: Database, responseId: string, definition: SurveyDefinition): Promise<Answers> {
  const rows = await db.query<StoredAnswer>(
    `select question_key as "questionKey", value_number as number, value_codes as codes, value_text as text
     from survey_answers where response_id = $1`,
    [responseId],
  );
  const byKey = new Map(rows.map((row) => [row.questionKey, row]));
  return Object.fromEntries(
    definition.questions.flatMap(({ key, type }): [string, Answers[string]][] => {
      const row = byKey.get(key);
      if (row === undefined) return [];
      const codes = row.codes ?? [];
      return [[key, row.number ?? row.text ?? (type === 'multi' ? codes : (codes[0] ?? ''))]];
    }),
  );
}

/** Both in the order of the questions, so that equal answers read equal. */
export const sameAnswers = (one: Answers, other: Answers): boolean => JSON.stringify(one) === JSON.stringify(other);
