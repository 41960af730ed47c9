import {
  csatFigure,
  dontKnow,
  indexOfAnswer,
  isScale,
  meanFigure,
  npsFigure,
  scales,
  shareFigure,
  type Answers,
  type Figure,
  type MetricKey,
  type Question,
  type SurveyDefinition,
} from '@elinvoima/contracts';

/** The figures that a survey is known by, in the order in which they are told. */
export const headlineMetrics = [
  'index',
  'nps',
  'csat',
  'ces',
  'factor_information',
  'factor_availability',
  'factor_treatment',
  'factor_competence',
  'factor_legal_certainty',
  'factor_efficiency',
] as const;
export type HeadlineMetric = (typeof headlineMetrics)[number];

/** How the number is read: 0–100, −100…+100, per cent, or on the question's own scale. */
export type MeasureUnit = 'index' | 'nps' | 'percent' | 'scale';

/** One thing that is computed from answers: where its numbers come from and what is made of them. */
export interface Measure {
  /** The same from wave to wave: a metric, or a question's key. */
  key: string;
  metric: HeadlineMetric | null;
  unit: MeasureUnit;
  questionKeys: readonly string[];
  text: Question['text'] | null;
  scale: { low: number; high: number };
  /** Whether only the newest answer of each organisation counts. */
  perOrganisation: boolean;
  /** Null where it was not answered, or "don't know". */
  read(answers: Answers): number | null;
  figure(values: readonly number[], frame: number | null): Figure | null;
  /** What is always told next to it: the mean of CSAT, the share of 5–7 of CES. */
  beside?: { kind: 'mean' | 'share'; figure(values: readonly number[], frame: number | null): Figure | null };
  /** What one respondent gives to the figure, which is the mean of these. */
  points(value: number): number;
}

const numberAt = (answers: Answers, key: string): number | null => {
  const answer = answers[key];
  return typeof answer === 'number' ? answer : null;
};

const hundred = { low: 0, high: 100 };

/** The measure of one question with numbers; its metric decides how a scale of ten is told. */
function ofQuestion(question: Question, metric: HeadlineMetric | null): Measure | null {
  const { key, type, text } = question;
  if (!isScale(type)) return null;
  const base = {
    key: metric ?? key,
    metric,
    questionKeys: [key],
    text,
    scale: scales[type],
    perOrganisation: false,
    read: (answers: Answers) => numberAt(answers, key),
  };
  const meanOfScale = (values: readonly number[], frame: number | null): Figure | null =>
    meanFigure(values, scales[type], frame);
  if (type === 'nps')
    return {
      ...base,
      unit: 'nps',
      figure: npsFigure,
      points: (value) => (value >= 9 ? 100 : value <= 6 ? -100 : 0),
    };
  if (type === 'csat5')
    return {
      ...base,
      unit: 'percent',
      figure: csatFigure,
      beside: { kind: 'mean', figure: meanOfScale },
      points: (value) => (value >= 4 ? 100 : 0),
    };
  if (type === 'ces7')
    return {
      ...base,
      unit: 'scale',
      figure: meanOfScale,
      beside: {
        kind: 'share',
        figure: (values, frame) => shareFigure(values.filter((value) => value >= 5).length, values.length, frame),
      },
      points: (value) => value,
    };
  if (metric === null) return { ...base, unit: 'scale', figure: meanOfScale, points: (value) => value };
  return {
    ...base,
    unit: 'index',
    scale: hundred,
    read: (answers) => {
      const answer = numberAt(answers, key);
      return answer === null ? null : indexOfAnswer(answer);
    },
    figure: (values, frame) => meanFigure(values, hundred, frame),
    beside: { kind: 'mean', figure: (values, frame) => meanFigure(values.map(answerOfIndex), scales.scale10, frame) },
    points: (value) => value,
  };
}

const answerOfIndex = (index: number): number => (index * 9) / 100 + 1;

/** T.a: the mean of the three answers on 0–100, one for each organisation, and only where all three were answered. */
function indexMeasure(questions: readonly Question[]): Measure | null {
  const keys = (['nki_1', 'nki_2', 'nki_3'] as const).map(
    (metric) => questions.find(({ metricKey }) => metricKey === metric)?.key,
  );
  if (!keys.every((key) => key !== undefined)) return null;
  return {
    key: 'index',
    metric: 'index',
    unit: 'index',
    questionKeys: keys,
    text: null,
    scale: hundred,
    perOrganisation: true,
    read: (answers) => {
      const scores = keys.map((key) => numberAt(answers, key)).filter((score) => score !== null);
      if (scores.length < keys.length) return null;
      return indexOfAnswer(scores.reduce((sum, score) => sum + score, 0) / scores.length);
    },
    figure: (values, frame) => meanFigure(values, hundred, frame),
    points: (value) => value,
  };
}

const isHeadline = (metric: MetricKey | undefined): metric is HeadlineMetric & MetricKey =>
  metric !== undefined && (headlineMetrics as readonly string[]).includes(metric);

/** The headline measures that a questionnaire asks for. */
export function headlineMeasures({ questions }: SurveyDefinition): Measure[] {
  return headlineMetrics.flatMap((metric) => {
    if (metric === 'index') return indexMeasure(questions) ?? [];
    const question = questions.find(({ metricKey }) => isHeadline(metricKey) && metricKey === metric);
    return question === undefined ? [] : (ofQuestion(question, metric) ?? []);
  });
}

/** A question as a measure on its own scale, under its own key; null of one without numbers. */
export const questionMeasure = (question: Question): Measure | null => {
  const measure = ofQuestion(question, null);
  return measure && { ...measure, key: question.key };
};

export const saysDontKnow = (answer: Answers[string] | undefined): boolean => [answer].flat().includes(dontKnow);
