import { changeOf, type Change, type Question, type SurveyDefinition } from '@elinvoima/contracts';
import type { ResultsMaterial, ResultsWave } from '../survey-results.query.js';
import { headlineMeasures, questionMeasure, type HeadlineMetric, type Measure, type MeasureUnit } from './measures.js';
import { frameOf, measured, takeOfLots, type Measured, type Taken } from './measured.js';
import { countedQuestions } from './question-results.js';
import { poolOf } from './waves-together.js';

export interface TrendPoint extends Pick<Measured, 'shown' | 'n' | 'frame' | 'figure' | 'smallBase'> {
  waveId: string;
  name: string;
  lastDay: string;
  /** The question has another key, so another meaning, than in the wave before: the line is cut here. */
  cut: boolean;
  /** From the last point that was shown; null where two cannot be compared. */
  change: Change | null;
}

/** A metric, or a question of a stable key, from wave to wave. */
export interface Trend {
  key: string;
  metric: HeadlineMetric | null;
  text: Question['text'] | null;
  unit: MeasureUnit;
  points: TrendPoint[];
}

/** Everything with numbers: the headline metrics, then the questions that are none of them. */
export function measuresOf(definition: SurveyDefinition): Measure[] {
  const headline = headlineMeasures(definition);
  const told = new Set(headline.filter(({ metric }) => metric !== 'index').flatMap(({ questionKeys }) => questionKeys));
  const rest = countedQuestions(definition.questions).flatMap((question) =>
    told.has(question.key) ? [] : (questionMeasure(question) ?? []),
  );
  return [...headline, ...rest];
}

/** The waves of lists, oldest first: an open link stands for nobody knows whom, and has no trend. */
export function trendsOf(material: ResultsMaterial, definition: SurveyDefinition): Trend[] {
  const waves = material.waves
    .filter(({ kind }) => kind !== 'open')
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
  if (waves.length < 2) return [];
  const asked = waves.map((wave) => ({
    wave,
    pool: poolOf(material, [wave]),
    measures: new Map(measuresOf(wave.definition).map((measure) => [measure.key, measure])),
  }));
  return measuresOf(definition).map(({ key, metric, text, unit }) => {
    const points: TrendPoint[] = [];
    let before: { measure: Measure; taken: Taken; shown: Measured } | null = null;
    let last: Measure | null = null;
    for (const { wave, pool, measures } of asked) {
      const measure = measures.get(key);
      if (measure === undefined) continue;
      const taken = takeOfLots(measure, pool.responses, pool.anonymous);
      const told = measured(measure, taken, frameOf(measure, pool.frame, pool.anonymous));
      const cut = last !== null && !isSame(last, measure);
      if (cut) before = null;
      points.push({ ...pointOf(wave, told), cut, change: changeFrom(before, told, taken) });
      last = measure;
      if (told.shown) before = { measure, taken, shown: told };
    }
    return { key, metric, text, unit, points };
  });
}

const isSame = (a: Measure, b: Measure): boolean =>
  a.unit === b.unit && a.questionKeys.join() === b.questionKeys.join();

const pointOf = (
  { id, name, lastDay }: ResultsWave,
  { shown, n, frame, figure, smallBase }: Measured,
): Omit<TrendPoint, 'cut' | 'change'> => ({ waveId: id, name, lastDay, shown, n, frame, figure, smallBase });

const changeFrom = (before: { taken: Taken; shown: Measured } | null, told: Measured, taken: Taken): Change | null =>
  before?.shown.figure && told.figure
    ? changeOf(
        { figure: before.shown.figure, points: before.taken.points },
        { figure: told.figure, points: taken.points },
      )
    : null;
