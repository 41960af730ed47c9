import { defaultMinimum, mayRank, mayShow, smallBase, type Day, type SurveySection } from '@elinvoima/contracts';
import { NotFound } from '../../platform/index.js';
import { breakdownsOf, rollingYear, type Breakdowns } from './figures/breakdowns.js';
import { headlineMeasures } from './figures/measures.js';
import { frameOf, measured, sizeOf, takeOfLots, type Measured } from './figures/measured.js';
import { countedQuestions, questionResult, type QuestionResult } from './figures/question-results.js';
import { trendsOf, type Trend } from './figures/trends.js';
import { poolOf, ratesOf, wavesTogether, type Rates } from './figures/waves-together.js';
import { enoughOfLot } from './published/told-apart.js';
import type { ResultsMaterial, ResultsWave } from './survey-results.query.js';

export interface SurveyResults {
  survey: { id: string; name: string };
  /** What the figures are of: one wave, or those that may be told of together. */
  waves: { id: string; name: string }[];
  anonymous: boolean;
  /** An open link: its answers stand for nobody but those who gave them. */
  isOpen: boolean;
  state: 'shown' | 'too_few';
  /** Answers that count (all that came, when nothing is shown), and how many were invited. */
  n: number;
  /** Answers that do not count yet: they come to, enough at once (`lotsOf`). */
  waiting: number;
  /** The last day on which answers can be given; null when all waves have ended. */
  openUntil: Day | null;
  invited: number;
  /** How many companies the answers come from; null in anonymous surveys. */
  companies: number | null;
  rates: Rates;
  minimum: { answers: number; companies: number };
  /** How many more are needed before anything is told. */
  missing: { answers: number; companies: number };
  smallBase: boolean;
  /** Whether figures may be set in order: at least twelve answers, and forty per cent of those asked. */
  mayRank: boolean;
  figures: Measured[];
  sections: Pick<SurveySection, 'key' | 'title'>[];
  questions: QuestionResult[];
  trends: Trend[];
  breakdowns: Breakdowns | null;
}

/** The waves that are asked for: one, or all that may be told of together, those of the last four quarters apart from older ones. */
function chosenWaves(material: ResultsMaterial, today: Day, waveId: string | undefined): ResultsWave[] {
  if (waveId !== undefined) {
    const wave = material.waves.find(({ id }) => id === waveId);
    if (wave === undefined) throw new NotFound();
    return [wave];
  }
  const { from } = rollingYear(today);
  const hasLists = material.waves.some(({ kind }) => kind !== 'open');
  const candidates = material.waves.filter(({ kind }) => !hasLists || kind !== 'open');
  const [recent, older] = [
    candidates.filter(({ lastDay }) => lastDay >= from),
    candidates.filter(({ lastDay }) => lastDay < from),
  ];
  const together = [...wavesTogether(material, older), ...wavesTogether(material, recent)];
  // Nothing can be told of any of them: then they are all that it is too little of.
  return together.length > 0 ? together : candidates;
}

/**
 * Every published figure of a survey: the page, the interface and the files show what this tells and nothing else. Below the
 * smallest group nothing is told but how many answers and companies there are.
 */
export function surveyResults(material: ResultsMaterial, today: Day, waveId?: string): SurveyResults {
  const waves = chosenWaves(material, today, waveId);
  const pool = poolOf(material, waves);
  const { definition, responses, anonymous, isOpen } = pool;
  const counted = sizeOf(responses, anonymous);
  const oneOfMany = waves.length > 1 && wavesTogether(material, waves).length === 0;
  const shown = mayShow(counted) && !oneOfMany;
  const size = shown ? counted : sizeOf([...responses, ...pool.waiting], anonymous);
  const rates = ratesOf(pool, shown ? enoughOfLot(responses) : []);
  const results: SurveyResults = {
    survey: { id: material.survey.id, name: material.survey.name },
    waves: waves.map(({ id, name }) => ({ id, name })),
    anonymous,
    isOpen,
    state: shown ? 'shown' : 'too_few',
    n: size.answers,
    waiting: pool.waiting.length,
    openUntil:
      waves
        .flatMap((wave) => (wave.isOpen ? wave.lastDay : []))
        .toSorted()
        .at(-1) ?? null,
    invited: pool.frame?.people ?? 0,
    companies: size.companies,
    rates,
    minimum: { ...defaultMinimum },
    missing: {
      answers: Math.max(0, defaultMinimum.answers - size.answers),
      companies: size.companies === null ? 0 : Math.max(0, defaultMinimum.companies - size.companies),
    },
    smallBase: size.answers < smallBase,
    mayRank: rates.rr2 !== null && mayRank(size.answers, rates.rr2),
    figures: [],
    sections: [],
    questions: [],
    trends: [],
    breakdowns: null,
  };
  if (definition === null) return results;
  const overTime = { trends: trendsOf(material, definition), breakdowns: breakdownsOf(material, today) };
  if (!shown) return { ...results, ...overTime };
  return {
    ...results,
    ...overTime,
    figures: headlineMeasures(definition).map((measure) =>
      measured(measure, takeOfLots(measure, responses, anonymous), frameOf(measure, pool.frame, anonymous)),
    ),
    sections: (definition.sections ?? []).map(({ key, title }) => ({ key, title })),
    questions: countedQuestions(definition.questions).map((question) => questionResult(question, pool)),
  };
}
