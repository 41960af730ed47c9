import type { Fault } from '../problem.js';
import type { Question, SurveyDefinition } from './definition.js';

/** A key that is not taken: `improve`, then `improve_2` and on. */
export function freeKey(base: string, taken: ReadonlySet<string>): string {
  const stem = base.replace(/_\d+$/, '').slice(0, 36);
  if (!taken.has(base)) return base;
  let n = 2;
  while (taken.has(`${stem}_${n}`)) n += 1;
  return `${stem}_${n}`;
}

/**
 * Makes another question of one: a new key, which cuts its series, and no metric, since it no longer measures that.
 * What hung on its answer hangs on it still.
 */
export function cutSeries(
  definition: SurveyDefinition,
  key: string,
  taken: ReadonlySet<string> = new Set(),
): SurveyDefinition {
  const all = new Set([...taken, ...definition.questions.map((question) => question.key)]);
  const fresh = freeKey(key, all);
  return {
    ...definition,
    questions: definition.questions.map((question): Question => {
      if (question.key === key) {
        const { metricKey: _metric, ...rest } = question;
        return { ...rest, key: fresh };
      }
      return question.showIf?.question === key
        ? { ...question, showIf: { ...question.showIf, question: fresh } }
        : question;
    }),
  };
}

/**
 * What a draft may not do to what has been published: a key that was asked with one scale is never asked with another, nor does it
 * begin to measure something else; and what answers were promised to be, named or anonymous, they stay.
 */
export function faultsAgainstPublished(draft: SurveyDefinition, published: readonly SurveyDefinition[]): Fault[] {
  const faults: Fault[] = [];
  for (const [index, question] of draft.questions.entries()) {
    const asked = published.flatMap(({ questions }) => questions.filter(({ key }) => key === question.key));
    if (asked.some(({ type }) => type !== question.type))
      faults.push({ pointer: `/questions/${index}/type`, code: 'survey-scale-changed' });
    else if (asked.some(({ metricKey }) => metricKey !== question.metricKey))
      faults.push({ pointer: `/questions/${index}/metricKey`, code: 'survey-metric-changed' });
  }
  if (published.some(({ anonymous }) => anonymous !== draft.anonymous))
    faults.push({ pointer: '/anonymous', code: 'survey-promise-made' });
  return faults;
}
