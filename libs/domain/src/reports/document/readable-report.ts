import {
  hasEnded,
  parsePeriod,
  reportSentences,
  type Breakdown,
  type IndicatorKind,
  type IndicatorUnit,
  type Language,
  type Light,
  type Period,
  type Trend,
} from '@elinvoima/contracts';
import { formatText, labelOf, periodLabel } from '@elinvoima/contracts/texts';
import { chartOf, type ReadableChart } from './chart-of-factor.js';
import type { ReportDocument, ReportFigure, ReportInitiative, ReportMeasure } from './report-document.js';

export interface ReadableFigure {
  key: string;
  name: string;
  kind: IndicatorKind;
  unit: IndicatorUnit;
  value: number | null;
  parts: { key: string; name: string; unit: IndicatorUnit; value: number | null }[];
  target: number | null;
  light: Light;
  previous: number | null;
  trend: Trend | null;
  definition: string;
  leftOut: string;
  /** What must be known before the figure is added to another one. */
  note: string | null;
  /** "Luonnoksia 3": how many records stay out, and why. */
  leftOutOf: { reason: string; count: number }[];
  breakdowns: { by: Breakdown; name: string; adds: boolean; groups: { name: string; value: number }[] }[];
  definitionVersion: string;
}

export interface ReadableFactor {
  code: string;
  number: string;
  name: string;
  measuredBy: string | null;
  text: string | null;
  indicators: ReadableFigure[];
  chart: ReadableChart | null;
  measures: ReportMeasure[];
}

/** A report in one language: what the page, the PDF and the tables show, in this order. */
export interface ReadableReport {
  period: Period;
  language: Language;
  title: string;
  municipality: string;
  programme: string;
  madeAt: Date;
  closing: number | null;
  /** Whether the figures are the last word, in a sentence. */
  standing: string;
  summary: string | null;
  sentences: string[];
  factors: ReadableFactor[];
  initiatives: (Omit<ReportInitiative, 'stateNames'> & { stateName: string })[];
}

function figureIn(figure: ReportFigure, language: Language): ReadableFigure {
  const {
    words,
    parts,
    leftOutOf,
    breakdowns,
    rule: _rule,
    factor: _factor,
    history: _history,
    records: _records,
    ...rest
  } = figure;
  return {
    ...rest,
    ...words[language],
    parts: parts.map(({ names, ...part }) => ({ ...part, name: names[language] })),
    leftOutOf: leftOutOf.map(({ reason, count }) => ({
      reason: labelOf(language, 'indicators.leftOutReason', reason),
      count,
    })),
    breakdowns: breakdowns.map(({ by, adds, groups }) => ({
      by,
      name: labelOf(language, 'indicators.by', by),
      adds,
      groups: groups.map(({ names, value }) => ({ name: names[language], value })),
    })),
  };
}

function standingOf({ closing, madeAt }: ReportDocument, period: Period, language: Language): string {
  if (closing !== null) return formatText(language, 'reports.isFinal', { at: new Date(madeAt) });
  const why = hasEnded(period, new Date(madeAt)) ? 'reports.notFinal' : 'reports.stillRunning';
  return `${formatText(language, 'reports.notFinalShort')}. ${formatText(language, why)}`;
}

/** Puts a document into the reader's language. Looks at nothing but the document: no clock, no record. */
export function readReport(document: ReportDocument, language: Language): ReadableReport {
  const period = parsePeriod(document.period);
  if (period === null) throw new Error(`a report of no period: ${document.period}`);
  return {
    period,
    language,
    title: formatText(language, 'reports.heading', { period: periodLabel(period, language) }),
    municipality: document.municipality[language],
    programme: document.programme.names[language],
    madeAt: new Date(document.madeAt),
    closing: document.closing,
    standing: standingOf(document, period, language),
    summary: document.summary,
    sentences: reportSentences(document.figures).map(({ key, values }) => formatText(language, key, values)),
    factors: document.factors.map((factor) => {
      const figures = document.figures.filter((figure) => figure.factor === factor.code);
      return {
        code: factor.code,
        number: factor.number,
        name: factor.names[language],
        measuredBy: factor.measuredBy,
        text: factor.text,
        indicators: figures.map((figure) => figureIn(figure, language)),
        chart: chartOf(figures, language),
        measures: document.measures.filter((measure) => measure.factor === factor.code),
      };
    }),
    initiatives: document.initiatives.map(({ stateNames, ...initiative }) => ({
      ...initiative,
      stateName: stateNames[language],
    })),
  };
}
