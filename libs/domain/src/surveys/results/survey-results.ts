import {
  completenessOf,
  csatFigure,
  defaultMinimum,
  dontKnow,
  isScale,
  mayShow,
  meanFigure,
  npsFigure,
  responseRates,
  satisfactionIndex,
  scaleValues,
  scales,
  smallBase,
  type Answers,
  type Figure,
  type GroupSize,
  type MetricKey,
  type NpsFigure,
  type Question,
} from '@elinvoima/contracts';
import { texts } from '@elinvoima/contracts/texts';
import type { CountedResponse, ResultsMaterial } from './survey-results.query.js';

export interface QuestionResult {
  key: string;
  type: Question['type'];
  text: Question['text'];
  metricKey: MetricKey | null;
  /** Who answered this question; "don't know" is not among them. */
  n: number;
  dontKnow: number;
  /** False when too few answered this question: nothing of it is then told but n. */
  shown: boolean;
  /** The mean of a scale (of CSAT the share of 4–5, of NPS the score). */
  figure: Figure | null;
  distribution: { value: string; label: Question['text'] | null; count: number }[];
}

export interface OpenAnswer {
  /** Only of named surveys: an anonymous answer must not be told apart. */
  responseId: string | null;
  questionKey: string;
  text: string;
  /** Only of named surveys. */
  company: { id: string; name: string } | null;
  contact: { id: string; name: string } | null;
  submittedOn: string | null;
  wantsContact: boolean;
}

export interface SurveyResults {
  survey: { id: string; name: string };
  waves: { id: string; name: string }[];
  anonymous: boolean;
  state: 'shown' | 'too_few';
  /** Answers, and how many were invited. */
  n: number;
  invited: number;
  /** How many companies the answers come from; null in anonymous surveys. */
  companies: number | null;
  responseRate: { rr1: number; rr2: number } | null;
  minimum: { answers: number; companies: number };
  smallBase: boolean;
  index: Figure | null;
  nps: NpsFigure | null;
  questions: QuestionResult[];
  openAnswers: OpenAnswer[];
}

const numberOf = (answers: Answers, key: string | undefined): number | null => {
  const answer = key === undefined ? undefined : answers[key];
  return typeof answer === 'number' ? answer : null;
};

const isText = ({ type }: Question): boolean => type === 'short_text' || type === 'long_text';

/** An anonymous answer cannot be told apart by company; then answers alone are counted. */
function sizeOf(responses: readonly CountedResponse[], anonymous: boolean): GroupSize {
  return {
    answers: responses.length,
    companies: anonymous ? null : new Set(responses.map(({ organisation, id }) => organisation ?? id)).size,
  };
}

function figureOf({ type }: Question, values: number[], frame: number): Figure | null {
  if (type === 'nps') return npsFigure(values, frame);
  if (type === 'csat5') return csatFigure(values, frame);
  return isScale(type) ? meanFigure(values, scales[type], frame) : null;
}

/** What could be chosen, in the questionnaire's order. */
function choicesOf(question: Question): { value: string; label: Question['text'] | null }[] {
  if (isScale(question.type)) return scaleValues(question.type).map((value) => ({ value: String(value), label: null }));
  if (question.type === 'yes_no')
    return (['yes', 'no'] as const).map((value) => ({ value, label: texts[`shell.value.${value}`] }));
  return (question.options ?? []).map(({ code, text }) => ({ value: code, label: text }));
}

function questionResult(question: Question, material: ResultsMaterial, anonymous: boolean): QuestionResult {
  const given = material.responses.filter(({ answers }) => answers[question.key] !== undefined);
  const saysDontKnow = ({ answers }: CountedResponse): boolean => [answers[question.key]].flat().includes(dontKnow);
  const answered = given.filter((response) => !saysDontKnow(response));
  const shown = mayShow(sizeOf(answered, anonymous));
  const values = answered.map(({ answers }) => numberOf(answers, question.key)).filter((value) => value !== null);
  const counts = new Map<string, number>();
  for (const { answers } of answered)
    for (const value of [answers[question.key]].flat()) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return {
    key: question.key,
    type: question.type,
    text: question.text,
    metricKey: question.metricKey ?? null,
    n: answered.length,
    dontKnow: shown ? given.length - answered.length : 0,
    shown,
    figure: shown ? figureOf(question, values, material.frame.people) : null,
    distribution: shown
      ? choicesOf(question).map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }))
      : [],
  };
}

/** Named ones newest first; anonymous ones as they come, by random id. */
function openAnswersOf(questions: readonly Question[], material: ResultsMaterial, anonymous: boolean): OpenAnswer[] {
  const responses = anonymous
    ? material.responses
    : material.responses.toSorted((a, b) => b.submittedOn.localeCompare(a.submittedOn));
  const contact = questions.find(({ type }) => type === 'contact_me');
  return questions.filter(isText).flatMap((question) =>
    responses.flatMap((response): OpenAnswer[] => {
      const text = response.answers[question.key];
      if (typeof text !== 'string') return [];
      const wantsContact = contact !== undefined && response.answers[contact.key] !== undefined;
      return [
        anonymous
          ? {
              responseId: null,
              questionKey: question.key,
              text,
              company: null,
              contact: null,
              submittedOn: null,
              wantsContact: false,
            }
          : {
              responseId: response.id,
              questionKey: question.key,
              text,
              company: response.company,
              contact: response.contact,
              submittedOn: response.submittedOn,
              wantsContact,
            },
      ];
    }),
  );
}

/** Share of the invited who answered, by AAPOR's words: break-offs and opt-outs refused, bounced ones stay, the ineligible leave. */
function ratesOf({ definition, invited, responses }: ResultsMaterial): SurveyResults['responseRate'] {
  if (definition === null) return null;
  const grades = responses.map(({ answers }) => completenessOf(definition, answers).grade);
  const count = (grade: string): number => grades.filter((each) => each === grade).length;
  return responseRates({
    complete: count('complete'),
    partial: count('partial'),
    refused: invited.refused + count('break_off'),
    nothingHeard: invited.waiting,
    bounced: invited.bounced,
    // Answers that do not count (quarantined, test).
    other: Math.max(0, invited.answered - responses.length),
    ineligible: invited.ineligible,
  });
}

/** The figures of a survey. Below the smallest group nothing is told but how many answers and companies there are. */
export function surveyResults(material: ResultsMaterial): SurveyResults {
  const { definition, responses, frame } = material;
  const anonymous = definition?.anonymous ?? false;
  const size = sizeOf(responses, anonymous);
  const shown = mayShow(size);
  const questions = definition?.questions ?? [];
  const keyOf = (metric: MetricKey): string | undefined => questions.find(({ metricKey }) => metricKey === metric)?.key;
  const results: SurveyResults = {
    survey: material.survey,
    waves: material.waves,
    anonymous,
    state: shown ? 'shown' : 'too_few',
    n: responses.length,
    invited: frame.people,
    companies: size.companies,
    responseRate: ratesOf(material),
    minimum: { ...defaultMinimum },
    smallBase: responses.length < smallBase,
    index: null,
    nps: null,
    questions: [],
    openAnswers: [],
  };
  if (!shown || definition === null) return results;

  const [one, two, three] = [keyOf('nki_1'), keyOf('nki_2'), keyOf('nki_3')];
  const scored = responses.filter(({ answers }) => [one, two, three].every((key) => numberOf(answers, key) !== null));
  const index = satisfactionIndex(
    responses.map(({ organisation, submittedOn, answers }) => ({
      companyId: organisation,
      submittedOn,
      scores: [numberOf(answers, one), numberOf(answers, two), numberOf(answers, three)],
    })),
    anonymous ? frame.people : frame.organisations,
  );
  const asked = questions
    .filter((question) => question.type !== 'statement' && question.type !== 'contact_me' && !isText(question))
    .map((question) => questionResult(question, material, anonymous));
  const nps = asked.find(({ metricKey, shown: isShown }) => metricKey === 'nps' && isShown);
  return {
    ...results,
    index: mayShow(sizeOf(scored, anonymous)) ? index : null,
    nps: (nps?.figure as NpsFigure | null | undefined) ?? null,
    questions: asked,
    openAnswers: openAnswersOf(questions, material, anonymous),
  };
}
