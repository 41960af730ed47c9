import { isScale, mayShow, scaleValues, type MetricKey, type Question } from '@elinvoima/contracts';
import { texts } from '@elinvoima/contracts/texts';
import { questionMeasure, saysDontKnow } from './measures.js';
import { frameOf, isUnanimous, measured, sizeOf, takeOfLots, type Measured } from './measured.js';
import { enoughOfLot } from '../published/told-apart.js';
import type { Pool } from './waves-together.js';

export interface QuestionResult {
  key: string;
  section: string | null;
  type: Question['type'];
  text: Question['text'];
  metricKey: MetricKey | null;
  /** Who answered this question; "don't know" is not among them. Null when too few did. */
  n: number | null;
  /** Null when too few said so, also when nobody did: else nobody could be told from a few. */
  dontKnow: number | null;
  /** False when too few answered this question: nothing of it is then told. */
  shown: boolean;
  /** The mean of a scale (of CSAT the share of 4–5, of NPS the score). */
  measured: Measured | null;
  /** All gave the same answer: of a scale only the mean is told, of words nothing. */
  unanimous: boolean;
  distribution: { value: string; label: Question['text'] | null; count: number }[];
}

export const isText = ({ type }: Question): boolean => type === 'short_text' || type === 'long_text';

/** Questions that are counted: all but written ones, statements and the wish to be contacted. */
export const countedQuestions = (questions: readonly Question[]): Question[] =>
  questions.filter((question) => !isText(question) && question.type !== 'statement' && question.type !== 'contact_me');

/** What could be chosen, in the questionnaire's order. */
export function choicesOf(question: Question): { value: string; label: Question['text'] | null }[] {
  if (isScale(question.type)) return scaleValues(question.type).map((value) => ({ value: String(value), label: null }));
  if (question.type === 'yes_no')
    return (['yes', 'no'] as const).map((value) => ({ value, label: texts[`shell.value.${value}`] }));
  return (question.options ?? []).map(({ code, text }) => ({ value: code, label: text }));
}

export function questionResult(question: Question, pool: Pool): QuestionResult {
  const { responses, anonymous, frame } = pool;
  const given = responses.filter(({ answers }) => answers[question.key] !== undefined);
  const answered = enoughOfLot(given.filter(({ answers }) => !saysDontKnow(answers[question.key])));
  // Beside the answers of the same lots: alone they would be the few of whom nothing else is told.
  const told = new Set(answered.map(({ lotId }) => lotId));
  const unknowing = enoughOfLot(
    given.filter(({ answers, lotId }) => told.has(lotId) && saysDontKnow(answers[question.key])),
  );
  const shown = mayShow(sizeOf(answered, anonymous));
  const said = answered.map(({ answers }) => answers[question.key]);
  const unanimous = shown && isUnanimous(said.map((answer) => JSON.stringify(answer)));
  const counts = new Map<string, number>();
  for (const value of said.flat()) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const measure = questionMeasure(question);
  return {
    key: question.key,
    section: question.section ?? null,
    type: question.type,
    text: question.text,
    metricKey: question.metricKey ?? null,
    n: shown ? answered.length : null,
    dontKnow: shown && mayShow(sizeOf(unknowing, anonymous)) ? unknowing.length : null,
    shown,
    measured:
      measure && measured(measure, takeOfLots(measure, responses, anonymous), frameOf(measure, frame, anonymous)),
    unanimous,
    distribution:
      shown && !unanimous
        ? choicesOf(question).map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }))
        : [],
  };
}
